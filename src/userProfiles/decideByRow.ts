import { type Decision, unlessBroken } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { ActivityRow } from "./activities.ts";
import { isBelow, isBeyondKind, isOpen, isToggleGiven, levelGiven } from "./inForce.ts";
import type { ProfilePermissions } from "./profile.ts";

/** What an activity's row says of a profile, with the checks of facts that come on top. */
export function decideByRow(
  profile: ProfilePermissions,
  row: ActivityRow,
  ...factChecks: readonly (RuleId | false)[]
): Decision<boolean> {
  return unlessBroken(
    row.allowed[profile.access],
    isModuleClosed(profile, row) && "UP2",
    row.toggle !== null && (isLevelTooLow(profile, row) || isToggleMissing(profile, row)) && row.rules[0],
    isBeyondKind(profile, row.module, row.toggle) && "UP13",
    row.toggle === null && isLevelTooLow(profile, row) && row.rules[0],
    ...factChecks,
  );
}

export function isModuleClosed(profile: ProfilePermissions, row: ActivityRow): boolean {
  return !isOpen(levelGiven(profile, row.module));
}

export function isLevelTooLow(profile: ProfilePermissions, row: ActivityRow): boolean {
  return isBelow(levelGiven(profile, row.module), row.level);
}

export function isToggleMissing(profile: ProfilePermissions, row: ActivityRow): boolean {
  return row.toggle !== null && !isToggleGiven(profile, row.module, row.toggle);
}
