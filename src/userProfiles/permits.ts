import { own } from "../kernel/schema/guards.ts";
import { fileExtension } from "../kernel/text/fileExtension.ts";
import { holdsText } from "../kernel/text/holdsText.ts";
import { isRefusedByToggle, levelRank } from "./access.ts";
import {
  type Activity,
  type ActivityNeed,
  activityNeeds,
  flowAtView,
  type MediaFileActivity,
} from "./activities.ts";
import { isAboveCeiling } from "./kinds.ts";
import {
  type Module,
  type ModuleLevel,
  moduleLevels,
  type OpenLevel,
  type Toggle,
  toggleRows,
} from "./modules.ts";
import type { ProfilePermissions } from "./profile.ts";

/** Whether a valid profile permits an activity that is named with its fact: what `decidePerformActivity` tells with reasons. */
export function permits(profile: ProfilePermissions, activity: Activity): boolean {
  if (typeof activity === "string") return permitsNeed(profile, activityNeeds[activity]);
  switch (activity.activity) {
    case "whisper":
    case "bargeIn":
      return activity.isMonitoring && holdsToggle(profile, activityNeeds[activity.activity]);
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return permitsNeed(profile, activity.isOwn ? activityNeeds[activity.activity] : scheduleOfAnother);
    case "uploadMediaFile":
    case "updateMediaFile": {
      const fileType = fileExtension(activity.fileName);
      return (
        fileType !== null &&
        isSupported(fileType, activity) &&
        holdsToggle(profile, activityNeeds[activity.activity])
      );
    }
  }
}

/** What a schedule takes that another user created: restricted monitor only hides it (UP5). */
export const scheduleOfAnother: Toggle = "restrictedMonitorOnly";

function permitsNeed(profile: ProfilePermissions, need: ActivityNeed): boolean {
  if (typeof need === "string") return holdsToggle(profile, need);
  return need === flowAtView ? opensFlows(profile) : isOpenAt(profile, ...need);
}

/** Whether flows can be opened: at view (UP10), and at edit with manage flow scripts alone (UP11). */
export function opensFlows(profile: ProfilePermissions): boolean {
  const [module, level] = flowAtView;
  return isOpenAt(profile, module, "edit")
    ? holdsToggle(profile, "manageFlowScripts")
    : isOpenAt(profile, module, level);
}

/** Whether a toggle that grants has effect, or one that restricts leaves its module open. */
export function holdsToggle(profile: ProfilePermissions, toggle: Toggle): boolean {
  const { module, needs } = toggleRows[toggle];
  return (
    isOpenAt(profile, module, needs) &&
    !isRefusedByToggle(profile, toggle) &&
    !isAboveCeiling(profile.kind, module, toggle)
  );
}

/** Whether the module is open at the level or a higher one. */
function isOpenAt(profile: ProfilePermissions, module: Module, level: OpenLevel): boolean {
  const levels: readonly ModuleLevel[] = moduleLevels[module];
  return levelRank(profile, module) >= levels.indexOf(level);
}

/** The types of a media resource that every tenant supports (UP12). */
export const supportedTypes: readonly string[] = ["wav", "ulaw", "au", "php", "xml"];

/** Whether a media resource of this type is supported (UP12). */
export function isSupported(fileType: string, activity: MediaFileActivity): boolean {
  return (
    supportedTypes.includes(fileType) || holdsText(own(activity, "extraExtensions") ?? [], fileType, ".")
  );
}
