import {
  type Decision,
  passwordExpiry,
  type PasswordPolicy,
  passwordPolicyCheck,
  type RuleId,
} from "tenant-policy";
import { phases, type Phase, type TimedAnswer } from "./phases.ts";

/** What its age means for a password. */
export type PasswordAge = "tooNew" | "changeable" | "due";

/** When a password was last changed by its user, and when it was reset for them (PW10). */
export interface PasswordDates {
  readonly setAtMilli: number;
  readonly resetAtMilli: number | null;
}

/** The life of a password, from the later of its dates: what both ages say, asked of the library together. */
export function passwordLife(policy: PasswordPolicy, dates: PasswordDates): readonly Phase<PasswordAge>[] {
  const startMilli = Math.max(dates.setAtMilli, dates.resetAtMilli ?? -Infinity);
  return phases((atMilli) => ageAt(policy, dates, atMilli), startMilli);
}

function ageAt(policy: PasswordPolicy, dates: PasswordDates, nowMilli: number): TimedAnswer<PasswordAge> {
  const change = passwordPolicyCheck(policy, { ...dates, nowMilli, matchingIndices: [], hasPassedOtp: true });
  const due = passwordExpiry(policy, dates.setAtMilli, nowMilli, dates.resetAtMilli);
  const validUntil = Math.min(change.validUntil ?? Infinity, due.validUntil ?? Infinity);
  const value = due.value === true ? "due" : change.value ? "changeable" : "tooNew";
  const because = [...change.because, ...due.because].filter(isAboutAge);
  return { value, because, ...(validUntil !== Infinity && { validUntil }) };
}

/** The code and the history are asked about as well, and play no part here. */
function isAboutAge(rule: RuleId, place: number, all: readonly RuleId[]): boolean {
  return rule !== "PW1" && rule !== "PW4" && all.indexOf(rule) === place;
}

/** Whether a new password may equal an earlier one: 0 is the current one. Nothing else is in its way here. */
export function mayEqual(policy: PasswordPolicy, index: number): Decision<boolean> {
  return passwordPolicyCheck(policy, {
    setAtMilli: null,
    nowMilli: 0,
    matchingIndices: [index],
    hasPassedOtp: true,
  });
}
