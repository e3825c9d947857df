import { endsAtMilli } from "../bounceList/bounceEntry.ts";
import { longestRetentionDays } from "../bounceList/settings.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import { type LedgerOrder, orderBy } from "../kernel/ledger/orderBy.ts";
import { dayMilli } from "../kernel/time/instant.ts";
import {
  type BounceList,
  type BounceRecord,
  type TakenOffAddress,
  takenOffMilli,
} from "./bounceListSchema.ts";

/** How many entries, and how many marks, leave with one change (BL10). More would make one command dear. */
const mostLeaving = 8;

/** The earliest end first. */
export const entriesByEnd: LedgerOrder<BounceRecord> = /* @__PURE__ */ orderBy<BounceRecord>(endsAtMilli);
/** The one that was taken off first. */
export const marksByTime: LedgerOrder<TakenOffAddress> =
  /* @__PURE__ */ orderBy<TakenOffAddress>(takenOffMilli);

/**
 * The list without some of what has no effect any more, the earliest end first (BL10): entries whose period is over, and
 * marks of addresses that were taken off so long ago that each bounce from before is over, even by the longest period.
 */
export function withoutEndedBounces(list: BounceList, atMilli: number): BounceList {
  // A longer period than can be set (BL1) is one of a migrated tenant (BL7): it can only become shorter.
  const markedMilli = Math.max(longestRetentionDays, list.retentionDays) * dayMilli;
  return {
    ...list,
    entries: withoutFirst(list.entries, entriesByEnd, (entry) => endsAtMilli(entry) <= atMilli),
    takenOff: withoutFirst(
      list.takenOff,
      marksByTime,
      ({ takenOffAtMilli }) => takenOffAtMilli + markedMilli <= atMilli,
    ),
  };
}

function withoutFirst<Item extends Entry>(
  ledger: Ledger<Item>,
  order: LedgerOrder<Item>,
  hasEnded: (item: Item) => boolean,
): Ledger<Item> {
  let left = ledger;
  for (let leaving = 0; leaving < mostLeaving; leaving += 1) {
    const first = order.first(left);
    if (first === undefined || !hasEnded(first)) return left;
    left = order.withoutEntry(left, first.id);
  }
  return left;
}
