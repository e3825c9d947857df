import { type Activity, isActivityWord, profileActivities } from "./activities.ts";
import { canPerformActivity } from "./canPerformActivity.ts";
import { moduleLevel } from "./moduleLevel.ts";
import { isModule, type Module, type ModuleLevel, profileModules } from "./modules.ts";
import type { ProfilePermissions } from "./profile.ts";
import { type Medium, profileMedia } from "./profileMedia.ts";

/**
 * Whether the permissions `after` give anything that those `before` do not (ST8): an activity, a higher level of a
 * module, or a medium. Settings without effect give nothing, and neither does the kind (IP8). Null stands for no
 * profile: any profile adds to it, as each gives a medium at least.
 */
export function addsPermissions(
  before: ProfilePermissions | null,
  after: ProfilePermissions | null,
): boolean {
  if (after === null) return false;
  if (before === null) return true;
  return (
    managesMore(before, after) ||
    agentModules.some((module) => levelRank(after, module) > levelRank(before, module)) ||
    mediaOf(after).some((medium) => !mediaOf(before).includes(medium))
  );
}

/** The modules of those who take calls and messages. They give nothing over others (UP25). */
const agentModules: readonly Module[] = ["agentDesktop", "multimedia"];

/** Whether `after` gives an activity, or a higher level of a module apart from those of agents, that `before` does not. */
export function managesMore(before: ProfilePermissions, after: ProfilePermissions): boolean {
  return (
    everyActivity().some(
      (activity) => canPerformActivity(after, activity) && !canPerformActivity(before, activity),
    ) || managingModules().some((module) => levelRank(after, module) > levelRank(before, module))
  );
}

/** Every module apart from those of agents. */
export function managingModules(): readonly Module[] {
  return Object.keys(profileModules)
    .filter(isModule)
    .filter((module) => !agentModules.includes(module));
}

function levelRank(profile: ProfilePermissions, module: Module): number {
  const levels: readonly (ModuleLevel | null)[] = profileModules[module].levels;
  return levels.indexOf(moduleLevel(profile, module).value);
}

function mediaOf(profile: ProfilePermissions): readonly Medium[] {
  return profileMedia(profile).value ?? [];
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
