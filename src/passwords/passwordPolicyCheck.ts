import {
  type Decision,
  decision,
  heldUntil,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import { isListOf, owns, isWhole } from "../kernel/schema/guards.ts";
import { countsFromMilli, isDatedAhead } from "../kernel/time/datedAhead.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { isPasswordPolicy, type PasswordPolicy } from "./settings.ts";

/** A requested change of password. It contains no password and no hash (PW6). */
export interface PasswordChange {
  /** When the current password was set, in epoch milliseconds. Null or absent if the user has none yet (PW9). */
  readonly setAtMilli?: number | null;
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

/**
 * Whether a change of password is allowed. An allow names PW1, PW4 and the rule about the minimum age: PW2, PW5 if
 * there is none, PW9 for a first password. A refusal names every broken rule (PW7): PW1 for the SMS verification code,
 * PW2 for the minimum age, PW4 for the history, which does not shorten with time (PW8), SE6 besides PW2 for a password
 * that is dated ahead. If PW2 is broken, `validUntil` is the instant from which it no longer is, or from which the
 * password is no longer dated ahead. A value outside its declared type is refused (ST10).
 *
 * @example
 * const policy: PasswordPolicy = { ...defaultPasswordPolicy, minAgeDays: 1, history: 2 };
 * const change: PasswordChange = { setAtMilli: 0, nowMilli: 1_000, matchingIndices: [2], hasPassedOtp: true };
 * passwordPolicyCheck(policy, change); // { value: false, because: ["PW2", "PW4"], validUntil: 86_400_000 }
 * passwordPolicyCheck(policy, { ...change, nowMilli: 86_400_000, matchingIndices: [3] }).value; // true
 */
export function passwordPolicyCheck(policy: PasswordPolicy, change: PasswordChange): Decision<boolean> {
  if (!isPasswordPolicy(policy) || !isPasswordChange(change)) return outsideType;
  const { nowMilli, matchingIndices, hasPassedOtp } = change;
  const setAtMilli = change.setAtMilli ?? null;
  const changeableMilli = setAtMilli === null ? -Infinity : changeableFrom(policy, setAtMilli, nowMilli);
  const isTooNew = nowMilli < changeableMilli;
  const answer = unlessBroken(
    setAtMilli === null ? allowedAsFirst : policy.minAgeDays > 0 ? allowedByAge : allowedAtAnyAge,
    !policy.renewWithoutOtp && !hasPassedOtp && "PW1",
    isTooNew && "PW2",
    matchingIndices.some((index) => index <= policy.history) && "PW4",
    isTooNew && setAtMilli !== null && isDatedAhead(setAtMilli, nowMilli) && "SE6",
  );
  return isTooNew && isInstant(changeableMilli) ? heldUntil(answer, changeableMilli) : answer;
}

/** The instant until which the minimum age refuses a change, or until which it refuses one because of the date (SE6). */
function changeableFrom({ minAgeDays }: PasswordPolicy, setAtMilli: number, nowMilli: number): number {
  if (minAgeDays === 0) return -Infinity;
  return isDatedAhead(setAtMilli, nowMilli)
    ? countsFromMilli(setAtMilli)
    : setAtMilli + minAgeDays * dayMilli;
}

const passwordChangeKeys = ["setAtMilli", "nowMilli", "matchingIndices", "hasPassedOtp"] as const;

function isPasswordChange(value: unknown): value is PasswordChange {
  if (!owns(value, passwordChangeKeys)) return false;
  const { setAtMilli, nowMilli, matchingIndices, hasPassedOtp } = value;
  return (
    ((setAtMilli ?? null) === null || isInstant(setAtMilli)) &&
    isInstant(nowMilli) &&
    isListOf(matchingIndices, isWhole) &&
    typeof hasPassedOtp === "boolean"
  );
}
