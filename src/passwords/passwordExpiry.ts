import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isPasswordPolicy, type PasswordPolicy } from "./settings.ts";

const never = decision(false, "PW5");
const notYet = decision(false, "PW3");
const required = decision(true, "PW3");
const datedAhead = decision(true, "PW3", "SE6");

const afterReset = decision(true, "PW10");
const afterResetAhead = decision(true, "PW10", "SE6");

/**
 * Whether a password that was set at `setAtMilli` must be changed by `nowMilli`, both in epoch milliseconds (PW3).
 * The maximum age of a password that is dated ahead is over (SE6). `validUntil` is the instant from which it must be
 * changed or is no longer dated ahead. Without a maximum age it never must be (PW5). After a reset at `resetAtMilli`, it
 * must be changed at any age, until it was set after that (PW10). `setAtMilli` may be null beside a reset, for a user who
 * has no password of their own. Returns null for a value outside its declared type (ST10): do not let the user in.
 *
 * @example
 * const policy: PasswordPolicy = { ...defaultPasswordPolicy, maxAgeDays: 90 };
 * passwordExpiry(policy, 0, 1_000); // { value: false, because: ["PW3"], validUntil: 7_776_000_000 }
 * passwordExpiry(policy, 0, 7_776_000_000).value; // true
 * passwordExpiry(policy, 0, 1_000, 500); // { value: true, because: ["PW10"] }
 */
export function passwordExpiry(
  policy: PasswordPolicy,
  setAtMilli: number | null,
  nowMilli: number,
  resetAtMilli: number | null = null,
): Decision<boolean | null> {
  if (!isPasswordPolicy(policy) || !isInstantOrNull(setAtMilli) || !isInstant(nowMilli)) return unanswerable;
  if (!isInstantOrNull(resetAtMilli)) return unanswerable;
  if (setAtMilli === null) return resetAtMilli === null ? unanswerable : afterReset;
  if (resetAtMilli === null) return expiryByAge(policy, setAtMilli, nowMilli);
  if (setAtMilli <= resetAtMilli) return afterReset;
  const byAge = expiryByAge(policy, setAtMilli, nowMilli);
  return changingAt(countsFromMilli(setAtMilli), nowMilli, afterResetAhead, byAge);
}

function expiryByAge(
  { maxAgeDays }: PasswordPolicy,
  setAtMilli: number,
  nowMilli: number,
): Decision<boolean> {
  if (maxAgeDays === 0) return never;
  const byAge = changingAt(setAtMilli + maxAgeDays * dayMilli, nowMilli, notYet, required);
  return changingAt(countsFromMilli(setAtMilli), nowMilli, datedAhead, byAge);
}

function isInstantOrNull(value: unknown): value is number | null {
  return value === null || isInstant(value);
}
