/*
 * A ledger is a hash trie, also known as HAMT (hash array mapped trie: Phil Bagwell, "Ideal Hash Trees", 2001). A branch
 * is an array of 32 nodes, without Bagwell's bitmaps; at each level, the next five bits of an id's hash choose one of
 * them. A bucket is an array of up to eight entries, sorted by id.
 *
 * The first hash is fast, and ids are easily made to collide in it. From the fifth level on, which honest ids hardly ever
 * reach, a second hash decides, in which collisions cannot be made; so it does not matter how ids are chosen (ST18).
 *
 * It is plain JSON, and as ids are never property names, none can get lost or pollute anything. A change copies the short
 * path to one entry and shares all other nodes with the ledger before: 0.5 µs among 100,000 entries, where a look-up
 * takes 0.1 µs. It is canonical: the same entries make the same trie. Its layout is private to this folder.
 */
import { frozen } from "../json/frozen.ts";
import {
  byId,
  entriesBelow,
  type Entry,
  isBranch,
  isImmutable,
  nodeOf,
  sizeBelow,
  someEntry,
  type TrieNode,
} from "./node.ts";
import { partOfLedger } from "./partLedger.ts";
import { sortById } from "./sortById.ts";
import { build, insert, lookup, remove } from "./trie.ts";

export type { Entry } from "./node.ts";

declare const itemOf: unique symbol;

/**
 * Entries by id, as plain JSON in which no id gets lost, shadows another or reaches a prototype (ST5). The same entries
 * make the same ledger, whatever its history. Its layout is private: read it by `entryOf`, `entriesOf`, `entriesAfter`
 * and `sizeOf`. Each ledger that the library gives out is deeply frozen (ST1).
 */
export interface Ledger<Item extends Entry> {
  /** Exists for the compiler only, so that a ledger is not taken for an array of entries. No ledger has it. */
  readonly [itemOf]: Item;
}

/** The entry with exactly this id; undefined if there is none, or if the id is no string. Rules: ST5. */
export function entryOf<Item extends Entry>(ledger: Ledger<Item>, id: string): Item | undefined {
  if (typeof id !== "string") return undefined;
  return lookup(rootOf(ledger), id) ?? entryOfPart(ledger, id);
}

/** Where the ledger holds some of its entries only (`PartAnswers`). */
function entryOfPart<Item extends Entry>(ledger: Ledger<Item>, id: string): Item | undefined {
  const part = partOfLedger(ledger);
  return part?.answers.entryOf(part, id) as Item | undefined;
}

/**
 * The ledger with this entry added, or in place of the one with the same id. It freezes the entry deeply. Gives the same
 * ledger if it holds this very object already (ST2).
 */
export function withEntry<Item extends Entry>(ledger: Ledger<Item>, entry: Item): Ledger<Item> {
  const part = partOfLedger(ledger);
  if (part === undefined) return ledgerAt(insert(rootOf(ledger), entry));
  if (entryOf(ledger, entry.id) === entry) return ledger;
  return part.answers.with(part, entry.id, frozen(entry)) as Ledger<Item>;
}

/** The ledger without the entry that has this id; the same ledger if there is none (ST2). */
export function withoutEntry<Item extends Entry>(ledger: Ledger<Item>, id: string): Ledger<Item> {
  if (entryOf(ledger, id) === undefined) return ledger;
  const part = partOfLedger(ledger);
  if (part === undefined) return ledgerAt(remove(rootOf(ledger), id));
  return part.answers.with(part, id, null) as Ledger<Item>;
}

/**
 * Every entry, sorted by id, code unit by code unit. The array is frozen, and the same one for the same ledger, as
 * React's `useSyncExternalStore` and memoised selectors need it. A value that is no ledger gives an empty array; a copy
 * of a ledger that is not deeply frozen gives a new array each time.
 *
 * The first call sorts all entries, some 75 ms for 100,000; the array then lives as long as the ledger.
 *
 * Rules: ST5, ST7.
 */
export function entriesOf<Item extends Entry>(ledger: Ledger<Item>): readonly Item[] {
  const root = rootOf(ledger);
  const remembered = snapshots.get(root) as readonly Item[] | undefined;
  const part = partOfLedger(ledger);
  if (part !== undefined) return Object.freeze([...part.answers.entries(part)].sort(byId)) as readonly Item[];
  if (remembered !== undefined) return remembered;
  const entries = Object.freeze(sortById(entriesBelow(root, 0)));
  if (built.has(root) || isImmutable(root, 0)) snapshots.set(root, entries);
  return entries;
}

/**
 * The answers of `entriesOf` by root. No caller can observe or poison them (ST7): they are frozen, and made of tries that
 * can no longer change. Each lives as long as its root.
 */
const snapshots = /* @__PURE__ */ new WeakMap<object, readonly Entry[]>();

/**
 * The roots that were built from a list of plain and frozen entries. Clever for speed: nobody has to make sure that they can
 * never change, which takes 40 ms among 100,000.
 */
const built = /* @__PURE__ */ new WeakSet();

