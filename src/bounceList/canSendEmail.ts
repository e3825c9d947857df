import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, heldUntil, outsideType } from "../kernel/decision/decision.ts";
import { isOther } from "../vocabulary/isOther.ts";
import { bounceListing } from "./bounceListing.ts";
import type { BounceEntry } from "./bounceEntry.ts";

/** The provider that an e-mail app sends over. The bounce list applies to AWS SES only (BL5). */
export type EmailRoute = "awsSes" | { readonly other: string };

/** An e-mail to be sent. The app, group or team that sends it does not matter (BL5). */
export interface OutboundEmail {
  readonly route: EmailRoute;
  /** One bare mailbox (ED4). */
  readonly to: string;
}

const notBounced = decision(true, "BL4");
const datedAhead = decision(true, "BL4", "SE6");
const otherRoute = decision(true, "BL5");
const bounced = decision(false, "BL3");

/**
 * Whether the bounce list lets an e-mail be sent at an instant (BL3–BL5, BL8, SE6). `entries` may be all entries of the
 * tenant or only those of the address. A malformed address is refused, whatever the route (ED4). A value outside its
 * declared type gives false (ST10).
 *
 * @example
 * const entry: BounceEntry = { email: "ann@customer.example", addedAtMilli: 0, retentionDays: 7 };
 * canSendEmail({ route: "awsSes", to: "ann@customer.example" }, [entry], 1_000); // false
 * canSendEmail({ route: "awsSes", to: "ann@customer.example" }, [entry], 604_800_000); // true
 * canSendEmail({ route: { other: "smtp" }, to: "ann@customer.example" }, [entry], 1_000); // true
 */
export function canSendEmail(
  email: OutboundEmail,
  entries: readonly BounceEntry[],
  nowMilli: number,
): boolean {
  return decideSendEmail(email, entries, nowMilli).value;
}

/**
 * `canSendEmail` with its reasons. An allow names BL4, also SE6 for a bounce that is dated ahead, or BL5 for a route other than AWS SES. A refusal names BL3 for a
 * listed address, ED4 for a malformed one; ST10 for a value outside its declared type. `validUntil` is the instant at
 * which the address leaves the list or is next on it.
 */
export function decideSendEmail(
  email: OutboundEmail,
  entries: readonly BounceEntry[],
  nowMilli: number,
): Decision<boolean> {
  if (!isOutboundEmail(email)) return outsideType;
  const listing = bounceListing(entries, email.to, nowMilli);
  if (listing.value === null) return { value: false, because: listing.because };
  if (email.route !== "awsSes") return otherRoute;
  const allowed = listing.because.includes("SE6") ? datedAhead : notBounced;
  const answer = listing.value === "listed" ? bounced : allowed;
  return listing.validUntil === undefined ? answer : heldUntil(answer, listing.validUntil);
}

function isOutboundEmail(value: unknown): value is OutboundEmail {
  const { route } = ownFacts(value);
  return route === "awsSes" || isOther(route);
}
