import {
  type Decision,
  decision,
  heldAsLongAs,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { secondMilli } from "../kernel/time/instant.ts";
import { isBoolean, isString, owns } from "../kernel/schema/guards.ts";
import { ticketExpiry, isTicketActive } from "./ticketExpiry.ts";

/** An end customer's ticket, and the channel and app through which they write. */
export interface TicketUse {
  /** The kind of the channel. Only `"chat"` has tickets (SE2). */
  readonly channelKind: string;
  /** How long a ticket is valid, in seconds: the setting in effect on the channel. 0 means no tickets (SE2). */
  readonly ticketSeconds: number;
  /** Epoch milliseconds. */
  readonly issuedAtMilli: number;
  /** Whether the app is one of the enabled apps (SE3). */
  readonly isAppEnabled: boolean;
}

const ticketUseKeys = ["channelKind", "ticketSeconds", "issuedAtMilli", "isAppEnabled"] as const;

const allowed = decision(true, "SE3");
const notChat: BrokenRule = /* @__PURE__ */ frozen({ rule: "SE2", facts: { case: "notChat" } } as const);
const notEnabled: BrokenRule = /* @__PURE__ */ frozen({
  rule: "SE3",
  facts: { case: "notEnabled" },
} as const);
const withoutExpiry: BrokenRule = /* @__PURE__ */ frozen({
  rule: "SE2",
  facts: { case: "noExpiry" },
} as const);

/**
 * Whether an end customer may write without logging in, at an instant in epoch milliseconds (SE2, SE3, SE5, SE6). A value
 * outside its declared type gives false (ST10).
 *
 * @example
 * const use: TicketUse = { channelKind: "chat", ticketSeconds: 60, issuedAtMilli: 0, isAppEnabled: true };
 * canWriteWithTicket(use, 59_999); // true
 * canWriteWithTicket(use, 60_000); // false
 * canWriteWithTicket({ ...use, channelKind: "email" }, 59_999); // false
 */
export function canWriteWithTicket(use: TicketUse, nowMilli: number): boolean {
  return (
    isTicketUse(use) &&
    use.channelKind === "chat" &&
    use.isAppEnabled &&
    isTicketActive(use.ticketSeconds, use.issuedAtMilli, nowMilli)
  );
}

/**
 * `canWriteWithTicket` with its reasons. An allow names SE3. A refusal names every broken rule: SE2 for a channel
 * without tickets, SE3 for an app that is not enabled or an expired ticket, SE5 and SE6 for a ticket that is dated
 * ahead; ST10 alone for a value outside its declared type. `validUntil` is the instant at which the ticket becomes valid
 * or expires.
 */
export function decideWriteWithTicket(use: TicketUse, nowMilli: number): Decision<boolean> {
  if (!isTicketUse(use)) return outsideType;
  const expiry = ticketExpiry(use.ticketSeconds, use.issuedAtMilli, nowMilli);
  const ticket = expiry.value;
  if (ticket === null) return outsideType;
  const answer = unlessBroken(
    allowed,
    use.channelKind === "chat" ? ticket === "noTickets" && withoutExpiry : notChat,
    brokenByTicket(use, ticket === "expired"),
    ticket === "notYetIssued" && "SE5",
    ticket === "notYetIssued" && "SE6",
  );
  return heldAsLongAs(expiry, answer);
}

/** Whether a value is such a use. `ticketExpiry` looks at the two numbers. */
function isTicketUse(value: unknown): value is TicketUse {
  return owns(value, ticketUseKeys) && isString(value.channelKind) && isBoolean(value.isAppEnabled);
}

/** That the app is not enabled comes first: another ticket would not help. */
function brokenByTicket(
  { isAppEnabled, issuedAtMilli, ticketSeconds }: TicketUse,
  isExpired: boolean,
): BrokenRule | false {
  if (!isAppEnabled) return notEnabled;
  const expiresAtMilli = issuedAtMilli + ticketSeconds * secondMilli;
  return isExpired && { rule: "SE3", facts: { case: "expired", expiresAtMilli } };
}
