import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant, secondMilli } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isWhole } from "../kernel/schema/guards.ts";

export type TicketState = "noTickets" | "notYetIssued" | "active" | "expired";

const noTickets = decision<TicketState>("noTickets", "SE2");
const notYetIssued = decision<TicketState>("notYetIssued", "SE5");
const active = decision<TicketState>("active", "SE3");
const expired = decision<TicketState>("expired", "SE3");

/**
 * How a ticket that was issued then stands, and until when (SE3). 0 seconds: there are no tickets (SE2). Before its own
 * issue it is no good (SE5). Null outside the declared types (ST10).
 */
export function ticketExpiry(
  ticketSeconds: number,
  issuedAtMilli: number,
  nowMilli: number,
): Decision<TicketState | null> {
  if (!isWhole(ticketSeconds) || !isInstant(issuedAtMilli) || !isInstant(nowMilli)) return unanswerable;
  if (ticketSeconds === 0) return noTickets;
  const onceIssued = changingAt(issuedAtMilli + ticketSeconds * secondMilli, nowMilli, active, expired);
  return changingAt(issuedAtMilli, nowMilli, notYetIssued, onceIssued);
}
