import { frozen } from "./frozen.ts";
import { hashOf } from "./hashOf.ts";

/** Something that is kept under an id. */
export interface Entry {
  readonly id: string;
}

/**
 * Entries by id, as plain JSON in which no id can get lost, shadow another or pollute anything (ST5), and in which a
 * change copies one short path, however many there are. A branch has 32 nodes, chosen by five bits of the id's hash; a
 * bucket holds entries sorted by id. The same entries make the same ledger, whatever its history; frozen.
 */
export type Ledger<Item extends Entry> = Branch<Item> | Bucket<Item>;

type Branch<Item extends Entry> = readonly Ledger<Item>[];
type Bucket<Item extends Entry> = readonly Item[];

const nodesABranch = 32;
const bitsALevel = 5;
const levels = 7;
/** A bucket with more is made a branch, unless the hash has no more bits to tell its entries apart. */
const bucketSize = 8;

/** The entry with this id; none where what is asked for is no text. */
export function entryOf<Item extends Entry>(ledger: Ledger<Item>, id: string): Item | undefined {
  if (typeof id !== "string") return undefined;
  let node = ledger;
  for (let bits = hashOf(id); isBranch(node); bits >>>= bitsALevel) node = nodeAt(node, bits);
  const entry = node[placeOf(node, id)];
  return entry?.id === id ? entry : undefined;
}

/** The ledger with this entry, in place of an earlier one with its id. The same ledger where it holds this very entry. */
export function withEntry<Item extends Entry>(ledger: Ledger<Item>, entry: Item): Ledger<Item> {
  return entryOf(ledger, entry.id) === entry ? ledger : inserted(ledger, frozen(entry), hashOf(entry.id), 0);
}

/** The ledger without the entry of this id. The same ledger where there is none. */
export function withoutEntry<Item extends Entry>(ledger: Ledger<Item>, id: string): Ledger<Item> {
  return entryOf(ledger, id) === undefined ? ledger : removed(ledger, id, hashOf(id));
}

/** Every entry, sorted by id. */
export function entriesOf<Item extends Entry>(ledger: Ledger<Item>): readonly Item[] {
  return unsorted(ledger).sort(byId);
}

/** A ledger of entries with different ids. */
export function ledgerOf<Item extends Entry>(entries: readonly Item[]): Ledger<Item> {
  return grown(
    entries.map((entry) => ({ entry: frozen(entry), bits: hashOf(entry.id) })),
    0,
  );
}

interface Hashed<Item extends Entry> {
  readonly entry: Item;
  /** The bits of the hash that no level above has used. */
  readonly bits: number;
}

function grown<Item extends Entry>(items: readonly Hashed<Item>[], level: number): Ledger<Item> {
  if (items.length <= bucketSize || level === levels) {
    return Object.freeze(items.map(({ entry }) => entry).sort(byId));
  }
  const groups = Array.from({ length: nodesABranch }, (): Hashed<Item>[] => []);
  for (const { entry, bits } of items) {
    groups[bits % nodesABranch]?.push({ entry, bits: bits >>> bitsALevel });
  }
  return Object.freeze(groups.map((group) => grown(group, level + 1)));
}

function inserted<Item extends Entry>(
  node: Ledger<Item>,
  entry: Item,
  bits: number,
  level: number,
): Ledger<Item> {
  if (isBranch(node)) {
    const child = inserted(nodeAt(node, bits), entry, bits >>> bitsALevel, level + 1);
    return Object.freeze(replaced(node, bits, child));
  }
  const place = placeOf(node, entry.id);
  const rest = node[place]?.id === entry.id ? node.slice(place + 1) : node.slice(place);
  const bucket = [...node.slice(0, place), entry, ...rest];
  if (bucket.length <= bucketSize) return Object.freeze(bucket);
  return grown(
    bucket.map((item) => ({ entry: item, bits: hashOf(item.id) >>> (level * bitsALevel) })),
    level,
  );
}

function removed<Item extends Entry>(node: Ledger<Item>, id: string, bits: number): Ledger<Item> {
  if (!isBranch(node)) return Object.freeze(node.filter((entry) => entry.id !== id));
  const child = removed(nodeAt(node, bits), id, bits >>> bitsALevel);
  const branch = replaced(node, bits, child);
  return Object.freeze(fitsBucket(branch) ? unsorted(branch).sort(byId) : branch);
}

function fitsBucket<Item extends Entry>(branch: Branch<Item>): boolean {
  let entries = 0;
  for (const node of branch) {
    if (isBranch(node)) return false;
    entries += node.length;
  }
  return entries <= bucketSize;
}

function isBranch<Item extends Entry>(node: Ledger<Item>): node is Branch<Item> {
  return Array.isArray(node[0]);
}

/** A copy of the branch with another node in the place that the bits choose. */
function replaced<Item extends Entry>(
  branch: Branch<Item>,
  bits: number,
  node: Ledger<Item>,
): Ledger<Item>[] {
  const copy = branch.slice();
  copy[bits % nodesABranch] = node;
  return copy;
}

function nodeAt<Item extends Entry>(branch: Branch<Item>, bits: number): Ledger<Item> {
  return branch[bits % nodesABranch] as Ledger<Item>;
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

function unsorted<Item extends Entry>(node: Ledger<Item>): Item[] {
  return (node as readonly unknown[]).flat(levels) as Item[];
}

function byId(one: Entry, other: Entry): number {
  return one.id < other.id ? -1 : 1;
}
