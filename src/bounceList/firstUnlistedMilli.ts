import { countsFromMilli } from "../kernel/time/datedAhead.ts";
import { type BounceEntry, endsAtMilli } from "./bounceEntry.ts";

/**
 * The first instant, from `nowMilli` on, at which none of these entries has its address on the list. Where one ends, another
 * may have begun (SE6). It can be later than any instant (BL7).
 */
export function firstUnlistedMilli(entries: readonly BounceEntry[], nowMilli: number): number {
  // Clever for speed: an address nearly always has one entry, which needs no order.
  const byBeginning =
    entries.length === 1 ? entries : [...entries].sort((one, other) => one.addedAtMilli - other.addedAtMilli);
  let unlistedMilli = nowMilli;
  for (const entry of byBeginning) {
    if (countsFromMilli(entry.addedAtMilli) > unlistedMilli) break;
    if (entry.retentionDays > 0) unlistedMilli = Math.max(unlistedMilli, endsAtMilli(entry));
  }
  return unlistedMilli;
}
