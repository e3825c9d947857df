import {
  type Decision,
  decision,
  heldUntil,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import { isListOf, owns, isWhole, own, ownValue } from "../kernel/schema/guards.ts";
import { countsFromMilli, isDatedAhead } from "../kernel/time/datedAhead.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { isPasswordPolicy, type PasswordPolicy } from "./settings.ts";

/** A requested change of password. It contains no password and no hash (PW6). */
export interface PasswordChange {
  /** When the current password was set, in epoch milliseconds. Null or absent if the user has none yet (PW9). */
  readonly setAtMilli?: number | null;
  /** When the password was last reset for the user, in epoch milliseconds. Null or absent if it never was (PW10). */
  readonly resetAtMilli?: number | null;
  /** Epoch milliseconds. */
  readonly nowMilli: number;
  /** The earlier passwords that the new one matches, in any order: 0 is the current one, 1 the one before it (PW4). */
  readonly matchingIndices: readonly number[];
  /** Whether the user has entered the SMS verification code. */
  readonly hasPassedOtp: boolean;
}

const allowedByAge = decision(true, "PW1", "PW2", "PW4");
const allowedAtAnyAge = decision(true, "PW1", "PW4", "PW5");
const allowedAsFirst = decision(true, "PW1", "PW4", "PW9");
const allowedAfterReset = decision(true, "PW1", "PW4", "PW10");

/**
 * Whether a change of password is allowed. An allow names PW1, PW4 and the rule about the minimum age: PW2, PW5 if
 * there is none, PW9 for a first password, PW10 for the first change after a reset. A refusal names every broken rule
 * (PW7): PW1 for the SMS verification code, PW2 for the minimum age, PW4 for the history, which does not shorten with
 * time (PW8), SE6 besides PW2 for a password that is dated ahead. If PW2 is broken, `validUntil` is the instant from which it no longer is, or from which the
 * password is no longer dated ahead. A value outside its declared type is refused (ST10).
 *
 * @example
 * const policy: PasswordPolicy = { ...defaultPasswordPolicy, minAgeDays: 1, history: 2 };
 * const change: PasswordChange = { setAtMilli: 0, nowMilli: 1_000, matchingIndices: [2], hasPassedOtp: true };
 * const refused = passwordPolicyCheck(policy, change);
 * refused.because; // ["PW2", "PW4"]
 * refused.facts; // { PW2: { minAgeDays: 1, fromMilli: 86_400_000 }, PW4: { history: 2 } }
 * passwordPolicyCheck(policy, { ...change, nowMilli: 86_400_000, matchingIndices: [3] }).value; // true
 */
export function passwordPolicyCheck(policy: PasswordPolicy, change: PasswordChange): Decision<boolean> {
  if (!isPasswordPolicy(policy) || !isPasswordChange(change)) return outsideType;
  const { nowMilli, matchingIndices, hasPassedOtp } = change;
  const { allowed, tooNewUntilMilli, sameUntilMilli, isAhead } = answerByAge(policy, change);
  const answer = unlessBroken(
    allowed,
    !policy.renewWithoutOtp && !hasPassedOtp && "PW1",
    nowMilli < tooNewUntilMilli && {
      rule: "PW2",
      // An age of as many days may end after the last instant that there is.
      facts: isInstant(tooNewUntilMilli)
        ? { minAgeDays: policy.minAgeDays, fromMilli: tooNewUntilMilli }
        : null,
    },
    matchingIndices.some((index) => index <= policy.history) && {
      rule: "PW4",
      facts: { history: policy.history },
    },
    isAhead && "SE6",
  );
  return isInstant(sameUntilMilli) ? heldUntil(answer, sameUntilMilli) : answer;
}

/** What the minimum age says, apart from the other rules. */
interface AgeAnswer {
  readonly allowed: Decision<boolean>;
  /** The instant until which it refuses a change. */
  readonly tooNewUntilMilli: number;
  /** The instant from which it may say something else. */
  readonly sameUntilMilli: number;
  /** Whether it refuses one because the password is dated ahead (SE6). */
  readonly isAhead: boolean;
}

function answerByAge({ minAgeDays }: PasswordPolicy, change: PasswordChange): AgeAnswer {
  const { nowMilli } = change;
  const setAtMilli = own(change, "setAtMilli") ?? null;
  const resetAtMilli = own(change, "resetAtMilli") ?? null;
  if (setAtMilli === null) return alwaysOldEnough(allowedAsFirst);
  if (minAgeDays === 0) return alwaysOldEnough(allowedAtAnyAge);
  const byAge = answerWithoutReset(minAgeDays, setAtMilli, nowMilli);
  if (resetAtMilli === null) return byAge;
  // A reset that is dated ahead waives nothing yet (SE6).
  if (isDatedAhead(resetAtMilli, nowMilli)) return endingAt(byAge, countsFromMilli(resetAtMilli));
  if (setAtMilli <= resetAtMilli) return alwaysOldEnough(allowedAfterReset);
  // A change that happened after the reset is no longer waived (PW10), unless it is dated ahead: then it may not have.
  if (!byAge.isAhead) return byAge;
  return { ...alwaysOldEnough(allowedAfterReset), sameUntilMilli: countsFromMilli(setAtMilli) };
}

function answerWithoutReset(minAgeDays: number, setAtMilli: number, nowMilli: number): AgeAnswer {
  const isAhead = isDatedAhead(setAtMilli, nowMilli);
  const tooNewUntilMilli = setAtMilli + minAgeDays * dayMilli;
  const changesMilli = isAhead ? countsFromMilli(setAtMilli) : tooNewUntilMilli;
  const sameUntilMilli = nowMilli < changesMilli ? changesMilli : Infinity;
  return { allowed: allowedByAge, tooNewUntilMilli, sameUntilMilli, isAhead };
}

/** The same answer, up to an instant from which another may hold. */
function endingAt(answer: AgeAnswer, endMilli: number): AgeAnswer {
  const { tooNewUntilMilli, sameUntilMilli } = answer;
  return {
    ...answer,
    tooNewUntilMilli: Math.min(tooNewUntilMilli, endMilli),
    sameUntilMilli: Math.min(sameUntilMilli, endMilli),
  };
}

function alwaysOldEnough(allowed: Decision<boolean>): AgeAnswer {
  return { allowed, tooNewUntilMilli: -Infinity, sameUntilMilli: Infinity, isAhead: false };
}

const passwordChangeKeys = ["nowMilli", "matchingIndices", "hasPassedOtp"] as const;

function isPasswordChange(value: unknown): value is PasswordChange {
  if (!owns(value, passwordChangeKeys)) return false;
  const { nowMilli, matchingIndices, hasPassedOtp } = value;
  return (
    isInstantOrNone(ownValue(value, "setAtMilli")) &&
    isInstantOrNone(ownValue(value, "resetAtMilli")) &&
    isInstant(nowMilli) &&
    isListOf(matchingIndices, isWhole) &&
    typeof hasPassedOtp === "boolean"
  );
}

function isInstantOrNone(value: unknown): boolean {
  return value === undefined || value === null || isInstant(value);
}
