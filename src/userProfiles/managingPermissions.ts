import type { Permission } from "../kernel/decision/facts.ts";
import {
  type Activity,
  type ActivityRow,
  isActivityWord,
  profileActivities,
  scheduleOfAnother,
} from "./activities.ts";
import { levelInForce } from "./access.ts";
import { isModule, type Module, type ModuleLevel, profileModules, toggleRows, togglesOf } from "./modules.ts";
import { permits } from "./permits.ts";
import type { ProfilePermissions } from "./profile.ts";

/** The modules of those who take calls and messages. They give nothing over others (UP25). */
export const agentModules: readonly Module[] = ["agentDesktop", "multimedia"];

/** A permission with the activities that it gives. */
interface ManagingPermission extends Permission {
  readonly activities: readonly Activity[];
}

/** Every permission apart from those of agents, in the order of the modules, each module before the toggles that grant. */
export const managingPermissions: readonly ManagingPermission[] = /* @__PURE__ */ everyPermission();

/**
 * Whether `after` gives an activity of the permission, or a higher level of its module, that `before` does not. A module
 * that is closed gives neither.
 */
export function gains(
  before: ProfilePermissions,
  after: ProfilePermissions,
  { module, toggle, activities }: ManagingPermission,
): boolean {
  const rank = levelRank(after, module);
  if (rank === 0) return false;
  if (toggle === null && rank > levelRank(before, module)) return true;
  return activities.some((activity) => permits(after, activity) && !permits(before, activity));
}

/** The place of a level among those of its module: 0 if the module is closed. */
export function levelRank(profile: ProfilePermissions, module: Module): number {
  const levels: readonly ModuleLevel[] = profileModules[module].levels;
  return levels.indexOf(levelInForce(profile, module));
}

/* @__NO_SIDE_EFFECTS__ */
function everyPermission(): readonly ManagingPermission[] {
  const activities = everyActivity();
  return Object.keys(profileModules)
    .filter(isModule)
    .filter((module) => !agentModules.includes(module))
    .flatMap((module) => [
      { module, toggle: null },
      ...togglesOf(module)
        .filter((toggle) => toggleRows[toggle].effect === "grants")
        .map((toggle) => ({ module, toggle })),
    ])
    .map((permission) => ({
      ...permission,
      activities: activities.filter((activity) => isGivenBy(permission, rowOf(activity))),
    }));
}

/** A toggle that restricts permits nothing. Where it is off, the module permits more. */
function isGivenBy(permission: Permission, { module, toggle }: ActivityRow): boolean {
  const isGranted = toggle !== null && toggleRows[toggle].effect === "grants";
  return permission.module === module && permission.toggle === (isGranted ? toggle : null);
}

function rowOf(activity: Activity): ActivityRow {
  if (typeof activity === "string") return profileActivities[activity];
  if ("isOwn" in activity && !activity.isOwn) return scheduleOfAnother;
  return profileActivities[activity.activity];
}

/** Each activity with the fact that allows most. Schedules of others stand apart, as other rules decide (UP5, UP15). */
function everyActivity(): readonly Activity[] {
  return [
    ...Object.keys(profileActivities).filter(isActivityWord),
    { activity: "whisper", isMonitoring: true },
    { activity: "bargeIn", isMonitoring: true },
    { activity: "viewMonitoringSchedule", isOwn: true },
    { activity: "viewMonitoringSchedule", isOwn: false },
    { activity: "editMonitoringSchedule", isOwn: true },
    { activity: "editMonitoringSchedule", isOwn: false },
    { activity: "uploadMediaFile", fileName: "prompt.wav" },
    { activity: "updateMediaFile", fileName: "prompt.wav" },
  ];
}
