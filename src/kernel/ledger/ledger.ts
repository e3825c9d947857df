import { found, holds, inserted, removed, rooted, sorted } from "./ledgerNode.ts";
import type { Entry, LedgerNode } from "./ledgerShape.ts";

export type { Entry } from "./ledgerShape.ts";

declare const kept: unique symbol;

/**
 * Entries by id, as plain JSON in which no id can get lost, shadow another or pollute anything (ST5), and in which a
 * change copies one short path, however many there are. Read it by `entryOf` and `entriesOf`: its form is no one's
 * business. The same entries make the same ledger, whatever its history; frozen.
 */
export interface Ledger<Item extends Entry> {
  /** For the compiler only, so that no one takes a ledger for a list; no ledger has it. */
  readonly [kept]: Item;
}

/** The entry with this id; none where what is asked for is no text. */
export function entryOf<Item extends Entry>(ledger: Ledger<Item>, id: string): Item | undefined {
  return typeof id === "string" ? found(rootOf(ledger), id) : undefined;
}

/** The ledger with this entry, in place of an earlier one with its id. The same ledger where it holds this very entry. */
export function withEntry<Item extends Entry>(ledger: Ledger<Item>, entry: Item): Ledger<Item> {
  return entryOf(ledger, entry.id) === entry ? ledger : ledgerAt(inserted(rootOf(ledger), entry));
}

/** The ledger without the entry of this id. The same ledger where there is none. */
export function withoutEntry<Item extends Entry>(ledger: Ledger<Item>, id: string): Ledger<Item> {
  return entryOf(ledger, id) === undefined ? ledger : ledgerAt(removed(rootOf(ledger), id));
}

/** Every entry, sorted by id. */
export function entriesOf<Item extends Entry>(ledger: Ledger<Item>): readonly Item[] {
  return sorted(rootOf(ledger));
}

/** Whether an entry passes the test. */
export function hasEntry<Item extends Entry>(
  ledger: Ledger<Item>,
  passes: (entry: Item) => boolean,
): boolean {
  return holds(rootOf(ledger), passes);
}

/** A ledger of entries with different ids. */
export function ledgerOf<Item extends Entry>(entries: readonly Item[]): Ledger<Item> {
  return ledgerAt(rooted(entries));
}

/** The node in which a ledger begins. */
export function rootOf<Item extends Entry>(ledger: Ledger<Item>): LedgerNode<Item> {
  return ledger as unknown as LedgerNode<Item>;
}

function ledgerAt<Item extends Entry>(root: LedgerNode<Item>): Ledger<Item> {
  return root as unknown as Ledger<Item>;
}
