import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { dayMilli, isInstant } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isPasswordPolicy, type PasswordPolicy } from "./settings.ts";

const never = decision(false, "PW5");
const notYet = decision(false, "PW3");
const required = decision(true, "PW3");

/**
 * Whether a password that was set then has to be changed by now, and until when not (PW3). Without a maximum age it never
 * has to be (PW5). Null outside the declared types (ST10): not an answer to let someone in by.
 */
export function mustChangePassword(
  policy: PasswordPolicy,
  setAtMilli: number,
  nowMilli: number,
): Decision<boolean | null> {
  if (!isPasswordPolicy(policy) || !isInstant(setAtMilli) || !isInstant(nowMilli)) return unanswerable;
  if (policy.maxAgeDays === 0) return never;
  return changingAt(setAtMilli + policy.maxAgeDays * dayMilli, nowMilli, notYet, required);
}
