import { type Activity, isPlainActivity, profileActivities } from "./activities.ts";
import { canPerformActivity } from "./canPerformActivity.ts";
import { profileMedia, type Medium } from "./profileMedia.ts";
import { isAdministratorKind } from "./kinds.ts";
import { moduleLevel } from "./moduleLevel.ts";
import { isModule, type Module, type ModuleLevel, profileModules } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/**
 * Whether one gains anything with the later permissions in place of the earlier ones: an activity, a level of a module,
 * a medium, or to count as an administrator at sign-in (IP8). What is set without effect is no gain. Null stands for no
 * profile, beside which every profile is a gain, as each gives a medium at least.
 */
export function widens(before: ProfilePermissions | null, after: ProfilePermissions | null): boolean {
  if (after === null) return false;
  if (before === null) return true;
  return (
    everyActivity().some(
      (activity) => canPerformActivity(after, activity) && !canPerformActivity(before, activity),
    ) ||
    everyModule().some((module) => rankOf(after, module) > rankOf(before, module)) ||
    mediaOf(after).some((medium) => !mediaOf(before).includes(medium)) ||
    (isAdministrator(after) && !isAdministrator(before))
  );
}

function isAdministrator(profile: ProfilePermissions): boolean {
  return isProfilePermissions(profile) && isAdministratorKind(profile.kind);
}

function rankOf(profile: ProfilePermissions, module: Module): number {
  const levels: readonly (ModuleLevel | null)[] = profileModules[module].levels;
  return levels.indexOf(moduleLevel(profile, module).value);
}

function mediaOf(profile: ProfilePermissions): readonly Medium[] {
  return profileMedia(profile).value ?? [];
}

function everyModule(): readonly Module[] {
  return Object.keys(profileModules).filter(isModule);
}

/** Every word, and what takes facts with those that allow most; schedules with those of others apart (UP5, UP15). */
function everyActivity(): readonly Activity[] {
  return [
    ...Object.keys(profileActivities).filter(isPlainActivity),
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
