import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, heldUntil, outsideType } from "../kernel/decision/decision.ts";
import { isOther } from "../vocabulary/other.ts";
import { bounceListing } from "./bounceListing.ts";
import type { BounceEntry } from "./entry.ts";

/** Over which provider an e-mail app sends. */
export type EmailRoute = "awsSes" | { readonly other: string };

/** An e-mail that is about to be sent: which app, group or team sends it plays no part (BL5). */
export interface OutboundEmail {
  readonly route: EmailRoute;
  /** One bare mailbox. */
  readonly to: string;
}

const notBounced = decision(true, "BL4");
const otherRoute = decision(true, "BL5");
const bounced = decision(false, "BL3");

/** Whether the bounce list lets an e-mail be sent at an instant (BL3–BL5, BL8). A malformed address is refused (ED4). */
export function canSendEmail(
  email: OutboundEmail,
  entries: readonly BounceEntry[],
  nowMilli: number,
): boolean {
  return decideSendEmail(email, entries, nowMilli).value;
}

export function decideSendEmail(
  email: OutboundEmail,
  entries: readonly BounceEntry[],
  nowMilli: number,
): Decision<boolean> {
  if (!isOutboundEmail(email)) return outsideType;
  const listing = bounceListing(entries, email.to, nowMilli);
  if (listing.value === null) return { value: false, because: listing.because };
  if (email.route !== "awsSes") return otherRoute;
  const answer = listing.value === "listed" ? bounced : notBounced;
  return listing.validUntil === undefined ? answer : heldUntil(answer, listing.validUntil);
}

const outboundEmailKeys = ["route"] as const;

function isOutboundEmail(value: unknown): value is OutboundEmail {
  if (!owns(value, outboundEmailKeys)) return false;
  const { route } = value;
  return route === "awsSes" || isOther(route);
}
