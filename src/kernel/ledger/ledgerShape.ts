/** Something that is kept under an id. */
export interface Entry {
  readonly id: string;
}

/** What a ledger is made of: a branch has 32 nodes, chosen by five bits of the id's hash; a bucket, entries sorted by id. */
export type LedgerNode<Item extends Entry> = Branch<Item> | Bucket<Item>;
export type Branch<Item extends Entry> = readonly LedgerNode<Item>[];
export type Bucket<Item extends Entry> = readonly Item[];

export const bitsALevel = 5;
export const nodesABranch = 32;
/** The bits of a level, taken out with `&`: of numbers of 32 bits without a sign, `%` takes far longer. */
export const levelMask = 31;
export const levels = 7;
/** A bucket with more is made a branch, unless the hash has no more bits to tell its entries apart. */
export const bucketSize = 8;

export function isBranch<Item extends Entry>(node: LedgerNode<Item>): node is Branch<Item> {
  return Array.isArray(node[0]);
}
