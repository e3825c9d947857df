import { frozen } from "../json/frozen.ts";
import { addNew, newIdSet } from "../ledger/idSet.ts";
import { entriesOf, type Entry, type Ledger, ledgerOfFrozen } from "../ledger/ledger.ts";
import { forEachItem, tooLong } from "./items.ts";
import { fault, faultAt, type Reading, type Schema, written } from "./schema.ts";

/** More levels than a ledger ever has. */
export const deepestLedger = 10;

/** The largest length of an array of entries (ST3), far above any tenant in use. */
export const mostEntries = 1_000_000;

/** Checks an entry beside those that were read before it. */
export type EntryCheck<Item> = (entry: Item, reading: Reading) => void;

/**
 * A ledger: its entries in an array, flat or nested as the ledger itself is. It is built anew, so that no entry can stand
 * where a look-up would not find it. Two entries of one id are an issue (ST5). `startCheck` is called once a reading and
 * gives the check of each entry. `order` is given where the slice looks for the entry with the lowest number.
 */
/* @__NO_SIDE_EFFECTS__ */
export function ledger<Item extends Entry>(
  item: Schema<Item>,
  startCheck: () => EntryCheck<Item> = () => () => undefined,
  order?: (entry: Item) => number,
): Schema<Ledger<Item>> {
  return {
    expected: "an array",
    shape: { kind: "ledger", of: item, most: mostEntries, ...(order && { order }) },
    read(value, reading) {
      if (!Array.isArray(value)) return fault(reading, "ST3", "invalidType", "an array", value);
      const faultsBefore = reading.faults;
      const entries = readEntries(item, value, startCheck(), reading);
      return reading.faults > faultsBefore ? undefined : ledgerOfFrozen(entries);
    },
    write: (kept) => entriesOf(kept).map((entry) => written(item, entry)),
  };
}

function readEntries<Item extends Entry>(
  item: Schema<Item>,
  values: readonly unknown[],
  checkEntry: EntryCheck<Item>,
  reading: Reading,
): readonly Item[] {
  const ids = newIdSet();
  const entries: Item[] = [];
  readNested(values, 0, reading, (value) => {
    const entry = item.read(value, reading);
    if (entry === undefined) return;
    if (!addNew(ids, entry.id)) {
      faultAt(reading, ["id"], "ST5", "duplicate", "an id that is unique in the list", entry.id);
    }
    entries.push(frozen(entry));
    checkEntry(entry, reading);
  });
  return entries;
}

/** Arrays deeper than any ledger's count as wrong entries. */
function readNested(
  nested: readonly unknown[],
  level: number,
  reading: Reading,
  readEntry: (value: unknown) => void,
): void {
  if (nested.length > mostEntries) {
    tooLong(reading, nested, mostEntries);
    return;
  }
  forEachItem(nested, (value, position) => {
    reading.path.push(position);
    if (Array.isArray(value) && level < deepestLedger) readNested(value, level + 1, reading, readEntry);
    else readEntry(value);
    reading.path.pop();
  });
}
