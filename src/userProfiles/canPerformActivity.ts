import { type Decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { fileExtension, readExtensionEntry } from "../kernel/text/fileExtension.ts";
import { grantedLevel, isRefusedByToggle } from "./access.ts";
import {
  type Activity,
  type ActivityRow,
  flowAtEdit,
  flowAtView,
  type FlowActivity,
  isActivity,
  type MediaFileActivity,
  type PlainActivity,
  profileActivities,
  scheduleOfAnother,
} from "./activities.ts";
import { isAboveCeiling } from "./kinds.ts";
import { isOpenLevel, isTooLow } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/**
 * Whether the profile permits the activity (UP1–UP5, UP7–UP13, UP15–UP17, UP19, MD4). An unknown activity, one without
 * the fact that it takes, or a profile outside its type gives false (ST10).
 *
 * @example
 * const profile: ProfilePermissions = {
 *   kind: "supervisor",
 *   access: "specific",
 *   modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
 * };
 * canPerformActivity(profile, "monitorQueue"); // true
 * canPerformActivity(profile, { activity: "bargeIn", isMonitoring: true }); // true
 * canPerformActivity(profile, { activity: "whisper", isMonitoring: true }); // false
 */
export function canPerformActivity(profile: ProfilePermissions, activity: Activity): boolean {
  return decidePerformActivity(profile, activity).value;
}

/**
 * `canPerformActivity` with its reasons. An allow names the access (UP1 or UP2) and the rules about the activity. A
 * refusal names every broken rule, in rule order: UP2 for a closed module, UP13 for one above the kind's ceiling, and
 * the activity's own rules; ST10 alone for a value outside its type.
 */
export function decidePerformActivity(profile: ProfilePermissions, activity: Activity): Decision<boolean> {
  if (!isProfilePermissions(profile) || !isActivity(activity)) return outsideType;
  if (typeof activity === "string") {
    return isFlowActivity(activity)
      ? decideFlowActivity(profile, activity)
      : decideByRow(profile, profileActivities[activity]);
  }
  const row = profileActivities[activity.activity];
  switch (activity.activity) {
    case "whisper":
    case "bargeIn":
      return decideByRow(profile, row, !activity.isMonitoring && "UP15");
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return decideByRow(profile, activity.isOwn ? row : scheduleOfAnother);
    case "uploadMediaFile":
    case "updateMediaFile":
      return decideByRow(profile, row, ruleBrokenByFile(activity));
  }
}

/** The flow activities, and whether each of them changes flows. */
const changesFlows: Readonly<Record<FlowActivity, boolean>> = {
  loadFlowModule: false,
  openFlow: false,
  copyFlow: true,
  deleteFlow: true,
};

function isFlowActivity(word: PlainActivity | FlowActivity): word is FlowActivity {
  return Object.hasOwn(changesFlows, word);
}

/** At view, flows are opened, and neither copied nor deleted (UP10). At edit, manage flow scripts decides (UP11). */
export function decideFlowActivity(profile: ProfilePermissions, activity: FlowActivity): Decision<boolean> {
  const level = grantedLevel(profile, "routingStrategy");
  if (level === "edit") return decideByRow(profile, flowAtEdit);
  return decideByRow(profile, flowAtView, level === "view" && changesFlows[activity] && "UP10");
}

/**
 * Decides about a valid profile by the row. `brokenRule` is a rule that is broken besides, by a fact of the activity or by
 * UP10, and can be the row's own rule. The checks stand in rule order: the rule of a toggle comes before UP13, and UP17,
 * the only rule that refuses for the level alone, after it.
 */
export function decideByRow(
  profile: ProfilePermissions,
  row: ActivityRow,
  brokenRule: RuleId | false = false,
): Decision<boolean> {
  const { module, toggle, allowed } = row;
  const rule = row.rules[0];
  const level = grantedLevel(profile, module);
  const isLevelTooLow = isTooLow(level, row.level);
  const isToggleRuleBroken = toggle !== null && (isLevelTooLow || isRefusedByToggle(profile, module, toggle));
  return unlessBroken(
    allowed[profile.access],
    !isOpenLevel(level) && "UP2",
    (isToggleRuleBroken || brokenRule === rule) && rule,
    isAboveCeiling(profile.kind, module, toggle) && "UP13",
    toggle === null && isLevelTooLow && rule,
    brokenRule !== rule && brokenRule,
  );
}

const supportedExtensions: readonly string[] = ["wav", "ulaw", "au", "php", "xml"];

/** The rule that a file's name breaks by itself: MD4 without an extension, UP12 with one that is not supported. */
function ruleBrokenByFile({ fileName, extraExtensions = [] }: MediaFileActivity): RuleId | false {
  const extension = fileExtension(fileName);
  if (extension === null) return "MD4";
  const isSupported =
    supportedExtensions.includes(extension) ||
    extraExtensions.some((entry) => entry === extension || readExtensionEntry(entry) === extension);
  return !isSupported && "UP12";
}
