import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";

/** The levels of a module that is either closed or open. */
export type OnOff = "off" | "on";

/** The levels of a module that can also be opened to view only. */
export type NoneViewEdit = "none" | "view" | "edit";

/** The modules of the Management Portal and the levels of each (UP3–UP12). */
export interface ModuleLevels {
  readonly agentDesktop: OnOff;
  readonly callMonitoring: OnOff;
  readonly callRecording: OnOff;
  readonly multimedia: OnOff;
  readonly provisioning: NoneViewEdit;
  readonly recordingManagement: OnOff;
  readonly reportingAndAnalytics: NoneViewEdit;
  readonly routingStrategy: NoneViewEdit;
}

/** The toggles beneath each module (UP4, UP5, UP7–UP9, UP11, UP12). A toggle's name is unique across modules. */
export interface ModuleToggles {
  readonly agentDesktop: never;
  readonly callMonitoring: "whisperCoach" | "bargeIn" | "restrictedMonitorOnly" | "viewBlindMonitorRequests";
  readonly callRecording: never;
  readonly multimedia: never;
  readonly provisioning:
    | ("manageEntryPointsAndQueues" | "manageSites" | "manageTeams" | "manageUsers" | "manageUserProfiles")
    | ("entryPointMappings" | "manageDialPlans" | "auditTrail" | "branding" | "manageTenants");
  readonly recordingManagement: "tags" | "customAttributes" | "securityKeys";
  readonly reportingAndAnalytics: "businessRules";
  readonly routingStrategy: "manageFlowScripts" | "manageMediaFiles";
}

/** A module of the Management Portal. */
export type Module = keyof ModuleLevels;

/** A level of any module. */
export type ModuleLevel = ModuleLevels[Module];

/** A toggle of any module. */
export type Toggle = ModuleToggles[Module];

/** A level that opens a module. */
export type OpenLevel = Exclude<ModuleLevel, "off" | "none">;

/** A rule about toggles. */
export type ToggleRule = "UP4" | "UP5" | "UP7" | "UP8" | "UP9" | "UP11" | "UP12";

/** What a toggle does. */
export interface ToggleRow {
  /** The lowest level of its module at which it has an effect. */
  readonly needs: OpenLevel;
  /** Whether switching it on allows more or less. */
  readonly effect: "grants" | "restricts";
  /** The rule about the toggle. */
  readonly rule: ToggleRule;
}

/** The levels and toggles of one module. */
export interface ModuleRow<Name extends Module> {
  /** In ascending order. The lowest level is no access. */
  readonly levels: NonEmpty<ModuleLevels[Name]>;
  /** The level that access `all` gives (UP1). */
  readonly highest: ModuleLevels[Name] & OpenLevel;
  /** The rule about the module at each level above the lowest. */
  readonly rules: Readonly<Record<ModuleLevels[Name] & OpenLevel, RuleId>>;
  /** The toggles beneath the module. */
  readonly toggles: Readonly<Record<ModuleToggles[Name], ToggleRow>>;
}

const onOff: NonEmpty<OnOff> = ["off", "on"];
const noneViewEdit: NonEmpty<NoneViewEdit> = ["none", "view", "edit"];
const provisions: ToggleRow = { needs: "edit", effect: "grants", rule: "UP7" };
const monitors: ToggleRow = { needs: "on", effect: "grants", rule: "UP4" };
const manages: ToggleRow = { needs: "on", effect: "grants", rule: "UP8" };

/** The document's list of modules, in its order (UP3–UP12). The table is frozen. */
export const profileModules: { readonly [Name in Module]: ModuleRow<Name> } = frozen({
  agentDesktop: { levels: onOff, highest: "on", rules: { on: "UP3" }, toggles: {} },
  callMonitoring: {
    levels: onOff,
    highest: "on",
    rules: { on: "UP4" },
    toggles: {
      whisperCoach: monitors,
      bargeIn: monitors,
      restrictedMonitorOnly: { needs: "on", effect: "restricts", rule: "UP5" },
      viewBlindMonitorRequests: monitors,
    },
  },
  callRecording: { levels: onOff, highest: "on", rules: { on: "UP3" }, toggles: {} },
  multimedia: { levels: onOff, highest: "on", rules: { on: "UP6" }, toggles: {} },
  provisioning: {
    levels: noneViewEdit,
    highest: "edit",
    rules: { view: "UP7", edit: "UP7" },
    toggles: {
      manageEntryPointsAndQueues: provisions,
      manageSites: provisions,
      manageTeams: provisions,
      manageUsers: provisions,
      manageUserProfiles: provisions,
      entryPointMappings: provisions,
      manageDialPlans: provisions,
      auditTrail: provisions,
      branding: provisions,
      manageTenants: provisions,
    },
  },
  recordingManagement: {
    levels: onOff,
    highest: "on",
    rules: { on: "UP8" },
    toggles: { tags: manages, customAttributes: manages, securityKeys: manages },
  },
  reportingAndAnalytics: {
    levels: noneViewEdit,
    highest: "edit",
    rules: { view: "UP9", edit: "UP9" },
    toggles: { businessRules: { needs: "view", effect: "grants", rule: "UP9" } },
  },
  routingStrategy: {
    levels: noneViewEdit,
    highest: "edit",
    rules: { view: "UP10", edit: "UP11" },
    toggles: {
      manageFlowScripts: { needs: "edit", effect: "grants", rule: "UP11" },
      manageMediaFiles: { needs: "edit", effect: "grants", rule: "UP12" },
    },
  },
});

/** The same rows by toggle. */
export const toggleRows: Readonly<Record<Toggle, ToggleRow>> = frozen(rowsByToggle());

export function isModule(value: unknown): value is Module {
  return typeof value === "string" && Object.hasOwn(profileModules, value);
}

export function isToggleOf(module: Module, value: string): value is Toggle {
  return Object.hasOwn(profileModules[module].toggles, value);
}

/** The toggles beneath the module, in the order of its table. */
export function togglesOf(module: Module): readonly Toggle[] {
  return Object.keys(profileModules[module].toggles).filter((name) => isToggleOf(module, name));
}

/** Whether the level opens its module. */
export function isOpenLevel(level: ModuleLevel): level is OpenLevel {
  return level !== "off" && level !== "none";
}

/** Whether the level opens its module but is lower than the level that is needed. */
export function isTooLow(level: ModuleLevel, needed: OpenLevel): boolean {
  return level === "view" && needed === "edit";
}

/* @__NO_SIDE_EFFECTS__ */
function rowsByToggle(): Readonly<Record<Toggle, ToggleRow>> {
  return {
    ...profileModules.callMonitoring.toggles,
    ...profileModules.provisioning.toggles,
    ...profileModules.recordingManagement.toggles,
    ...profileModules.reportingAndAnalytics.toggles,
    ...profileModules.routingStrategy.toggles,
  };
}
