import { ownValue } from "../kernel/schema/guards.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { type DecisionByAccess, decisionByAccess } from "./access.ts";
import { type Module, type ModuleToggles, type OpenLevel, profileModules, type Toggle } from "./modules.ts";

/** An activity that needs a level of one module and at times a toggle (UP3, UP4, UP7–UP9, UP15–UP17, UP19). */
export type PlainActivity =
  | ("monitorQueue" | "monitorTeam" | "monitorSite" | "monitorAgent")
  /** Requests of other users (UP15). */
  | "viewBlindMonitorRequests"
  | ("recordQueue" | "recordTeam" | "recordSite" | "recordAgent")
  | ("manageEntryPointsAndQueues" | "manageSites" | "manageTeams" | "manageUsers" | "manageUserProfiles")
  | ("mapEntryPoints" | "manageDialPlans")
  /** The audit trail shows changes and makes none (UP19). */
  | "viewAuditTrail"
  | ("changeBannerColor" | "changeBannerImages")
  /** Some settings in the Provisioning module, and none that TS1 reserves for Owners (UP19). */
  | "manageTenants"
  | ("searchRecordings" | "playRecordings")
  | ("viewTags" | "createTags" | "editTags" | "createCustomAttributes" | "modifyCustomAttributes")
  | ("viewSecurityKeySchedule" | "changeSecurityKeySchedule")
  | ("visualizeData" | "configureAnalyzerSchemas" | "modifyAnalyzerSchemas" | "useBusinessRules");

/** An activity in the flow module, which UP10 decides at view and UP11 at edit. */
export type FlowActivity = "loadFlowModule" | "openFlow" | "copyFlow" | "deleteFlow";

/** An activity on a call. It is allowed only while the user is monitoring that call (UP15). */
export interface CallActivity {
  readonly activity: "whisper" | "bargeIn";
  /** Whether the user is monitoring the call. */
  readonly isMonitoring: boolean;
}

/** An activity with a monitoring schedule (UP5, UP15). */
export interface ScheduleActivity {
  readonly activity: "viewMonitoringSchedule" | "editMonitoringSchedule";
  /** Whether the user created the schedule. */
  readonly isOwn: boolean;
}

/** An activity with a media resource for routing, decided by the extension of its name as well (UP12, MD4). */
export interface MediaFileActivity {
  readonly activity: "uploadMediaFile" | "updateMediaFile";
  /** The name of the resource, with its extension. */
  readonly fileName: string;
  /** Extensions that the tenant adds to those of UP12, such as `mp3`. A leading dot and case do not matter. */
  readonly extraExtensions?: readonly string[];
}

/** Anything that a user profile permits or refuses: a name, or an object that adds the fact the answer depends on. */
export type Activity = PlainActivity | FlowActivity | CallActivity | ScheduleActivity | MediaFileActivity;

/** The name of any activity. */
export type ActivityName = Extract<Activity, string> | Extract<Activity, object>["activity"];

/** What an activity requires of a user profile. */
export interface ActivityRow {
  /** The module that the activity belongs to. */
  readonly module: Module;
  /** The lowest level of the module at which the activity is allowed. */
  readonly level: OpenLevel;
  /** The toggle that must be on as well or, if it restricts, off. Null if no toggle matters. */
  readonly toggle: Toggle | null;
  /** The fact that the question takes beside the name. Null if the name is enough. */
  readonly fact: "isMonitoring" | "isOwn" | "fileName" | null;
  /** The rules about the activity. The first one is that of its toggle, if it has one. */
  readonly rules: NonEmpty<RuleId>;
  /** The answer at that level if nothing refuses the activity. */
  readonly allowed: DecisionByAccess<boolean>;
}

/** The row of every flow activity at view, where flows are opened (UP10). */
export const flowAtView: ActivityRow = frozen({
  module: "routingStrategy",
  level: "view",
  toggle: null,
  fact: null,
  rules: ["UP10", "UP11"],
  allowed: decisionByAccess(true, "UP10"),
});

/** The row of every flow activity at edit, where manage flow scripts decides (UP11). */
export const flowAtEdit: ActivityRow = frozen(byToggle("routingStrategy", "manageFlowScripts"));

/** The row for a schedule that the user created (UP15). */
const ownSchedule: ActivityRow = frozen({
  module: "callMonitoring",
  level: "on",
  toggle: null,
  fact: "isOwn",
  rules: ["UP5", "UP15"],
  allowed: decisionByAccess(true, "UP15"),
});

/** The row for a schedule that another user created, which restricted monitor only hides (UP5). */
export const scheduleOfAnother: ActivityRow = frozen(byToggle("callMonitoring", "restrictedMonitorOnly"));

