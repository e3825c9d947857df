import { changingAt } from "../kernel/decision/changingAt.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { expiresAtMilli, isSending, reminderDueMilli, type Sending } from "./sending.ts";

/** The state of an invitation. With `pending` and `reminderDue`, it can be accepted. */
export type InvitationStatus = "accepted" | "pending" | "reminderDue" | "expired";

const accepted = decision<InvitationStatus>("accepted", "IV5");
const pending = decision<InvitationStatus>("pending", "IV5");
const reminderDue = decision<InvitationStatus>("reminderDue", "IV5");
const expired = decision<InvitationStatus>("expired", "IV5");
const datedAhead = decision<InvitationStatus>("expired", "IV5", "SE6");

/**
 * The state of an invitation at an instant in epoch milliseconds (IV5). Null stands for one that was accepted, or did
 * not have to be. A reminder is due 4 days after the invitation was sent, and after 7 days it has expired. One that is
 * dated ahead cannot be accepted either (SE6): send it again. `validUntil` is the instant at which the state next
 * changes. Returns null for a value outside its declared type (ST10).
 *
 * @example
 * const invitation = { sentAtMilli: 0 };
 * invitationStatus(invitation, 1_000); // { value: "pending", because: ["IV5"], validUntil: 345_600_000 }
 * invitationStatus(invitation, 345_600_000).value; // "reminderDue"
 * invitationStatus(invitation, 604_800_000).value; // "expired"
 */
export function invitationStatus(
  invitation: Sending | null,
  nowMilli: number,
): Decision<InvitationStatus | null> {
  if (!isInstant(nowMilli)) return unanswerable;
  if (invitation === null) return accepted;
  if (!isSending(invitation)) return unanswerable;
  const late = changingAt(expiresAtMilli(invitation), nowMilli, reminderDue, expired);
  const sent = changingAt(reminderDueMilli(invitation), nowMilli, pending, late);
  return changingAt(countsFromMilli(invitation.sentAtMilli), nowMilli, datedAhead, sent);
}
