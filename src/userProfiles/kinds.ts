import { frozen } from "../kernel/json/frozen.ts";
import type { Module, Toggle } from "./modules.ts";

/** The kind of a user profile. It is chosen at creation and cannot change afterwards (UP13). */
export type ProfileKind =
  "standardAgent" | "premiumAgent" | "supervisor" | "administrator" | "administratorOnly";

/** The ceiling of one kind of profile (UP13). Settings above the ceiling are kept and have no effect (UP21). */
export interface KindRow {
  /** The modules within the ceiling. */
  readonly modules: readonly Module[];
  /** Toggles of those modules that are above the ceiling. */
  readonly exceptToggles: readonly Toggle[];
  /** Whether the access is always `specific`. */
  readonly isAlwaysSpecific: boolean;
}

const everyModule: readonly Module[] = [
  "agentDesktop",
  "callMonitoring",
  "callRecording",
  "multimedia",
  "provisioning",
  "recordingManagement",
  "reportingAndAnalytics",
  "routingStrategy",
];

/** The rows of `profileKinds`. A yes or no reads them here, and does without freezing. */
const kindRows: Readonly<Record<ProfileKind, KindRow>> = {
  standardAgent: { modules: ["agentDesktop"], exceptToggles: [], isAlwaysSpecific: true },
  premiumAgent: { modules: ["agentDesktop", "multimedia"], exceptToggles: [], isAlwaysSpecific: false },
  supervisor: { modules: everyModule, exceptToggles: ["manageTenants"], isAlwaysSpecific: false },
  administrator: { modules: everyModule, exceptToggles: [], isAlwaysSpecific: false },
  administratorOnly: {
    modules: ["provisioning", "callRecording", "routingStrategy", "reportingAndAnalytics"],
    exceptToggles: [],
    isAlwaysSpecific: true,
  },
};

/** The ceiling of each kind of profile (UP13). The table is frozen. */
export const profileKinds: Readonly<Record<ProfileKind, KindRow>> = frozen(kindRows);

export function isProfileKind(value: unknown): value is ProfileKind {
  return typeof value === "string" && Object.hasOwn(kindRows, value);
}

/** Whether the kind leaves out the module, or the toggle beneath it (UP13). */
export function isAboveCeiling(kind: ProfileKind, module: Module, toggle: Toggle | null = null): boolean {
  const { modules, exceptToggles } = kindRows[kind];
  return !modules.includes(module) || (toggle !== null && exceptToggles.includes(toggle));
}

/** Whether the access of the kind is always `specific` (UP13). */
export function isAlwaysSpecific(kind: ProfileKind): boolean {
  return kindRows[kind].isAlwaysSpecific;
}
