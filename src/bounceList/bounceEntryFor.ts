import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { hasNumericDomain, readMailbox } from "../kernel/text/mailbox.ts";
import { type BounceEntry, endsAtMilli, isBounceEntry, isListedAt } from "./bounceEntry.ts";
import { entriesOfAddress } from "./entriesOfAddress.ts";

const malformed = decision(null, "ED4");
const numeric = decision(null, "ED4", "ED9");

/**
 * The entry of an address after a bounce. An address that was on the list at that instant keeps its entry (BL6, SE6). Any
 * other address gets a new entry with the retention period that is given, in days (BL2); a period of a migrated tenant
 * is taken as it is (BL7). `entries` may be all entries of the tenant or only those of the address. Returns null for a
 * malformed address (ED4, ED9) and for a value outside its declared type (ST10). The answer is a copy (ST17).
 */
export function bounceEntryFor(
  entries: readonly BounceEntry[],
  email: string,
  bouncedAtMilli: number,
  retentionDays: number,
): Decision<BounceEntry | null> {
  if (typeof email !== "string") return unanswerable;
  const added = { email: foldAscii(email), addedAtMilli: bouncedAtMilli, retentionDays };
  const ofAddress = entriesOfAddress(entries, added.email);
  if (ofAddress === undefined || !isBounceEntry(added)) return unanswerable;
  if (readMailbox(email) === null) return hasNumericDomain(email) ? numeric : malformed;
  const listed = ofAddress.filter((entry) => isListedAt(entry, bouncedAtMilli));
  const kept = listed.reduce(laterEnding, undefined);
  if (kept === undefined) return { value: added, because: ["BL2"] };
  const { email: keptEmail, addedAtMilli, retentionDays: keptDays } = kept;
  return { value: { email: keptEmail, addedAtMilli, retentionDays: keptDays }, because: ["BL6"] };
}

/** Of two entries for one address, the one that stays on the list longer. */
function laterEnding(one: BounceEntry | undefined, other: BounceEntry): BounceEntry {
  return one !== undefined && endsAtMilli(one) >= endsAtMilli(other) ? one : other;
}
