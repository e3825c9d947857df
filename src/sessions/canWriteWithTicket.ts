import {
  type Decision,
  decision,
  heldUntil,
  outsideType,
  unlessBroken,
} from "../kernel/decision/decision.ts";
import { isBoolean, isString, owns } from "../kernel/schema/guards.ts";
import { ticketExpiry } from "./ticketExpiry.ts";

/** An end customer's ticket, on the channel and through the app where they write. */
export interface TicketUse {
  /** The channel's kind; tickets are for `"chat"` alone (SE2). */
  readonly channelKind: string;
  /** In force on the channel; 0: no tickets (SE2). */
  readonly ticketSeconds: number;
  readonly issuedAtMilli: number;
  /** The app that the customer writes through is one of the enabled ones (SE3). */
  readonly isAppEnabled: boolean;
}

const ticketUseKeys = ["channelKind", "ticketSeconds", "issuedAtMilli", "isAppEnabled"] as const;

const may = decision(true, "SE3");

/** Whether an end customer may write without logging in, and until when (SE2, SE3, SE5). */
export function canWriteWithTicket(use: TicketUse, nowMilli: number): boolean {
  return decideWriteWithTicket(use, nowMilli).value;
}

export function decideWriteWithTicket(use: TicketUse, nowMilli: number): Decision<boolean> {
  if (!owns(use, ticketUseKeys) || !isString(use.channelKind) || !isBoolean(use.isAppEnabled)) {
    return outsideType;
  }
  const { value: ticket, validUntil } = ticketExpiry(use.ticketSeconds, use.issuedAtMilli, nowMilli);
  if (ticket === null) return outsideType;
  const answer = unlessBroken(
    may,
    (use.channelKind !== "chat" || ticket === "noTickets") && "SE2",
    (!use.isAppEnabled || ticket === "expired") && "SE3",
    ticket === "notYetIssued" && "SE5",
  );
  return validUntil === undefined ? answer : heldUntil(answer, validUntil);
}