/** Every activity, in the order of the document. The table is frozen. */
export const profileActivities: Readonly<Record<ActivityName, ActivityRow>> = frozen({
  monitorQueue: byLevel("callMonitoring", "on", "UP4"),
  monitorTeam: byLevel("callMonitoring", "on", "UP4"),
  monitorSite: byLevel("callMonitoring", "on", "UP4"),
  monitorAgent: byLevel("callMonitoring", "on", "UP4"),
  whisper: withFact("isMonitoring", byToggle("callMonitoring", "whisperCoach", "UP15")),
  bargeIn: withFact("isMonitoring", byToggle("callMonitoring", "bargeIn", "UP15")),
  viewMonitoringSchedule: ownSchedule,
  editMonitoringSchedule: ownSchedule,
  viewBlindMonitorRequests: byToggle("callMonitoring", "viewBlindMonitorRequests", "UP15"),
  recordQueue: byLevel("callRecording", "on", "UP3"),
  recordTeam: byLevel("callRecording", "on", "UP3"),
  recordSite: byLevel("callRecording", "on", "UP3"),
  recordAgent: byLevel("callRecording", "on", "UP3"),
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
  searchRecordings: byLevel("recordingManagement", "on", "UP16"),
  playRecordings: byLevel("recordingManagement", "on", "UP16"),
  viewTags: byToggle("recordingManagement", "tags", "UP16"),
  createTags: byToggle("recordingManagement", "tags", "UP16"),
  editTags: byToggle("recordingManagement", "tags", "UP16"),
  createCustomAttributes: byToggle("recordingManagement", "customAttributes", "UP16"),
  modifyCustomAttributes: byToggle("recordingManagement", "customAttributes", "UP16"),
  viewSecurityKeySchedule: byToggle("recordingManagement", "securityKeys", "UP16"),
  changeSecurityKeySchedule: byToggle("recordingManagement", "securityKeys", "UP16"),
  visualizeData: byLevel("reportingAndAnalytics", "view", "UP17"),
  configureAnalyzerSchemas: byLevel("reportingAndAnalytics", "edit", "UP17"),
  modifyAnalyzerSchemas: byLevel("reportingAndAnalytics", "edit", "UP17"),
  useBusinessRules: byToggle("reportingAndAnalytics", "businessRules"),
  loadFlowModule: flowAtView,
  openFlow: flowAtView,
  copyFlow: flowAtEdit,
  deleteFlow: flowAtEdit,
  uploadMediaFile: withFact("fileName", byToggle("routingStrategy", "manageMediaFiles")),
  updateMediaFile: withFact("fileName", byToggle("routingStrategy", "manageMediaFiles")),
});

/** Whether the value is the name of an activity or, where the activity takes a fact, an object with both (ST10). */
export function isActivity(value: unknown): value is Activity {
  if (typeof value === "string") return isActivityWord(value);
  const activity = ownValue(value, "activity");
  return isActivityName(activity) && hasFact(value, profileActivities[activity].fact);
}

function hasFact(stated: unknown, fact: ActivityRow["fact"]): boolean {
  switch (fact) {
    case "isMonitoring":
    case "isOwn":
      return typeof ownValue(stated, fact) === "boolean";
    case "fileName": {
      const extraExtensions = ownValue(stated, "extraExtensions");
      return (
        typeof ownValue(stated, fact) === "string" &&
        (extraExtensions === undefined || Array.isArray(extraExtensions))
      );
    }
    case null:
      return false;
  }
}

/** The name of an activity that takes no fact. */
export function isActivityWord(value: string): value is PlainActivity | FlowActivity {
  return isActivityName(value) && profileActivities[value].fact === null;
}

function isActivityName(value: unknown): value is ActivityName {
  return typeof value === "string" && Object.hasOwn(profileActivities, value);
}

/* @__NO_SIDE_EFFECTS__ */
function byLevel(module: Module, level: OpenLevel, ...rules: NonEmpty<RuleId>): ActivityRow {
  return { module, level, toggle: null, fact: null, rules, allowed: decisionByAccess(true, ...rules) };
}

/** At the level that the toggle needs, by the rule of the toggle and further ones. */
/* @__NO_SIDE_EFFECTS__ */
function byToggle<Name extends Module>(
  module: Name,
  toggle: ModuleToggles[Name],
  ...furtherRules: readonly RuleId[]
): ActivityRow {
  const { needs, rule } = profileModules[module].toggles[toggle];
  const rules: NonEmpty<RuleId> = [rule, ...furtherRules];
  return { module, level: needs, toggle, fact: null, rules, allowed: decisionByAccess(true, ...rules) };
}

/* @__NO_SIDE_EFFECTS__ */
function withFact(fact: NonNullable<ActivityRow["fact"]>, row: ActivityRow): ActivityRow {
  return { ...row, fact };
}
