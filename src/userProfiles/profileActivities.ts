import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { own } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type DecisionByAccess, decisionByAccess } from "./access.ts";
import {
  activityFacts,
  type ActivityName,
  type ActivityNeed,
  activityNeeds,
  isNameWithFact,
} from "./activities.ts";
import { type Module, type OpenLevel, type Toggle, toggleRows } from "./modules.ts";
import { scheduleOfAnother } from "./permits.ts";

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

/** The rules about each activity, in reading order. The first one is that of its toggle, if it has one. */
const activityRules: Readonly<Record<ActivityName, NonEmpty<RuleId>>> = {
  monitorQueue: ["UP4"],
  monitorTeam: ["UP4"],
  monitorSite: ["UP4"],
  monitorAgent: ["UP4"],
  whisper: ["UP4", "UP15"],
  bargeIn: ["UP4", "UP15"],
  viewMonitoringSchedule: ["UP5", "UP15"],
  editMonitoringSchedule: ["UP5", "UP15"],
  viewBlindMonitorRequests: ["UP4", "UP15"],
  recordQueue: ["UP3"],
  recordTeam: ["UP3"],
  recordSite: ["UP3"],
  recordAgent: ["UP3"],
  manageEntryPointsAndQueues: ["UP7"],
  manageSites: ["UP7"],
  manageTeams: ["UP7"],
  manageUsers: ["UP7"],
  manageUserProfiles: ["UP7"],
  mapEntryPoints: ["UP7"],
  manageDialPlans: ["UP7"],
  viewAuditTrail: ["UP7", "UP19"],
  changeBannerColor: ["UP7", "UP19"],
  changeBannerImages: ["UP7", "UP19"],
  manageTenants: ["UP7", "UP19"],
  searchRecordings: ["UP16"],
  playRecordings: ["UP16"],
  viewTags: ["UP8", "UP16"],
  createTags: ["UP8", "UP16"],
  editTags: ["UP8", "UP16"],
  createCustomAttributes: ["UP8", "UP16"],
  modifyCustomAttributes: ["UP8", "UP16"],
  viewSecurityKeySchedule: ["UP8", "UP16"],
  changeSecurityKeySchedule: ["UP8", "UP16"],
  visualizeData: ["UP17"],
  configureAnalyzerSchemas: ["UP17"],
  modifyAnalyzerSchemas: ["UP17"],
  useBusinessRules: ["UP9"],
  loadFlowModule: ["UP10", "UP11"],
  openFlow: ["UP10", "UP11"],
  copyFlow: ["UP11"],
  deleteFlow: ["UP11"],
  uploadMediaFile: ["UP12"],
  updateMediaFile: ["UP12"],
};

/** The rule that an allow names alone, where the others decide about another case. */
const allowedBy: Readonly<Partial<Record<ActivityName, RuleId>>> = {
  viewMonitoringSchedule: "UP15",
  editMonitoringSchedule: "UP15",
  loadFlowModule: "UP10",
  openFlow: "UP10",
};

/** Every activity, in the order of the document. The table is frozen. */
export const profileActivities: Readonly<Record<ActivityName, ActivityRow>> = frozen(everyRow());

/** The row for a schedule that another user created, which restricted monitor only hides (UP5). */
export const scheduleOfAnotherRow: ActivityRow = frozen(rowAbout(scheduleOfAnother, ["UP5"]));

/* @__NO_SIDE_EFFECTS__ */
function everyRow(): Readonly<Record<ActivityName, ActivityRow>> {
  const names = Object.keys(activityNeeds) as ActivityName[];
  const rows = names.map((name): [ActivityName, ActivityRow] => {
    const rules = activityRules[name];
    const allowing = own(allowedBy, name);
    const row = rowAbout(activityNeeds[name], rules, allowing === undefined ? rules : [allowing]);
    return [name, { ...row, fact: isNameWithFact(name) ? activityFacts[name] : null }];
  });
  // They are the rows of all names, which the type of fromEntries forgets.
  return Object.fromEntries(rows) as Readonly<Record<ActivityName, ActivityRow>>;
}

/* @__NO_SIDE_EFFECTS__ */
function rowAbout(
  need: ActivityNeed,
  rules: NonEmpty<RuleId>,
  allowing: NonEmpty<RuleId> = rules,
): ActivityRow {
  const allowed = decisionByAccess(true, ...allowing);
  if (typeof need !== "string")
    return { module: need[0], level: need[1], toggle: null, fact: null, rules, allowed };
  const { module, needs } = toggleRows[need];
  return { module, level: needs, toggle: need, fact: null, rules, allowed };
}
