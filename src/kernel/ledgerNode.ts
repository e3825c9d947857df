import { frozen } from "./frozen.ts";
import { hashOf } from "./hashOf.ts";

/** Something that is kept under an id. */
export interface Entry {
  readonly id: string;
}

/** What a ledger is made of: a branch has 32 nodes, chosen by five bits of the id's hash; a bucket, entries sorted by id. */
export type LedgerNode<Item extends Entry> = Branch<Item> | Bucket<Item>;
type Branch<Item extends Entry> = readonly LedgerNode<Item>[];
type Bucket<Item extends Entry> = readonly Item[];

const bitsALevel = 5;
const nodesABranch = 32;
/** The bits of a level, taken out with `&`: of numbers of 32 bits without a sign, `%` takes far longer. */
const levelMask = 31;
const levels = 7;
/** A bucket with more is made a branch, unless the hash has no more bits to tell its entries apart. */
const bucketSize = 8;

/** The entry with this id. */
export function found<Item extends Entry>(root: LedgerNode<Item>, id: string): Item | undefined {
  let node = root;
  for (let bits = hashOf(id); isBranch(node); bits >>>= bitsALevel) node = nodeAt(node, bits);
  const entry = node[node.length > bucketSize ? placeOf(node, id) : placeInFew(node, id)];
  return entry?.id === id ? entry : undefined;
}

/** The root of these entries, no two of which have one id. */
export function rooted<Item extends Entry>(entries: readonly Item[]): LedgerNode<Item> {
  return grown(frozen([...entries]), 0);
}

/** The root with this entry, in place of an earlier one with its id. */
export function inserted<Item extends Entry>(root: LedgerNode<Item>, entry: Item): LedgerNode<Item> {
  return insertedAt(root, frozen(entry), hashOf(entry.id), 0);
}

/** The root without the entry of this id, which is there. */
export function removed<Item extends Entry>(root: LedgerNode<Item>, id: string): LedgerNode<Item> {
  return removedAt(root, id, hashOf(id));
}

/** Every entry below a node, in the order of the nodes. */
export function listed<Item extends Entry>(node: LedgerNode<Item>): Item[] {
  return (node as readonly unknown[]).flat(levels) as Item[];
}

/** Every entry below a node, sorted by id. */
export function sorted<Item extends Entry>(node: LedgerNode<Item>): Item[] {
  return listed(node).sort(byId);
}

/** A node at this level. Hashing again at each level takes less than keeping the hashes of all entries. */
function grown<Item extends Entry>(entries: readonly Item[], level: number): LedgerNode<Item> {
  if (entries.length <= bucketSize || level === levels) return Object.freeze([...entries].sort(byId));
  const groups = Array.from({ length: nodesABranch }, (): Item[] => []);
  for (const entry of entries) {
    groups[(hashOf(entry.id) >>> (level * bitsALevel)) & levelMask]?.push(entry);
  }
  return Object.freeze(groups.map((group) => grown(group, level + 1)));
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
  const rest = node[place]?.id === entry.id ? node.slice(place + 1) : node.slice(place);
  const bucket = [...node.slice(0, place), entry, ...rest];
  return bucket.length <= bucketSize ? Object.freeze(bucket) : grown(bucket, level);
}

function removedAt<Item extends Entry>(node: LedgerNode<Item>, id: string, bits: number): LedgerNode<Item> {
  if (!isBranch(node)) return Object.freeze(node.filter((entry) => entry.id !== id));
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

export function isBranch<Item extends Entry>(node: LedgerNode<Item>): node is Branch<Item> {
  return Array.isArray(node[0]);
}

/** A copy of the branch with another node in the place that the bits choose. */
function replaced<Item extends Entry>(
  branch: Branch<Item>,
  bits: number,
  node: LedgerNode<Item>,
): LedgerNode<Item>[] {
  const copy = branch.slice();
  copy[bits & levelMask] = node;
  return copy;
}

function nodeAt<Item extends Entry>(branch: Branch<Item>, bits: number): LedgerNode<Item> {
  return branch[bits & levelMask] as LedgerNode<Item>;
}

/** Where the id stands in a bucket; past its end, where it does not. Of few, looking at each is faster than halving. */
function placeInFew(bucket: Bucket<Entry>, id: string): number {
  let place = 0;
  while (place < bucket.length && bucket[place]?.id !== id) place += 1;
  return place;
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

function byId(one: Entry, other: Entry): number {
  return one.id < other.id ? -1 : 1;
}
