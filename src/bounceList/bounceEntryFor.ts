import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { areBounceEntries, type BounceEntry, endsAtMilli, isBounceEntry } from "./entry.ts";

const malformed = decision(null, "ED4");

/**
 * The entry that an address has after it bounced: the one it had, untouched, where that was on the list at the time
 * (BL6), otherwise a new one with the retention period now in force (BL2), that of a migrated tenant as it is (BL7).
 * Null for a malformed address (ED4), and where an input or an entry is outside its type (ST10).
 */
export function bounceEntryFor(
  entries: readonly BounceEntry[],
  email: string,
  bouncedAtMilli: number,
  retentionDays: number,
): Decision<BounceEntry | null> {
  if (!areBounceEntries(entries) || typeof email !== "string") return unanswerable;
  const added = { email: foldAscii(email), addedAtMilli: bouncedAtMilli, retentionDays };
  if (!isBounceEntry(added)) return unanswerable;
  if (readMailbox(email) === null) return malformed;
  const kept = entries.filter((entry) => isListed(entry, added)).reduce(longer, undefined);
  return kept === undefined ? { value: added, because: ["BL2"] } : { value: kept, because: ["BL6"] };
}

function isListed(entry: BounceEntry, added: BounceEntry): boolean {
  const isSame = foldAscii(entry.email) === added.email;
  return isSame && entry.addedAtMilli <= added.addedAtMilli && added.addedAtMilli < endsAtMilli(entry);
}

/** Of several entries for one address, the one that stays longest. */
function longer(one: BounceEntry | undefined, other: BounceEntry): BounceEntry {
  return one !== undefined && endsAtMilli(one) >= endsAtMilli(other) ? one : other;
}
