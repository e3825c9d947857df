import { changingAt } from "../kernel/decision/changingAt.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { expiresAtMilli, isSending, type Sending } from "./sending.ts";

/** The state of a change of address. While it is `pending`, it can be accepted, and the old address stands. */
export type EmailChangeStatus = "none" | "pending" | "expired";

const none = decision<EmailChangeStatus>("none", "TM16");
const pending = decision<EmailChangeStatus>("pending", "TM16");
const expired = decision<EmailChangeStatus>("expired", "TM16");
const datedAhead = decision<EmailChangeStatus>("expired", "TM16", "SE6");

/**
 * The state of a change of address at an instant in epoch milliseconds (TM16). Null stands for none: it was accepted or
 * cancelled, or there never was one. After 7 days it has expired. One that is dated ahead cannot be accepted either (SE6):
 * change the address again. `validUntil` is the instant at which the state next changes. Returns null for a value outside
 * its declared type (ST10).
 *
 * @example
 * const change = { sentAtMilli: 0 };
 * emailChangeStatus(change, 1_000); // { value: "pending", because: ["TM16"], validUntil: 604_800_000 }
 * emailChangeStatus(change, 604_800_000).value; // "expired"
 * emailChangeStatus(null, 0).value; // "none"
 */
export function emailChangeStatus(
  change: Sending | null,
  nowMilli: number,
): Decision<EmailChangeStatus | null> {
  if (!isInstant(nowMilli)) return unanswerable;
  if (change === null) return none;
  if (!isSending(change)) return unanswerable;
  const sent = changingAt(expiresAtMilli(change), nowMilli, pending, expired);
  return changingAt(countsFromMilli(change.sentAtMilli), nowMilli, datedAhead, sent);
}
