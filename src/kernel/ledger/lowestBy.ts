import { type Ledger, rootOf } from "./ledger.ts";
import { byId, type Entry, isBranch, nodeOf, type TrieNode } from "./node.ts";

/** The lowest of the numbers that the entries of a ledger have. */
export interface LowestNumber<Item extends Entry> {
  /** Infinity if no entry is there, or none has a number. */
  readonly of: (ledger: Ledger<Item>) => number;
  /** The entries whose number is at most this one, sorted by id. It looks only where there are some. */
  readonly upTo: (ledger: Ledger<Item>, most: number) => readonly Item[];
}

/**
 * The lowest number of an entry, such as the instant at which an answer ends. An entry that has none has Infinity. The number
 * has to depend on the entry alone.
 *
 * Clever for speed: it is remembered for each node of a trie, so that a ledger costs as much as differs from one that was asked
 * about before. What is remembered lives as long as its node, and no answer depends on it (ST7). `orderBy` would keep what is
 * gone until it comes first.
 */
export function lowestBy<Item extends Entry>(numberOf: (entry: Item) => number): LowestNumber<Item> {
  const known = new WeakMap<TrieNode<Item>, number>();
  const lowestBelow = (node: TrieNode<Item>, level: number): number => {
    const remembered = known.get(node);
    if (remembered !== undefined) return remembered;
    const numbers = isBranch(node, level)
      ? node.map((child) => lowestBelow(nodeOf(child), level + 1))
      : node.map((entry) => numberOf(entry));
    const lowest = Math.min(...numbers);
    known.set(node, lowest);
    return lowest;
  };
  const foundBelow = (node: TrieNode<Item>, level: number, most: number): readonly Item[] => {
    if (lowestBelow(node, level) > most) return [];
    return isBranch(node, level)
      ? node.flatMap((child) => foundBelow(nodeOf(child), level + 1, most))
      : node.filter((entry) => numberOf(entry) <= most);
  };
  return {
    of: (ledger) => lowestBelow(rootOf(ledger), 0),
    upTo: (ledger, most) => [...foundBelow(rootOf(ledger), 0, most)].sort(byId),
  };
}
