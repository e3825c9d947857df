import type { Entry } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { type EntryPart, type EntryPartName, entryParts } from "../tenant/parts.ts";
import type { FirstRows, RowId, RowKey } from "../tenant/row.ts";
import type { ReadRow } from "./readRow.ts";

/** What is known of a part of a tenant, as it was read. */
export interface KnownEntries {
  readonly part: EntryPart;
  /** The entries that were found, by the keys of their ids. */
  readonly found: ReadonlyMap<string, Entry>;
  /** The keys of the ids that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** Of the first entries, so many were asked for. */
  readonly firstCount: number;
  /** Whether all entries are known: they were asked for, or there are fewer than the first ones that were. */
  readonly isWhole: boolean;
}

/** What is known of every part, after these keys were asked for and these rows were found. */
export function knownEntriesOf(
  keys: readonly RowKey[],
  rows: readonly ReadRow[],
): ReadonlyMap<EntryPartName, KnownEntries> {
  const byName = new Map<string, Collected>(entryParts.map((part) => [part.name, collectedOf(part)]));
  for (const key of keys) {
    const collected = byName.get(key.part);
    if (collected !== undefined) addKey(collected, key);
  }
  for (const row of rows) {
    if (row.part !== "head") addRow(byName.get(row.part.name) as Collected, row.id, row.entry);
  }
  return new Map(
    Array.from(byName.values(), ({ isAsked, ...collected }) => [
      collected.part.name,
      { ...collected, isWhole: isAsked || collected.found.size < collected.firstCount },
    ]),
  );
}

interface Collected {
  readonly part: EntryPart;
  readonly found: Map<string, Entry>;
  readonly asked: Set<string>;
  firstCount: number;
  isAsked: boolean;
}

function collectedOf(part: EntryPart): Collected {
  return { part, found: new Map(), asked: new Set(), firstCount: 0, isAsked: false };
}

function addKey(collected: Collected, key: RowKey): void {
  const [id, first] = [own(key as Partial<RowId>, "id"), own(key as Partial<FirstRows>, "first")];
  if (id !== undefined) collected.asked.add(mapKeyOf(id));
  else if (first !== undefined) collected.firstCount = Math.max(collected.firstCount, first);
  else collected.isAsked = true;
}

function addRow({ found, asked }: Collected, id: string, entry: Entry | null): void {
  const key = mapKeyOf(id);
  if (entry === null) asked.add(key);
  else found.set(key, entry);
}

/** Whether it is known which entry has this id, or that none has it: none has an empty one. */
export function isKnown({ found, asked, isWhole }: KnownEntries, id: string): boolean {
  const key = mapKeyOf(id);
  return isWhole || id === "" || asked.has(key) || found.has(key);
}

/** Compares entries by a number, and those of equal numbers by their ids. */
export function byNumber(numberOf: (entry: Entry) => number): (one: Entry, other: Entry) => number {
  return (one, other) => numberOf(one) - numberOf(other) || (one.id < other.id ? -1 : 1);
}
