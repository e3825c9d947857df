import { type Decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import { fileExtension } from "../kernel/text/fileExtension.ts";
import { shortened } from "../kernel/text/shortened.ts";
import { grantedLevel, isRefusedByToggle } from "./access.ts";
import { type Activity, type FlowActivity, isActivity, type PlainActivity } from "./activities.ts";
import { brokenByCeiling } from "./brokenByCeiling.ts";
import { isOpenLevel, isTooLow, type Toggle } from "./modules.ts";
import { isSupported, permits } from "./permits.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { type ActivityRow, profileActivities, scheduleOfAnotherRow } from "./profileActivities.ts";
import { toggleRules } from "./profileModules.ts";

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
  return isProfilePermissions(profile) && isActivity(activity) && permits(profile, activity);
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
      return decideByRow(profile, row, !activity.isMonitoring && unmonitored(activity.activity));
    case "viewMonitoringSchedule":
    case "editMonitoringSchedule":
      return decideByRow(profile, activity.isOwn ? row : scheduleOfAnotherRow);
    case "uploadMediaFile":
    case "updateMediaFile": {
      const fileType = fileExtension(activity.fileName);
      const fileName = shortened(activity.fileName);
      if (fileType === null) return decideByRow(profile, row, { rule: "MD4", facts: { fileName } });
      return decideByRow(profile, row, false, { fileType, isSupported: isSupported(fileType, activity) });
    }
  }
}

function unmonitored(inCase: CaseOf<"UP15">): BrokenRule {
  return { rule: "UP15", facts: { case: inCase } };
}

/** Whether each flow activity changes flows, which view does not allow (UP10). */
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
  if (level === "edit") return decideByRow(profile, profileActivities.copyFlow);
  return decideByRow(
    profile,
    profileActivities.openFlow,
    level === "view" && changesFlows[activity] && "UP10",
  );
}

/** The type of the file that an activity is about. */
interface MediaFile {
  readonly fileType: string;
  readonly isSupported: boolean;
}

const noFile: MediaFile = { fileType: "", isSupported: true };

/**
 * Decides about a valid profile by the row. `brokenRule` is a rule that is broken besides, by a fact of the activity or by
 * UP10. The checks stand in rule order: the rule of a toggle and UP10 come before UP13; UP17, the only other rule that
 * refuses for the level alone, after it.
 */
export function decideByRow(
  profile: ProfilePermissions,
  row: ActivityRow,
  brokenRule: BrokenRule | false = false,
  file = noFile,
): Decision<boolean> {
  const { module, toggle, allowed } = row;
  const level = grantedLevel(profile, module);
  const isLevelTooLow = isTooLow(level, row.level);
  return unlessBroken(
    allowed[profile.access],
    !isOpenLevel(level) && { rule: "UP2", facts: { module } },
    toggle !== null && brokenByToggle(profile, toggle, isLevelTooLow, file),
    brokenRule === "UP10" && brokenRule,
    brokenByCeiling(profile.kind, module, toggle),
    toggle === null && isLevelTooLow && "UP17",
    brokenRule,
  );
}

/** The rule of a toggle, if the toggle or the level of its module refuses. UP12 looks at the type of the file too. */
function brokenByToggle(
  profile: ProfilePermissions,
  toggle: Toggle,
  isLevelTooLow: boolean,
  { fileType, isSupported }: MediaFile,
): BrokenRule | false {
  const isOff = isRefusedByToggle(profile, toggle);
  if (!isLevelTooLow && !isOff && isSupported) return false;
  const rule = toggleRules[toggle];
  if (rule !== "UP7" && rule !== "UP12") return { rule, facts: { toggle } };
  if (isLevelTooLow || isOff) return { rule, facts: { case: isLevelTooLow ? "level" : "off", toggle } };
  return { rule: "UP12", facts: { case: "fileType", fileType: shortened(fileType) } };
}
