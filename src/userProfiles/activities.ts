import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { type Grant, grant } from "./grant.ts";
import { type Module, type ModuleToggles, type OpenLevel, profileModules, type Toggle } from "./modules.ts";

/** What the level of a module alone, or a toggle beneath it, decides. */
export type PlainActivity =
  | ("monitorQueue" | "monitorTeam" | "monitorSite" | "monitorAgent")
  /** Those that other users made (UP15). */
  | "viewBlindMonitorRequests"
  | ("recordQueue" | "recordTeam" | "recordSite" | "recordAgent")
  | ("manageEntryPointsAndQueues" | "manageSites" | "manageTeams" | "manageUsers" | "manageUserProfiles")
  | ("mapEntryPoints" | "manageDialPlans")
  /** It shows what was changed; nothing is changed there (UP19). */
  | "viewAuditTrail"
  | ("changeBannerColor" | "changeBannerImages")
  /** Some settings in the Provisioning module; never one of those that TS1 reserves for Owners (UP19). */
  | "manageTenants"
  | ("searchRecordings" | "playRecordings")
  | ("viewTags" | "createTags" | "editTags" | "createCustomAttributes" | "modifyCustomAttributes")
  | ("viewSecurityKeySchedule" | "changeSecurityKeySchedule")
  | ("visualizeData" | "configureAnalyzerSchemas" | "modifyAnalyzerSchemas" | "useBusinessRules");

/** What the flow module offers; it loads in its own way at each level (UP10, UP11). */
export type FlowActivity = "loadFlowModule" | "openFlow" | "copyFlow" | "deleteFlow";

/** On a call; only one that the user is monitoring (UP15). */
export interface CallActivity {
  readonly activity: "whisper" | "bargeIn";
  readonly isMonitoring: boolean;
}

/** With a monitoring schedule, made by the user or by another (UP5, UP15). */
export interface ScheduleActivity {
  readonly activity: "viewMonitoringSchedule" | "editMonitoringSchedule";
  readonly isOwn: boolean;
}

/** With a media resource for routing, by the extension of its name (UP12). */
export interface MediaFileActivity {
  readonly activity: "uploadMediaFile" | "updateMediaFile";
  readonly fileName: string;
  /** Formats that the tenant adds to those of UP12, such as `mp3`. */
  readonly extraExtensions?: readonly string[];
}

/** Everything that a profile permits or not: a word, with the facts where the answer needs some. */
export type Activity = PlainActivity | FlowActivity | CallActivity | ScheduleActivity | MediaFileActivity;

export type ActivityName = Extract<Activity, string> | Extract<Activity, object>["activity"];

export interface ActivityRow {
  readonly module: Module;
  /** The lowest level of the module at which it is allowed. For `openFlow`, UP11 says more. */
  readonly level: OpenLevel;
  /** The toggle that it needs too. */
  readonly toggle: Toggle | null;
  /** The rules that speak of it. */
  readonly rules: NonEmpty<RuleId>;
  /** The answer where nothing is in the way. */
  readonly allowed: Grant;
}