/**
 * The number of entries; 0 for a value that is no ledger. It walks through the trie to count them, some 2 ms for 100,000,
 * unless `entriesOf` has listed them already. Rules: ST5, ST7.
 */
export function sizeOf(ledger: Ledger<Entry>): number {
  const part = partOfLedger(ledger);
  if (part !== undefined) return part.answers.entries(part).length;
  const root = rootOf(ledger);
  return snapshots.get(root)?.length ?? sizeBelow(root, 0);
}

/** Whether an entry passes the test, which is called with one entry after the other until one passes, in any order. */
export function hasEntry<Item extends Entry>(
  ledger: Ledger<Item>,
  passes: (entry: Item) => boolean,
): boolean {
  const part = partOfLedger(ledger);
  if (part === undefined) return someEntry(rootOf(ledger), 0, passes);
  return (part.answers.entries(part) as readonly Item[]).some(passes);
}

/** A ledger of these entries, which it freezes deeply. Their ids must be unique. */
export function ledgerOf<Item extends Entry>(entries: readonly Item[]): Ledger<Item> {
  entries.forEach(frozen);
  return ledgerOfFrozen(entries);
}

/** The same of entries that are deeply frozen already: it does not look at them again. */
export function ledgerOfFrozen<Item extends Entry>(entries: readonly Item[]): Ledger<Item> {
  const root = build(entries);
  built.add(root);
  return ledgerAt(root);
}

/**
 * The sorted ids of the entries that were added, removed or replaced by another object. Nodes that both ledgers share are
 * skipped, so that the cost depends on the changes and not on the number of entries.
 */
export function changedIds(before: Ledger<Entry>, after: Ledger<Entry>): readonly string[] {
  const [earlier, later] = [partOfLedger(before), partOfLedger(after)];
  if (earlier === undefined && later === undefined) return differingIds(rootOf(before), rootOf(after));
  if (earlier !== undefined && earlier.answers === later?.answers) {
    return later.answers.changedIds(earlier, later);
  }
  // Nothing is shared with a ledger that holds some of its entries only, so all are compared.
  return differingIds(rootOf(ledgerOf(entriesOf(before))), rootOf(ledgerOf(entriesOf(after))));
}

/** A function that finds what differs between two ledgers. */
export type ChangedIds = (before: Ledger<Entry>, after: Ledger<Entry>) => readonly string[];

/** Two ledgers, and what differs between them. */
interface Compared {
  readonly before: unknown;
  readonly after: unknown;
  readonly ids: readonly string[];
}

/** `changedIds` for a while in which the same is asked several times: it looks at two ledgers once. */
export function changedIdsOnce(): ChangedIds {
  const known: Compared[] = [];
  return (before, after) => {
    for (const each of known) {
      if (each.before === before && each.after === after) return each.ids;
    }
    const ids = changedIds(before, after);
    known.push({ before, after, ids });
    return ids;
  };
}

function differingIds(before: TrieNode<Entry>, after: TrieNode<Entry>): readonly string[] {
  const ids: string[] = [];
  collectChanges(before, after, 0, ids);
  return ids.length > 1 ? ids.sort() : ids;
}

function collectChanges(before: TrieNode<Entry>, after: TrieNode<Entry>, level: number, ids: string[]): void {
  if (before === after) return;
  if (isBranch(before, level) && isBranch(after, level)) {
    // Clever for speed: a copy, as it takes three times as long to read the items of a frozen array one by one. What both
    // share is told by identity, before anything is called.
    const later: readonly unknown[] = [...after];
    for (let place = 0; place < later.length; place += 1) {
      const one: unknown = before[place];
      const other = later[place];
      if (one !== other) collectChanges(nodeOf(one), nodeOf(other), level + 1, ids);
    }
    return;
  }
  collectChangedEntries(sortedBelow(before, level), sortedBelow(after, level), ids);
}

/** The entries at or below a node, sorted by id, as those of a bucket are. */
function sortedBelow(node: TrieNode<Entry>, level: number): readonly Entry[] {
  return isBranch(node, level) ? entriesBelow(node, level).sort(byId) : node;
}

/** Both are sorted by id, so they are walked through side by side. */
function collectChangedEntries(before: readonly Entry[], after: readonly Entry[], ids: string[]): void {
  let place = 0;
  // A copy, as above.
  for (const entry of [...after]) {
    // `at`, as an index beyond the end finds what every object inherits (ST10).
    let earlier = before.at(place);
    for (; earlier !== undefined && earlier.id < entry.id; earlier = before.at(place)) {
      ids.push(earlier.id);
      place += 1;
    }
    if (earlier !== entry) ids.push(entry.id);
    if (earlier?.id === entry.id) place += 1;
  }
  for (; place < before.length; place += 1) ids.push((before[place] as Entry).id);
}

/** The root of a ledger's trie, for this folder alone; an empty bucket if the value is no array. */
export function rootOf<Item extends Entry>(ledger: Ledger<Item>): TrieNode<Item> {
  return nodeOf(ledger);
}

function ledgerAt<Item extends Entry>(root: TrieNode<Item>): Ledger<Item> {
  return root as unknown as Ledger<Item>;
}
