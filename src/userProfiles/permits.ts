import { own } from "../kernel/schema/guards.ts";
import { fileExtension } from "../kernel/text/fileExtension.ts";
import { holdsText } from "../kernel/text/holdsText.ts";
import { grantedLevel, isRefusedByToggle } from "./access.ts";
import {
  type Activity,
  type ActivityRow,
  flowAtEdit,
  flowAtView,
  type FlowActivity,
  type MediaFileActivity,
  type PlainActivity,
  profileActivities,
  scheduleOfAnother,
} from "./activities.ts";
import { isAboveCeiling } from "./kinds.ts";
import { isOpenLevel, isTooLow } from "./modules.ts";
import type { ProfilePermissions } from "./profile.ts";

/** Whether a valid profile permits an activity that is named with its fact: what `decidePerformActivity` tells with reasons. */
export function permits(profile: ProfilePermissions, activity: Activity): boolean {
  if (typeof activity === "string") {
    return isFlowActivity(activity)
      ? permitsFlow(profile, activity)
      : permitsRow(profile, profileActivities[activity]);
  }
  const row = profileActivities[activity.activity];
  switch (activity.activity) {
    case "whisper":
    case "bargeIn":
      return activity.isMonitoring && permitsRow(profile, row);
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return permitsRow(profile, activity.isOwn ? row : scheduleOfAnother);
    case "uploadMediaFile":
    case "updateMediaFile": {
      const fileType = fileExtension(activity.fileName);
      return fileType !== null && isSupported(fileType, activity) && permitsRow(profile, row);
    }
  }
}

/** Whether a valid profile permits what the row tells, whatever else the activity depends on. */
export function permitsRow(profile: ProfilePermissions, { module, level, toggle }: ActivityRow): boolean {
  const granted = grantedLevel(profile, module);
  return (
    isOpenLevel(granted) &&
    !isTooLow(granted, level) &&
    (toggle === null || !isRefusedByToggle(profile, module, toggle)) &&
    !isAboveCeiling(profile.kind, module, toggle)
  );
}

/** Whether a flow activity changes flows, which view does not allow (UP10). */
export const changesFlows: Readonly<Record<FlowActivity, boolean>> = {
  loadFlowModule: false,
  openFlow: false,
  copyFlow: true,
  deleteFlow: true,
};

export function isFlowActivity(word: PlainActivity | FlowActivity): word is FlowActivity {
  return Object.hasOwn(changesFlows, word);
}

function permitsFlow(profile: ProfilePermissions, activity: FlowActivity): boolean {
  if (grantedLevel(profile, "routingStrategy") === "edit") return permitsRow(profile, flowAtEdit);
  return !changesFlows[activity] && permitsRow(profile, flowAtView);
}

/** The types of a media resource that every tenant supports (UP12). */
export const supportedTypes: readonly string[] = ["wav", "ulaw", "au", "php", "xml"];

/** Whether a media resource of this type is supported (UP12). */
export function isSupported(fileType: string, activity: MediaFileActivity): boolean {
  return (
    supportedTypes.includes(fileType) || holdsText(own(activity, "extraExtensions") ?? [], fileType, ".")
  );
}