/** Every activity, as one table, in the order of the document. */
export const profileActivities: Readonly<Record<ActivityName, ActivityRow>> = frozen({
  monitorQueue: byModule("callMonitoring", "on", "UP4"),
  monitorTeam: byModule("callMonitoring", "on", "UP4"),
  monitorSite: byModule("callMonitoring", "on", "UP4"),
  monitorAgent: byModule("callMonitoring", "on", "UP4"),
  whisper: byToggle("callMonitoring", "whisperCoach", "UP15"),
  bargeIn: byToggle("callMonitoring", "bargeIn", "UP15"),
  viewMonitoringSchedule: byModule("callMonitoring", "on", "UP5", "UP15"),
  editMonitoringSchedule: byModule("callMonitoring", "on", "UP5", "UP15"),
  viewBlindMonitorRequests: byToggle("callMonitoring", "viewBlindMonitorRequests", "UP15"),
  recordQueue: byModule("callRecording", "on", "UP3"),
  recordTeam: byModule("callRecording", "on", "UP3"),
  recordSite: byModule("callRecording", "on", "UP3"),
  recordAgent: byModule("callRecording", "on", "UP3"),
  manageEntryPointsAndQueues: byToggle("provisioning", "manageEntryPointsAndQueues"),
  manageSites: byToggle("provisioning", "manageSites"),
  manageTeams: byToggle("provisioning", "manageTeams"),
  manageUsers: byToggle("provisioning", "manageUsers"),
  manageUserProfiles: byToggle("provisioning", "manageUserProfiles"),
  mapEntryPoints: byToggle("provisioning", "entryPointMappings"),
  manageDialPlans: byToggle("provisioning", "manageDialPlans"),
  viewAuditTrail: byToggle("provisioning", "auditTrail", "UP19"),
  changeBannerColor: byToggle("provisioning", "branding", "UP19"),
  changeBannerImages: byToggle("provisioning", "branding", "UP19"),
  manageTenants: byToggle("provisioning", "manageTenants", "UP19"),
  searchRecordings: byModule("recordingManagement", "on", "UP16"),
  playRecordings: byModule("recordingManagement", "on", "UP16"),
  viewTags: byToggle("recordingManagement", "tags", "UP16"),
  createTags: byToggle("recordingManagement", "tags", "UP16"),
  editTags: byToggle("recordingManagement", "tags", "UP16"),
  createCustomAttributes: byToggle("recordingManagement", "customAttributes", "UP16"),
  modifyCustomAttributes: byToggle("recordingManagement", "customAttributes", "UP16"),
  viewSecurityKeySchedule: byToggle("recordingManagement", "securityKeys", "UP16"),
  changeSecurityKeySchedule: byToggle("recordingManagement", "securityKeys", "UP16"),
  visualizeData: byModule("reportingAndAnalytics", "view", "UP17"),
  configureAnalyzerSchemas: byModule("reportingAndAnalytics", "edit", "UP17"),
  modifyAnalyzerSchemas: byModule("reportingAndAnalytics", "edit", "UP17"),
  useBusinessRules: byToggle("reportingAndAnalytics", "businessRules"),
  loadFlowModule: byModule("routingStrategy", "view", "UP10", "UP11"),
  openFlow: byModule("routingStrategy", "view", "UP10", "UP11"),
  copyFlow: byToggle("routingStrategy", "manageFlowScripts"),
  deleteFlow: byToggle("routingStrategy", "manageFlowScripts"),
  uploadMediaFile: byToggle("routingStrategy", "manageMediaFiles"),
  updateMediaFile: byToggle("routingStrategy", "manageMediaFiles"),
});

/** An activity that needs facts is none: without them it has no answer. */
export function isPlainActivity(word: string): word is PlainActivity {
  switch (word) {
    case "whisper":
    case "bargeIn":
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
    case "uploadMediaFile":
    case "updateMediaFile":
      return false;
    default:
      return Object.hasOwn(profileActivities, word);
  }
}

/* @__NO_SIDE_EFFECTS__ */
function byModule(module: Module, level: OpenLevel, ...rules: NonEmpty<RuleId>): ActivityRow {
  return { module, level, toggle: null, rules, allowed: grant(...rules) };
}

/** At the level that the toggle needs, by the toggle's rule. */
/* @__NO_SIDE_EFFECTS__ */
function byToggle<Name extends Module>(
  module: Name,
  toggle: ModuleToggles[Name],
  ...furtherRules: readonly RuleId[]
): ActivityRow {
  const { needs, rule } = profileModules[module].toggles[toggle];
  const rules: NonEmpty<RuleId> = [rule, ...furtherRules];
  return { module, level: needs, toggle, rules, allowed: grant(...rules) };
}
