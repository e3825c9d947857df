import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
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

/** The module that a toggle is beneath. */
type ModuleOf<Name extends Toggle> = {
  [Each in Module]: Name extends ModuleToggles[Each] ? Each : never;
}[Module];

/** A rule about toggles. */
type ToggleRule = "UP4" | "UP5" | "UP7" | "UP8" | "UP9" | "UP11" | "UP12";

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

/**
 * The levels of each module in ascending order, and the modules in the order of the document. The lowest level is no access,
 * the highest is what access `all` gives (UP1). The rules stand in `profileModules`, so that a yes or no carries none.
 */
export const moduleLevels: { readonly [Name in Module]: NonEmpty<ModuleLevels[Name]> } = {
  agentDesktop: onOff,
  callMonitoring: onOff,
  callRecording: onOff,
  multimedia: onOff,
  provisioning: noneViewEdit,
  recordingManagement: onOff,
  reportingAndAnalytics: noneViewEdit,
  routingStrategy: noneViewEdit,
};

const monitors = { module: "callMonitoring", needs: "on", effect: "grants" } as const;
const provisions = { module: "provisioning", needs: "edit", effect: "grants" } as const;
const manages = { module: "recordingManagement", needs: "on", effect: "grants" } as const;
const routes = { module: "routingStrategy", needs: "edit", effect: "grants" } as const;

/** The toggles beneath the modules, in the order of the document (UP4, UP5, UP7–UP9, UP11, UP12). */
export const toggleRows: {
  readonly [Name in Toggle]: Omit<ToggleRow, "rule"> & { readonly module: ModuleOf<Name> };
} = {
  whisperCoach: monitors,
  bargeIn: monitors,
  restrictedMonitorOnly: { module: "callMonitoring", needs: "on", effect: "restricts" },
  viewBlindMonitorRequests: monitors,
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
  tags: manages,
  customAttributes: manages,
  securityKeys: manages,
  businessRules: { module: "reportingAndAnalytics", needs: "view", effect: "grants" },
  manageFlowScripts: routes,
  manageMediaFiles: routes,
};

export function isModule(value: unknown): value is Module {
  return typeof value === "string" && Object.hasOwn(moduleLevels, value);
}

export function isToggle(value: unknown): value is Toggle {
  return typeof value === "string" && Object.hasOwn(toggleRows, value);
}

/** The toggles that allow less when they are switched on. */
export const restrictingToggles: readonly Toggle[] =
  /* @__PURE__ */ Object.keys(toggleRows).filter(isRestricting);

function isRestricting(name: string): name is Toggle {
  return isToggle(name) && toggleRows[name].effect === "restricts";
}

/** The toggles beneath the module, in the order of its table. */
export function togglesOf(module: Module): readonly Toggle[] {
  return Object.keys(toggleRows).filter((name) => isToggleOf(module, name));
}

export function isToggleOf(module: Module, value: string): value is Toggle {
  return isToggle(value) && toggleRows[value].module === module;
}

/** Whether the level opens its module. */
export function isOpenLevel(level: ModuleLevel): level is OpenLevel {
  return level !== "off" && level !== "none";
}

/** Whether the level opens its module but is lower than the level that is needed. */
export function isTooLow(level: ModuleLevel, needed: OpenLevel): boolean {
  return level === "view" && needed === "edit";
}
