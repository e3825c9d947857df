import { frozen } from "../json/frozen.ts";
import { byId, grown } from "./grown.ts";
import { hashOf } from "./hashOf.ts";
import {
  bitsALevel,
  type Branch,
  type Bucket,
  bucketSize,
  type Entry,
  isBranch,
  type LedgerNode,
  levelMask,
  levels,
  nodesABranch,
} from "./ledgerShape.ts";

/** The entry with this id. */
export function found<Item extends Entry>(root: LedgerNode<Item>, id: string): Item | undefined {
  let node = root;
  let bits = hashOf(id);
  for (let level = 0; node.length === nodesABranch && level < levels; level += 1) {
    node = nodeAt(node as Branch<Item>, bits);
    bits >>>= bitsALevel;
  }
  const bucket = node as Bucket<Item>;
  return bucket.length > bucketSize ? foundInMany(bucket, id) : foundInFew(bucket, id);
}

/** The root of these entries, no two of which have one id. */
export function rooted<Item extends Entry>(entries: readonly Item[]): LedgerNode<Item> {
  entries.forEach(frozen);
  return grown(entries, 0);
}

/** The root with this entry, in place of an earlier one with its id. */
export function inserted<Item extends Entry>(root: LedgerNode<Item>, entry: Item): LedgerNode<Item> {
  return insertedAt(root, frozen(entry), hashOf(entry.id), 0);
}

/** The root without the entry of this id, which is there. */
export function removed<Item extends Entry>(root: LedgerNode<Item>, id: string): LedgerNode<Item> {
  return removedAt(root, id, hashOf(id));
}

/** Every entry below a node, sorted by id. */
export function sorted<Item extends Entry>(node: LedgerNode<Item>): Item[] {
  return ((node as readonly unknown[]).flat(levels) as Item[]).sort(byId);
}

/** Whether an entry below a node passes the test. */
export function holds<Item extends Entry>(node: LedgerNode<Item>, passes: (entry: Item) => boolean): boolean {
  return isBranch(node) ? [...node].some((child) => holds(child, passes)) : [...node].some(passes);
}

function insertedAt<Item extends Entry>(
  node: LedgerNode<Item>,
  entry: Item,
  bits: number,
  level: number,
): LedgerNode<Item> {
  if (isBranch(node)) {
    const child = insertedAt(nodeAt(node, bits), entry, bits >>> bitsALevel, level + 1);
    return Object.freeze(replaced(node, bits, child));
  }
  const place = placeOf(node, entry.id);
  const bucket = [...node];
  bucket.splice(place, node[place]?.id === entry.id ? 1 : 0, entry);
  return bucket.length <= bucketSize ? Object.freeze(bucket) : grown(bucket, level);
}

function removedAt<Item extends Entry>(node: LedgerNode<Item>, id: string, bits: number): LedgerNode<Item> {
  if (!isBranch(node)) return Object.freeze([...node].filter((entry) => entry.id !== id));
  const child = removedAt(nodeAt(node, bits), id, bits >>> bitsALevel);
  const branch = replaced(node, bits, child);
  return Object.freeze(fitsBucket(branch) ? sorted(branch) : branch);
}

function fitsBucket<Item extends Entry>(branch: Branch<Item>): boolean {
  let entries = 0;
  for (const node of branch) {
    if (isBranch(node)) return false;
    entries += node.length;
  }
  return entries <= bucketSize;
}

/** A copy of the branch with another node in the place that the bits choose. */
function replaced<Item extends Entry>(
  branch: Branch<Item>,
  bits: number,
  node: LedgerNode<Item>,
): LedgerNode<Item>[] {
  // Spread, here and below, as the methods that copy a frozen list take many times as long.
  const copy = [...branch];
  copy[bits & levelMask] = node;
  return copy;
}

function nodeAt<Item extends Entry>(branch: Branch<Item>, bits: number): LedgerNode<Item> {
  return branch[bits & levelMask] as LedgerNode<Item>;
}

/** Of few, looking at each is faster than halving. By place, as `for … of` is slow where lists are frozen. */
function foundInFew<Item extends Entry>(bucket: Bucket<Item>, id: string): Item | undefined {
  let place = 0;
  while (place < bucket.length) {
    const entry = bucket[place] as Item;
    if (entry.id === id) return entry;
    place += 1;
  }
  return undefined;
}

function foundInMany<Item extends Entry>(bucket: Bucket<Item>, id: string): Item | undefined {
  const entry = bucket[placeOf(bucket, id)];
  return entry?.id === id ? entry : undefined;
}

/** Where the id stands in a bucket, or would stand. Halving, as ids that were made to collide may fill a large one. */
function placeOf(bucket: Bucket<Entry>, id: string): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bucket[middle] as Entry).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
