import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant, secondMilli } from "../kernel/time/instant.ts";
import { changingAt } from "../kernel/decision/changingAt.ts";
import { isWhole } from "../kernel/schema/guards.ts";
import { countsFromMilli } from "../kernel/time/datedAhead.ts";

/** The state of a ticket. `noTickets`: the channel has no tickets (SE2). */
export type TicketState = "noTickets" | "notYetIssued" | "active" | "expired";

const noTickets = decision<TicketState>("noTickets", "SE2");
const notYetIssued = decision<TicketState>("notYetIssued", "SE5", "SE6");
const active = decision<TicketState>("active", "SE3");
const expired = decision<TicketState>("expired", "SE3");

/**
 * The state of a ticket at an instant, by the time in seconds for which tickets are valid and the instant of issue in
 * epoch milliseconds (SE3). A ticket that is dated ahead is not issued yet (SE5, SE6). With 0 seconds, there are no
 * tickets (SE2). `validUntil` is the instant at which the state next changes. Returns null for a value outside its declared type (ST10).
 */
export function ticketExpiry(
  ticketSeconds: number,
  issuedAtMilli: number,
  nowMilli: number,
): Decision<TicketState | null> {
  if (!isWhole(ticketSeconds) || !isInstant(issuedAtMilli) || !isInstant(nowMilli)) return unanswerable;
  if (ticketSeconds === 0) return noTickets;
  const onceIssued = changingAt(issuedAtMilli + ticketSeconds * secondMilli, nowMilli, active, expired);
  return changingAt(countsFromMilli(issuedAtMilli), nowMilli, notYetIssued, onceIssued);
}

/** Whether there are tickets (SE2), and the ticket is issued and has not expired at an instant (SE3, SE5, SE6). */
export function isTicketActive(ticketSeconds: number, issuedAtMilli: number, nowMilli: number): boolean {
  return (
    isWhole(ticketSeconds) &&
    ticketSeconds > 0 &&
    isInstant(issuedAtMilli) &&
    isInstant(nowMilli) &&
    nowMilli >= countsFromMilli(issuedAtMilli) &&
    nowMilli < issuedAtMilli + ticketSeconds * secondMilli
  );
}
