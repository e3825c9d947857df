import type { Activity, ActivityName } from "../../src/userProfiles/activities.ts";
import type { Module, ModuleLevel, Toggle } from "../../src/userProfiles/modules.ts";

// The document module-settings as data, heading by heading, in its words.

export interface ActivityText {
  readonly words: string;
  readonly activity: ActivityName;
  readonly module: Module;
  /** The levels that allow it, and at each the toggle that it takes, if any. */
  readonly at: Readonly<Partial<Record<ModuleLevel, Toggle | "no toggle">>>;
  /** Who says so where it is allowed, at a level too low, and where the toggle is off. */
  readonly allows: string;
  readonly tooLow?: string;
  readonly toggleOff?: string;
}

const on = { on: "no toggle" } as const;
const provisioning = { module: "provisioning", tooLow: "UP7", toggleOff: "UP7" } as const;
const recordings = { module: "recordingManagement", allows: "UP8 UP16", toggleOff: "UP8" } as const;
const analytics = { module: "reportingAndAnalytics" } as const;
const flows = { module: "routingStrategy", tooLow: "UP10", toggleOff: "UP11" } as const;
const media = { module: "routingStrategy", tooLow: "UP12", toggleOff: "UP12" } as const;
const monitoring = { module: "callMonitoring" } as const;
const recording = { module: "callRecording" } as const;

