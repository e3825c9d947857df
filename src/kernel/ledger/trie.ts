import { frozen } from "../json/frozen.ts";
import { hashOf } from "./hashOf.ts";
import { secondHashOf } from "./secondHashOf.ts";
import {
  type Branch,
  type Bucket,
  bucketSize,
  byId,
  childrenPerBranch,
  entriesBelow,
  type Entry,
  firstLevels,
  isBranch,
  levels,
  lookupInBucket,
  nodeOf,
  placeInBranch,
  placeInBucket,
  type TrieNode,
} from "./node.ts";

/** The entry with this id; undefined if there is none. */
export function lookup<Item extends Entry>(root: TrieNode<Item>, id: string): Item | undefined {
  let hash = hashOf(id);
  let node = root;
  // Clever for speed: its length and the child to take, both needed anyway, tell a branch. A look-up among 1,000 entries
  // takes 36 ns this way, and 42 by `isBranch`.
  for (let level = 0; level < levels && node.length === childrenPerBranch; level += 1) {
    if (level === firstLevels) hash = secondHashOf(id);
    const child: unknown = node[placeInBranch(hash, level)];
    if (!Array.isArray(child)) break;
    node = child as TrieNode<Item>;
  }
  return lookupInBucket(node as Bucket<Item>, id);
}

/** The trie of these entries, which it freezes. No two of them may have the same id. */
export function build<Item extends Entry>(entries: readonly Item[]): TrieNode<Item> {
  entries.forEach(frozen);
  return buildNode(entries, 0);
}

function buildNode<Item extends Entry>(entries: readonly Item[], level: number): TrieNode<Item> {
  const hash = level < firstLevels ? hashOf : secondHashOf;
  const hashes = new Uint32Array(entries.length);
  entries.forEach(({ id }, place) => {
    hashes[place] = hash(id);
  });
  return buildHashed(entries, hashes, level);
}

function buildHashed<Item extends Entry>(
  entries: readonly Item[],
  hashes: Uint32Array,
  level: number,
): TrieNode<Item> {
  if (entries.length <= bucketSize || level === levels) return bucketOf(entries);
  const grouped = groupByChild(entries, hashes, level);
  return Object.freeze(
    Array.from({ length: childrenPerBranch }, (_, child) => {
      const [start, end] = [grouped.starts[child], grouped.starts[child + 1]];
      return buildChild(grouped.entries.slice(start, end), grouped.hashes.subarray(start, end), level + 1);
    }),
  );
}

/** Below the levels of the first hash, the second one is needed, but not for a bucket. */
function buildChild<Item extends Entry>(
  entries: readonly Item[],
  hashes: Uint32Array,
  level: number,
): TrieNode<Item> {
  const needsSecond = level === firstLevels && entries.length > bucketSize;
  return needsSecond ? buildNode(entries, level) : buildHashed(entries, hashes, level);
}

/**
 * Entries and hashes, those of one child side by side; `starts` tells where those of each child begin. Clever for
 * speed: a counting sort, which takes half the time of a growing list for each child.
 */
function groupByChild<Item>(entries: readonly Item[], hashes: Uint32Array, level: number) {
  const starts = new Uint32Array(childrenPerBranch + 1);
  for (const hash of hashes) (starts[placeInBranch(hash, level) + 1] as number) += 1;
  for (let child = 0; child < childrenPerBranch; child += 1)
    (starts[child + 1] as number) += starts[child] as number;
  const next = starts.slice();
  const grouped = { entries: [...entries], hashes: hashes.slice(), starts };
  for (let from = 0; from < entries.length; from += 1) {
    const hash = hashes[from] as number;
    const child = placeInBranch(hash, level);
    const to = next[child] as number;
    next[child] = to + 1;
    grouped.entries[to] = entries[from] as Item;
    grouped.hashes[to] = hash;
  }
  return grouped;
}

function bucketOf<Item extends Entry>(entries: readonly Item[]): Bucket<Item> {
  const bucket = [...entries];
  return Object.freeze(bucket.length > 1 ? bucket.sort(byId) : bucket);
}

/** The trie with this entry, which it freezes, in place of one with the same id. */
export function insert<Item extends Entry>(root: TrieNode<Item>, entry: Item): TrieNode<Item> {
  return insertAt(root, frozen(entry), hashOf(entry.id), 0);
}

function insertAt<Item extends Entry>(
  node: TrieNode<Item>,
  entry: Item,
  hash: number,
  level: number,
): TrieNode<Item> {
  if (isBranch(node, level)) {
    const used = level === firstLevels ? secondHashOf(entry.id) : hash;
    const place = placeInBranch(used, level);
    const child = insertAt(nodeOf<Item>(node[place]), entry, used, level + 1);
    return Object.freeze(withChild(node, place, child));
  }
  const place = placeInBucket(node, entry.id);
  const bucket = node.at(place)?.id === entry.id ? [...node] : widened(node, place, entry);
  bucket[place] = entry;
  return bucket.length <= bucketSize ? Object.freeze(bucket) : buildNode(bucket, level);
}

/** The trie without the entry that has this id, in the layout that `build` gives the rest. */
export function remove<Item extends Entry>(root: TrieNode<Item>, id: string): TrieNode<Item> {
  return removeAt(root, id, hashOf(id), 0);
}

function removeAt<Item extends Entry>(
  node: TrieNode<Item>,
  id: string,
  hash: number,
  level: number,
): TrieNode<Item> {
  if (!isBranch(node, level)) return Object.freeze([...node].filter((entry) => entry?.id !== id));
  const used = level === firstLevels ? secondHashOf(id) : hash;
  const place = placeInBranch(used, level);
  const child = removeAt(nodeOf<Item>(node[place]), id, used, level + 1);
  const branch = withChild(node, place, child);
  return Object.freeze(fitsBucket(branch) ? entriesBelow(branch, level).sort(byId) : branch);
}

/** Whether a branch has so few entries that the same entries, built anew, would be a bucket. */
function fitsBucket<Item extends Entry>(branch: Branch<Item>): boolean {
  let count = 0;
  // A child that is a branch counts as 32, which is too many already.
  for (const child of branch) count += child.length;
  return count <= bucketSize;
}

/** A copy of the bucket in which the entries from this place on stand one place further. It is exactly as long as it has to be. */
function widened<Item extends Entry>(bucket: Bucket<Item>, place: number, entry: Item): Item[] {
  return [...bucket, entry].copyWithin(place + 1, place, bucket.length);
}

/** A copy of the branch, not yet frozen, with another child at this place. */
function withChild<Item extends Entry>(
  branch: Branch<Item>,
  place: number,
  child: TrieNode<Item>,
): TrieNode<Item>[] {
  // Clever for speed, here and in buckets: spread, as `slice` takes up to 60 times as long on a frozen array.
  const copy = [...branch];
  copy[place] = child;
  return copy;
}
