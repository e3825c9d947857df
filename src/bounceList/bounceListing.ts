import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { countsFromMilli, isDatedAhead } from "../kernel/time/datedAhead.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { hasNumericDomain, readMailbox } from "../kernel/text/mailbox.ts";
import { type BounceEntry, endsAtMilli, isListedAt } from "./bounceEntry.ts";
import { entriesOfAddress } from "./entriesOfAddress.ts";

/** Whether an address is on the bounce list. */
export type BounceListing = "listed" | "notListed";

const listed = decision<BounceListing>("listed", "BL4");
const notListed = decision<BounceListing>("notListed", "BL4");
const datedAhead = decision<BounceListing>("notListed", "BL4", "SE6");
const malformed = decision(null, "ED4");
const numeric = decision(null, "ED4", "ED9");
const unread: ReadListing = { listing: unanswerable, ofAddress: [] };

/**
 * Whether an address is on the bounce list at an instant (BL4, BL8). A bounce that is dated ahead does not list its
 * address (SE6). `validUntil` says until when the answer holds.
 * `entries` may be all entries of the tenant or only those of the address, in any order. Returns null for a malformed
 * address (ED4, ED9) and for a value outside its declared type (ST10).
 *
 * @example
 * const entry: BounceEntry = { email: "ann@customer.example", addedAtMilli: 0, retentionDays: 7 };
 * bounceListing([entry], "Ann@customer.example", 1_000).value; // "listed"
 * bounceListing([entry], "ann@customer.example", 1_000).validUntil; // 604_800_000
 * bounceListing([entry], "ann@customer.example", 604_800_000).value; // "notListed"
 */
export function bounceListing(
  entries: readonly BounceEntry[],
  email: string,
  nowMilli: number,
): Decision<BounceListing | null> {
  return readBounceListing(entries, email, nowMilli).listing;
}

/** The answer of `bounceListing`, with the entries of the address. */
export interface ReadListing {
  readonly listing: Decision<BounceListing | null>;
  readonly ofAddress: readonly BounceEntry[];
}

export function readBounceListing(
  entries: readonly BounceEntry[],
  email: string,
  nowMilli: number,
): ReadListing {
  if (typeof email !== "string" || !isInstant(nowMilli)) return unread;
  const ofAddress = entriesOfAddress(entries, foldAscii(email));
  if (ofAddress === undefined) return unread;
  if (readMailbox(email) !== null) return { listing: listingBy(ofAddress, nowMilli), ofAddress };
  return { listing: hasNumericDomain(email) ? numeric : malformed, ofAddress };
}

function listingBy(ofAddress: readonly BounceEntry[], nowMilli: number): Decision<BounceListing> {
  let lastEndMilli = -Infinity;
  let nextStartMilli = Infinity;
  for (const entry of ofAddress) {
    if (entry.retentionDays <= 0) continue;
    if (isListedAt(entry, nowMilli)) lastEndMilli = Math.max(lastEndMilli, endsAtMilli(entry));
    if (!isDatedAhead(entry.addedAtMilli, nowMilli)) continue;
    nextStartMilli = Math.min(nextStartMilli, countsFromMilli(entry.addedAtMilli));
  }
  if (nowMilli < lastEndMilli) return until(listed, lastEndMilli);
  return nextStartMilli === Infinity ? notListed : until(datedAhead, nextStartMilli);
}

/** The answer with the instant until which it holds, or without one that is later than any instant. */
function until(answer: Decision<BounceListing>, changeMilli: number): Decision<BounceListing> {
  return isInstant(changeMilli) ? heldUntil(answer, changeMilli) : answer;
}
