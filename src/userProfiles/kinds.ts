import { frozen } from "../kernel/json/frozen.ts";
import type { Module, Toggle } from "./modules.ts";

/** Chosen when a profile is made; it cannot change afterwards (UP13). */
export type ProfileKind =
  "standardAgent" | "premiumAgent" | "supervisor" | "administrator" | "administratorOnly";

export interface KindRow {
  /** The modules within the kind's ceiling. What a profile sets beyond it has no effect. */
  readonly modules: readonly Module[];
  /** Toggles of those modules that are beyond the ceiling all the same. */
  readonly exceptToggles: readonly Toggle[];
  /** Access to all modules cannot be chosen. */
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

/** The ceiling of each kind (UP13). */
export const profileKinds: Readonly<Record<ProfileKind, KindRow>> = frozen({
  standardAgent: { modules: ["agentDesktop"], exceptToggles: [], isAlwaysSpecific: true },
  premiumAgent: { modules: ["agentDesktop", "multimedia"], exceptToggles: [], isAlwaysSpecific: false },
  supervisor: { modules: everyModule, exceptToggles: ["manageTenants"], isAlwaysSpecific: false },
  administrator: { modules: everyModule, exceptToggles: [], isAlwaysSpecific: false },
  administratorOnly: {
    modules: ["provisioning", "callRecording", "routingStrategy", "reportingAndAnalytics"],
    exceptToggles: [],
    isAlwaysSpecific: true,
  },
});

export function isProfileKind(value: unknown): value is ProfileKind {
  return typeof value === "string" && Object.hasOwn(profileKinds, value);
}

/** The kinds whose holders count as administrators at sign-in (IP8). */
export function isAdministratorKind(kind: ProfileKind): boolean {
  return kind === "administrator" || kind === "administratorOnly";
}
