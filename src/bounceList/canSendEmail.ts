import { isString, owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, heldAsLongAs, outsideType } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isOther } from "../vocabulary/isOther.ts";
import { readBounceListing } from "./bounceListing.ts";
import { entriesOfAddress } from "./entriesOfAddress.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { type BounceEntry, isListedAt } from "./bounceEntry.ts";
import { firstUnlistedMilli } from "./firstUnlistedMilli.ts";

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
  if (!isOutboundEmail(email) || !isInstant(nowMilli) || readMailbox(email.to) === null) return false;
  const ofAddress = entriesOfAddress(entries, foldAscii(email.to));
  if (ofAddress === undefined) return false;
  return email.route !== "awsSes" || !ofAddress.some((entry) => isListedAt(entry, nowMilli));
}

/**
 * `canSendEmail` with its reasons. An allow names BL4, also SE6 for a bounce that is dated ahead, or BL5 for a route other than AWS SES. A refusal names BL3 for a
 * listed address, ED4 for a malformed one; ST10 for a value outside its declared type. `validUntil` is the first instant at
 * which the answer may differ. `facts.BL3.fromMilli` is the instant from which the address is on the list no longer: where
 * entries of one address follow each other, that of the last.
 */
export function decideSendEmail(
  email: OutboundEmail,
  entries: readonly BounceEntry[],
  nowMilli: number,
): Decision<boolean> {
  if (!isOutboundEmail(email)) return outsideType;
  const { listing, ofAddress } = readBounceListing(entries, email.to, nowMilli);
  if (listing.value === null) return { value: false, because: listing.because };
  if (email.route !== "awsSes") return otherRoute;
  return listing.value === "listed"
    ? bounced(listing, ofAddress, nowMilli)
    : heldAsLongAs(listing, allowed(listing));
}

function allowed({ because }: Decision<unknown>): Decision<boolean> {
  return because.includes("SE6") ? datedAhead : notBounced;
}

/** An address that is listed with a period of a migrated tenant may leave the list later than at any instant (BL7). */
function bounced(
  listing: Decision<unknown>,
  ofAddress: readonly BounceEntry[],
  nowMilli: number,
): Decision<boolean> {
  const fromMilli = firstUnlistedMilli(ofAddress, nowMilli);
  if (!isInstant(fromMilli)) return heldAsLongAs(listing, { value: false, because: ["BL3"] });
  // The last of the entries that list the address ends then, or earlier: the answer changes with it.
  const validUntil = listing.validUntil as number;
  return { value: false, because: ["BL3"], facts: { BL3: { fromMilli } }, validUntil };
}

const emailKeys = ["route", "to"] as const;

function isOutboundEmail(value: unknown): value is OutboundEmail {
  if (!owns(value, emailKeys)) return false;
  return (value.route === "awsSes" || isOther(value.route)) && isString(value.to);
}
