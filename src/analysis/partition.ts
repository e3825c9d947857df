import {
  changedIds,
  entriesOf,
  type Entry,
  entryOf,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../kernel/ledger/ledger.ts";
import { frozen } from "../kernel/json/frozen.ts";

/** Entries that have the same traits. */
export interface ClassOf<Traits, Item extends Entry> extends Entry {
  /** A text that is made of the traits: equal traits have equal ids. */
  readonly id: string;
  readonly traits: Traits;
  /** How many members it has: at least one. */
  readonly size: number;
  /** The members by id. Read them by `entriesOf`, or page by page by `entriesAfter`. */
  readonly members: Ledger<Item>;
}

/** The classes of a ledger, by their ids. No entry is in two of them, and each is in one. */
export type Partition<Traits, Item extends Entry> = Ledger<ClassOf<Traits, Item>>;

/** The classes of these entries. */
export function partitionOf<Traits, Item extends Entry>(
  ledger: Ledger<Item>,
  traitsOf: (entry: Item) => Traits,
): Partition<Traits, Item> {
  const byId = new Map<string, { readonly traits: Traits; readonly members: Item[] }>();
  for (const entry of entriesOf(ledger)) {
    const traits = traitsOf(entry);
    const id = idOf(traits);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { traits, members: [entry] });
    else known.members.push(entry);
  }
  return ledgerOf(
    Array.from(byId, ([id, { traits, members }]) => ({
      id,
      traits,
      size: members.length,
      members: ledgerOf(members),
    })),
  );
}

/** The classes after the entries were changed. What both ledgers share costs nothing. */
export function repartitioned<Traits, Item extends Entry>(
  partition: Partition<Traits, Item>,
  before: Ledger<Item>,
  after: Ledger<Item>,
  traitsOf: (entry: Item) => Traits,
): Partition<Traits, Item> {
  let classes = partition;
  for (const id of changedIds(before, after)) {
    const [earlier, later] = [entryOf(before, id), entryOf(after, id)];
    if (earlier !== undefined) classes = withoutMember(classes, idOf(traitsOf(earlier)), id);
    if (later !== undefined) classes = withMember(classes, traitsOf(later), later);
  }
  return classes;
}

/** Traits are plain JSON whose properties have one order. */
function idOf(traits: unknown): string {
  return JSON.stringify(traits);
}

function withMember<Traits, Item extends Entry>(
  partition: Partition<Traits, Item>,
  traits: Traits,
  member: Item,
): Partition<Traits, Item> {
  const id = idOf(traits);
  const { size, members } = entryOf(partition, id) ?? { size: 0, members: ledgerOf<Item>([]) };
  return withEntry(partition, { id, traits, size: size + 1, members: withEntry(members, member) });
}

/** Whoever is a member has a class there. A class without members is none. */
function withoutMember<Traits, Item extends Entry>(
  partition: Partition<Traits, Item>,
  id: string,
  member: string,
): Partition<Traits, Item> {
  const found = entryOf(partition, id) as ClassOf<Traits, Item>;
  if (found.size === 1) return withoutEntry(partition, id);
  const members = withoutEntry(found.members, member);
  return withEntry(partition, frozen({ ...found, size: found.size - 1, members }));
}
