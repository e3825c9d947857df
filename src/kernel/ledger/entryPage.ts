import { frozen } from "../json/frozen.ts";
import { hashOf } from "./hashOf.ts";
import { type Ledger, ledgerOf, rootOf } from "./ledger.ts";
import { partOfLedger } from "./partLedger.ts";
import { secondHashOf } from "./secondHashOf.ts";
import {
  type Bucket,
  bucketSize,
  compareHashes,
  type Entry,
  firstLevels,
  isBranch,
  isEntry,
  nodeOf,
  placeInBranch,
  placeInBucket,
  secondLevels,
  type TrieNode,
} from "./node.ts";

/** A page of the entries of a ledger, in the order of `entriesAfter`. */
export interface EntryPage<Item extends Entry> {
  readonly entries: readonly Item[];
  /** The cursor of the next page: the id of the last entry of this one. Null if no entry comes after it. */
  readonly next: string | null;
}

/**
 * A page of at most `limit` entries: those after the cursor, or the first ones if the cursor is null. Pass `next` of each
 * page as the cursor of the following one, until it is null.
 *
 * The order is that of the ids' hashes. It looks random, but depends on the ids alone, and an entry has the same place in
 * it whichever others are there. So an entry that stays from the first page to the last is listed exactly once, even if
 * others, the cursor's own entry among them, are added or removed between two pages. For a list sorted by id, use
 * `entriesOf`.
 *
 * The cost is that of the page and of one path through the trie, however many entries there are. The result is frozen.
 * It has no entries and no next page if the limit is not a whole number of at least 1, if the cursor is neither a string
 * nor null, or if the value is no ledger.
 *
 * Rules: ST5, ST7.
 */
export function entriesAfter<Item extends Entry>(
  ledger: Ledger<Item>,
  cursor: string | null,
  limit: number,
): EntryPage<Item> {
  if (!Number.isInteger(limit) || limit < 1) return emptyPage;
  if (cursor !== null && typeof cursor !== "string") return emptyPage;
  const after = cursor === null ? null : positionOf(cursor);
  // One more than the page holds tells whether there is another page.
  const found: Item[] = [];
  const part = partOfLedger(ledger);
  const root = rootOf(part === undefined ? ledger : ledgerOf(part.answers.entries(part) as readonly Item[]));
  collect(root, 0, after, { found, enough: limit + 1, after });
  const entries = found.slice(0, limit);
  const next = found.length > limit ? (found[limit - 1] as Item).id : null;
  return Object.freeze({ entries: Object.freeze(entries), next });
}

const emptyPage: EntryPage<never> = frozen({ entries: [], next: null });

/** The place of an id in the order of the pages, whether an entry has the id or not. */
export interface Position {
  readonly id: string;
  readonly hash: number;
  /** The second hash, from when it is needed first. */
  second: number | null;
}

interface Search<Item extends Entry> {
  /** Filled by the search, with at least `enough` entries if there are as many. */
  readonly found: Item[];
  readonly enough: number;
  /** The position of the cursor; null for the first page. */
  readonly after: Position | null;
}

function positionOf(id: string): Position {
  return { id, hash: hashOf(id), second: null };
}

function secondOf(position: Position): number {
  return (position.second ??= secondHashOf(position.id));
}

/** The order of the trie, and below its last level, where hashes are equal, the order of the ids. */
export function comparePositions(one: Position, other: Position): number {
  const byFirst = compareHashes(one.hash, other.hash, firstLevels);
  if (byFirst !== 0 || one.id === other.id) return byFirst;
  const bySecond = compareHashes(secondOf(one), secondOf(other), secondLevels);
  return bySecond === 0 ? (one.id < other.id ? -1 : 1) : bySecond;
}

function placeOf(position: Position, level: number): number {
  return placeInBranch(level < firstLevels ? position.hash : secondOf(position), level);
}

/** Adds the entries of a node to the search. `start` is the cursor if the node lies on its path, and null elsewhere. */
function collect<Item extends Entry>(
  node: TrieNode<Item>,
  level: number,
  start: Position | null,
  search: Search<Item>,
): void {
  if (!isBranch(node, level)) {
    collectBucket(node, start, search);
    return;
  }
  const first = start === null ? 0 : placeOf(start, level);
  for (let place = first; place < node.length && search.found.length < search.enough; place += 1) {
    collect(nodeOf<Item>(node[place]), level + 1, place === first ? start : null, search);
  }
}

/** Sorts by position, so that entries have the same order in one bucket as when a branch spreads them over many. */
function collectBucket<Item extends Entry>(
  bucket: Bucket<Item>,
  start: Position | null,
  { found, enough, after }: Search<Item>,
): void {
  const placed = candidatesIn(bucket, start, enough - found.length)
    .map((entry) => ({ entry, position: positionOf(entry.id) }))
    .filter(({ position }) => after === null || comparePositions(position, after) > 0)
    .sort((one, other) => comparePositions(one.position, other.position));
  for (const { entry } of placed) found.push(entry);
}

/**
 * The entries of a bucket that may come next. Of a few, these are all. Many have collided, and are in the order of their
 * positions already: then it is as many as are wanted, and one more, as the first may be the cursor's own.
 */
function candidatesIn<Item extends Entry>(
  bucket: Bucket<Item>,
  start: Position | null,
  wanted: number,
): readonly Item[] {
  const isSmall = bucket.length <= bucketSize;
  const first = isSmall || start === null ? 0 : placeInBucket(bucket, start.id);
  const end = isSmall ? bucket.length : Math.min(bucket.length, first + wanted + 1);
  const candidates: Item[] = [];
  for (let place = first; place < end; place += 1) {
    const entry = bucket[place];
    if (isEntry(entry)) candidates.push(entry);
  }
  return candidates;
}
