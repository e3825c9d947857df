import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { type Activity, isPlainActivity, profileActivities } from "./activities.ts";
import { decideByRow } from "./decideByRow.ts";
import { decideFlowActivity } from "./decideFlowActivity.ts";
import { decideMediaFileActivity } from "./decideMediaFileActivity.ts";
import { decideScheduleActivity } from "./decideScheduleActivity.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/**
 * Whether the profile permits the activity: `canPerformActivity(profile, "monitorQueue")`, or with the facts that the answer takes,
 * `canPerformActivity(profile, { activity: "bargeIn", isMonitoring: true })` (UP1–UP5, UP7–UP13, UP15–UP17, UP19).
 */
export function canPerformActivity(profile: ProfilePermissions, activity: Activity): boolean {
  return decidePerformActivity(profile, activity).value;
}

export function decidePerformActivity(profile: ProfilePermissions, activity: Activity): Decision<boolean> {
  if (!isProfilePermissions(profile)) return outsideType;
  if (typeof activity === "string") return decideWord(profile, activity);
  switch (activity?.activity) {
    case "whisper":
    case "bargeIn":
      if (typeof activity.isMonitoring !== "boolean") return outsideType;
      return decideByRow(profile, profileActivities[activity.activity], !activity.isMonitoring && "UP15");
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return decideScheduleActivity(profile, activity);
    case "uploadMediaFile":
    case "updateMediaFile":
      return decideMediaFileActivity(profile, activity);
    default:
      return outsideType;
  }
}

function decideWord(profile: ProfilePermissions, word: string): Decision<boolean> {
  switch (word) {
    case "loadFlowModule":
    case "openFlow":
    case "copyFlow":
    case "deleteFlow":
      return decideFlowActivity(profile, word);
    default:
      return isPlainActivity(word) ? decideByRow(profile, profileActivities[word]) : outsideType;
  }
}
