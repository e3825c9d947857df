import { entriesAfter, type EntryPage } from "../kernel/ledger/entryPage.ts";
import { changedIds, entriesOf, type Entry, entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { ClassOf, Partition } from "./partition.ts";

/** What became of one entry. Undefined stands for one that is not there. */
export interface ChangedEntry<Item> {
  readonly id: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Entries that had one class before and have one after. Null stands for what is not there. */
export interface Unit<Traits> {
  readonly before: Traits | null;
  readonly after: Traits | null;
  /** How many there are: at least one. */
  readonly count: number;
  /** The id of one of them. */
  readonly sample: string;
}

/** The entries that differ between two ledgers. What both share costs nothing. */
export function changedEntries<Item extends Entry>(
  before: Ledger<Item>,
  after: Ledger<Item>,
): readonly ChangedEntry<Item>[] {
  return changedIds(before, after).map((id) => ({
    id,
    before: entryOf(before, id),
    after: entryOf(after, id),
  }));
}

/** The changed entries by their classes before and after. */
export function changedUnits<Item, Traits>(
  changed: readonly ChangedEntry<Item>[],
  traitsOf: (entry: Item) => Traits,
): readonly Unit<Traits>[] {
  const units = new Map<string, Unit<Traits>>();
  for (const { id, before, after } of changed) {
    const traits = {
      before: before === undefined ? null : traitsOf(before),
      after: after === undefined ? null : traitsOf(after),
    };
    const key = JSON.stringify(traits);
    const known = units.get(key);
    units.set(key, { ...traits, count: (known?.count ?? 0) + 1, sample: known?.sample ?? id });
  }
  return [...units.values()];
}

/** The entries that are the same before and after, by class. */
export function unchangedUnits<Item extends Entry, Traits>(
  after: Partition<Traits, Item>,
  changed: readonly ChangedEntry<Item>[],
  traitsOf: (entry: Item) => Traits,
): readonly Unit<Traits>[] {
  const changedKeys = new Set(changed.map(({ id }) => mapKeyOf(id)));
  const changedCounts = new Map<string, number>();
  for (const { after: entry } of changed) {
    const key = entry === undefined ? undefined : JSON.stringify(traitsOf(entry));
    if (key !== undefined) changedCounts.set(key, (changedCounts.get(key) ?? 0) + 1);
  }
  return entriesOf(after).flatMap((each) => {
    const count = each.size - (changedCounts.get(each.id) ?? 0);
    if (count === 0) return [];
    return [{ before: each.traits, after: each.traits, count, sample: unchangedMember(each, changedKeys) }];
  });
}

const pageSize = 32;

/** The id of a member that did not change. There is one. */
function unchangedMember<Traits, Item extends Entry>(
  { members }: ClassOf<Traits, Item>,
  changedKeys: ReadonlySet<string>,
): string {
  let page: EntryPage<Item> = entriesAfter(members, null, pageSize);
  let found = page.entries.find(({ id }) => !changedKeys.has(mapKeyOf(id)));
  while (found === undefined) {
    page = entriesAfter(members, page.next, pageSize);
    found = page.entries.find(({ id }) => !changedKeys.has(mapKeyOf(id)));
  }
  return found.id;
}
