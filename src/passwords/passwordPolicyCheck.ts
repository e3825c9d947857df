import {
  type Decision,
  decision,
  heldUntil,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import { isListOf, owns, isWhole } from "../kernel/schema/guards.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { isPasswordPolicy, type PasswordPolicy } from "./settings.ts";

/** A change of password, as it is asked for. Neither the passwords nor hashes of them are told (PW6). */
export interface PasswordChange {
  /** When the current password was set; absent or null where there is none yet (PW9). */
  readonly setAtMilli?: number | null;
  readonly nowMilli: number;
  /** Which passwords the new one matches: 0 the current one, 1 the one before, and so on, in any order (PW4). */
  readonly matchingIndices: readonly number[];
  /** The SMS code was asked for and given. */
  readonly hasPassedOtp: boolean;
}

const allowedByAge = decision(true, "PW1", "PW2", "PW4");
const allowedAtAnyAge = decision(true, "PW1", "PW4", "PW5");
const allowedAsFirst = decision(true, "PW1", "PW4", "PW9");

/**
 * Whether the password may be changed so, now. A refusal names all rules that it breaks (PW7): the SMS code (PW1), the
 * minimum age (PW2), the history (PW4), which time does not shorten (PW8). Where the minimum age is among them,
 * `validUntil` is the instant from which it no longer is; absent where that is later than any instant. Facts outside their
 * types are refused (ST10).
 */
export function passwordPolicyCheck(policy: PasswordPolicy, change: PasswordChange): Decision<boolean> {
  if (!isPasswordPolicy(policy) || !isPasswordChange(change)) return outsideType;
  const { nowMilli, matchingIndices, hasPassedOtp } = change;
  const setAtMilli = change.setAtMilli ?? null;
  const oldEnoughMilli = (setAtMilli ?? 0) + policy.minAgeDays * dayMilli;
  const isTooNew = setAtMilli !== null && policy.minAgeDays > 0 && nowMilli < oldEnoughMilli;
  const answer = unlessBroken(
    setAtMilli === null ? allowedAsFirst : policy.minAgeDays > 0 ? allowedByAge : allowedAtAnyAge,
    !policy.renewWithoutOtp && !hasPassedOtp && "PW1",
    isTooNew && "PW2",
    matchingIndices.some((index) => index <= policy.history) && "PW4",
  );
  return isTooNew && isInstant(oldEnoughMilli) ? heldUntil(answer, oldEnoughMilli) : answer;
}

const passwordChangeKeys = ["nowMilli", "matchingIndices", "hasPassedOtp"] as const;
const optionalChangeKeys = ["setAtMilli"] as const;

function isPasswordChange(value: unknown): value is PasswordChange {
  if (!owns(value, passwordChangeKeys, optionalChangeKeys)) return false;
  const { setAtMilli, nowMilli, matchingIndices, hasPassedOtp } = value;
  return (
    ((setAtMilli ?? null) === null || isInstant(setAtMilli)) &&
    isInstant(nowMilli) &&
    isListOf(matchingIndices, isWhole) &&
    typeof hasPassedOtp === "boolean"
  );
}
