import { ownValue } from "../kernel/schema/guards.ts";
import type { Module, OpenLevel, Toggle } from "./modules.ts";

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

/** A module with the lowest level at which it permits something. */
export type LevelNeed = readonly [module: Module, level: OpenLevel];

/** What an activity takes: a toggle, at the level that the toggle needs, or a level alone. */
export type ActivityNeed = Toggle | LevelNeed;

const monitoring: LevelNeed = ["callMonitoring", "on"];
const recording: LevelNeed = ["callRecording", "on"];
const recordings: LevelNeed = ["recordingManagement", "on"];
const analyzer: LevelNeed = ["reportingAndAnalytics", "edit"];

/** Of a flow activity that needs no edit: at view, where flows are opened (UP10). At edit, manage flow scripts decides (UP11). */
export const flowAtView: LevelNeed = ["routingStrategy", "view"];

/** Every activity, in the order of the document. The rules stand in `profileActivities`, so that a yes or no carries none. */
export const activityNeeds = {
  monitorQueue: monitoring,
  monitorTeam: monitoring,
  monitorSite: monitoring,
  monitorAgent: monitoring,
  whisper: "whisperCoach",
  bargeIn: "bargeIn",
  viewMonitoringSchedule: monitoring,
  editMonitoringSchedule: monitoring,
  viewBlindMonitorRequests: "viewBlindMonitorRequests",
  recordQueue: recording,
  recordTeam: recording,
  recordSite: recording,
  recordAgent: recording,
  manageEntryPointsAndQueues: "manageEntryPointsAndQueues",
  manageSites: "manageSites",
  manageTeams: "manageTeams",
  manageUsers: "manageUsers",
  manageUserProfiles: "manageUserProfiles",
  mapEntryPoints: "entryPointMappings",
  manageDialPlans: "manageDialPlans",
  viewAuditTrail: "auditTrail",
  changeBannerColor: "branding",
  changeBannerImages: "branding",
  manageTenants: "manageTenants",
  searchRecordings: recordings,
  playRecordings: recordings,
  viewTags: "tags",
  createTags: "tags",
  editTags: "tags",
  createCustomAttributes: "customAttributes",
  modifyCustomAttributes: "customAttributes",
  viewSecurityKeySchedule: "securityKeys",
  changeSecurityKeySchedule: "securityKeys",
  visualizeData: ["reportingAndAnalytics", "view"],
  configureAnalyzerSchemas: analyzer,
  modifyAnalyzerSchemas: analyzer,
  useBusinessRules: "businessRules",
  loadFlowModule: flowAtView,
  openFlow: flowAtView,
  copyFlow: "manageFlowScripts",
  deleteFlow: "manageFlowScripts",
  uploadMediaFile: "manageMediaFiles",
  updateMediaFile: "manageMediaFiles",
} as const satisfies Readonly<Record<ActivityName, ActivityNeed>>;

/** The fact that the question takes beside the name, of each activity whose name is not enough. */
export const activityFacts = {
  whisper: "isMonitoring",
  bargeIn: "isMonitoring",
  viewMonitoringSchedule: "isOwn",
  editMonitoringSchedule: "isOwn",
  uploadMediaFile: "fileName",
  updateMediaFile: "fileName",
} as const satisfies Readonly<Record<Extract<Activity, object>["activity"], string>>;

/** Whether the value is the name of an activity or, where the activity takes a fact, an object with both (ST10). */
export function isActivity(value: unknown): value is Activity {
  if (typeof value === "string") return isActivityWord(value);
  const activity = ownValue(value, "activity");
  if (!isNameWithFact(activity)) return false;
  const fact = activityFacts[activity];
  const stated = ownValue(value, fact);
  if (fact !== "fileName") return typeof stated === "boolean";
  const extraExtensions = ownValue(value, "extraExtensions");
  return typeof stated === "string" && (extraExtensions === undefined || Array.isArray(extraExtensions));
}

/** The name of an activity that takes no fact. */
export function isActivityWord(value: string): value is PlainActivity | FlowActivity {
  return Object.hasOwn(activityNeeds, value) && !isNameWithFact(value);
}

/** The name of an activity that takes a fact. */
export function isNameWithFact(value: unknown): value is keyof typeof activityFacts {
  return typeof value === "string" && Object.hasOwn(activityFacts, value);
}