/** Whatever takes no facts; flows apart. */
export const documentActivities: readonly ActivityText[] = [
  { words: "silently monitor a queue", activity: "monitorQueue", ...monitoring, at: on, allows: "UP4" },
  { words: "silently monitor a team", activity: "monitorTeam", ...monitoring, at: on, allows: "UP4" },
  { words: "silently monitor a site", activity: "monitorSite", ...monitoring, at: on, allows: "UP4" },
  { words: "silently monitor an agent", activity: "monitorAgent", ...monitoring, at: on, allows: "UP4" },
  {
    words: "view blind monitoring requests of other users",
    activity: "viewBlindMonitorRequests",
    ...monitoring,
    at: { on: "viewBlindMonitorRequests" },
    allows: "UP4 UP15",
    toggleOff: "UP4",
  },
  {
    words: "speak to the agent on a call one is monitoring",
    activity: "whisper",
    ...monitoring,
    at: { on: "whisperCoach" },
    allows: "UP4 UP15",
    toggleOff: "UP4",
  },
  {
    words: "join a call one is monitoring",
    activity: "bargeIn",
    ...monitoring,
    at: { on: "bargeIn" },
    allows: "UP4 UP15",
    toggleOff: "UP4",
  },
  {
    words: "view one's own schedules",
    activity: "viewMonitoringSchedule",
    ...monitoring,
    at: on,
    allows: "UP15",
  },
  {
    words: "edit one's own schedules",
    activity: "editMonitoringSchedule",
    ...monitoring,
    at: on,
    allows: "UP15",
  },
  { words: "record from a queue", activity: "recordQueue", ...recording, at: on, allows: "UP3" },
  { words: "record from a team", activity: "recordTeam", ...recording, at: on, allows: "UP3" },
  { words: "record from a site", activity: "recordSite", ...recording, at: on, allows: "UP3" },
  { words: "record from an agent", activity: "recordAgent", ...recording, at: on, allows: "UP3" },
  ...(
    [
      ["manage entry points and queues", "manageEntryPointsAndQueues", "manageEntryPointsAndQueues", "UP7"],
      ["manage sites", "manageSites", "manageSites", "UP7"],
      ["manage teams", "manageTeams", "manageTeams", "UP7"],
      ["manage users", "manageUsers", "manageUsers", "UP7"],
      ["manage user profiles", "manageUserProfiles", "manageUserProfiles", "UP7"],
      ["map DNs to entry points", "mapEntryPoints", "entryPointMappings", "UP7"],
      ["create and edit dial plans", "manageDialPlans", "manageDialPlans", "UP7"],
      ["view details of the provisioning changes", "viewAuditTrail", "auditTrail", "UP7 UP19"],
      ["customize the banner color", "changeBannerColor", "branding", "UP7 UP19"],
      ["customize the banner images", "changeBannerImages", "branding", "UP7 UP19"],
      ["edit some of the tenant settings", "manageTenants", "manageTenants", "UP7 UP19"],
    ] as const
  ).map(([words, activity, toggle, allows]) => ({
    words,
    activity,
    ...provisioning,
    at: { edit: toggle },
    allows,
  })),
  { words: "search for audio files", activity: "searchRecordings", ...recordings, at: on, allows: "UP16" },
  { words: "play audio files", activity: "playRecordings", ...recordings, at: on, allows: "UP16" },
  { words: "view tags", activity: "viewTags", ...recordings, at: { on: "tags" } },
  { words: "create tags", activity: "createTags", ...recordings, at: { on: "tags" } },
  { words: "edit tags", activity: "editTags", ...recordings, at: { on: "tags" } },
  {
    words: "create custom attributes",
    activity: "createCustomAttributes",
    ...recordings,
    at: { on: "customAttributes" },
  },
  {
    words: "modify custom attributes",
    activity: "modifyCustomAttributes",
    ...recordings,
    at: { on: "customAttributes" },
  },
  {
    words: "view the schedule of security keys",
    activity: "viewSecurityKeySchedule",
    ...recordings,
    at: { on: "securityKeys" },
  },
  {
    words: "change the schedule of security keys",
    activity: "changeSecurityKeySchedule",
    ...recordings,
    at: { on: "securityKeys" },
  },
  {
    words: "visualize the data",
    activity: "visualizeData",
    ...analytics,
    at: { view: "no toggle", edit: "no toggle" },
    allows: "UP17",
  },
  {
    words: "configure the Analyzer schemas",
    activity: "configureAnalyzerSchemas",
    ...analytics,
    at: { edit: "no toggle" },
    allows: "UP17",
    tooLow: "UP17",
  },
  {
    words: "modify the Analyzer schemas",
    activity: "modifyAnalyzerSchemas",
    ...analytics,
    at: { edit: "no toggle" },
    allows: "UP17",
    tooLow: "UP17",
  },
  {
    words: "Business Rules, with View or Edit",
    activity: "useBusinessRules",
    ...analytics,
    at: { view: "businessRules", edit: "businessRules" },
    allows: "UP9",
    toggleOff: "UP9",
  },
  {
    words: "copy a flow",
    activity: "copyFlow",
    ...flows,
    at: { edit: "manageFlowScripts" },
    allows: "UP11",
  },
  {
    words: "delete a flow",
    activity: "deleteFlow",
    ...flows,
    at: { edit: "manageFlowScripts" },
    allows: "UP11",
  },
  ...(["openFlow", "loadFlowModule"] as const).flatMap((activity) => [
    {
      words: `${activity}, at each level in its own way`,
      activity,
      ...flows,
      at: { view: "no toggle", edit: "manageFlowScripts" } as const,
      allows: "by level: UP10 or UP11",
    },
  ]),
  {
    words: "upload audio-on-hold files",
    activity: "uploadMediaFile",
    ...media,
    at: { edit: "manageMediaFiles" },
    allows: "UP12",
  },
  {
    words: "update audio-on-hold files",
    activity: "updateMediaFile",
    ...media,
    at: { edit: "manageMediaFiles" },
    allows: "UP12",
  },
];

const bestFacts: Readonly<Partial<Record<ActivityName, Activity>>> = {
  whisper: { activity: "whisper", isMonitoring: true },
  bargeIn: { activity: "bargeIn", isMonitoring: true },
  viewMonitoringSchedule: { activity: "viewMonitoringSchedule", isOwn: true },
  editMonitoringSchedule: { activity: "editMonitoringSchedule", isOwn: true },
  uploadMediaFile: { activity: "uploadMediaFile", fileName: "hold.wav" },
  updateMediaFile: { activity: "updateMediaFile", fileName: "hold.wav" },
};

/** The activity with the facts with which nothing but the profile decides. */
export function withBestFacts(activity: ActivityName): Activity {
  return bestFacts[activity] ?? (activity as Activity);
}
