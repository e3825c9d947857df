import {
  entriesOf,
  type Entry,
  entryOf,
  hasEntry,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../kernel/ledger/ledger.ts";
import type { TenantKey } from "./tenantKey.ts";

/** Who reads something of a tenant. */
interface ReadersOfKey extends Entry {
  /** The key of what is read. */
  readonly id: TenantKey;
  /** The ids of the questions that read it: at least one. */
  readonly readers: Ledger<Entry>;
}

/** Who reads what of a tenant, by the keys. */
export type Readers = Ledger<ReadersOfKey>;

/** What a question reads. It stands apart from the question, which is shown. */
export interface Reader extends Entry {
  /** Each key once. */
  readonly reads: readonly TenantKey[];
}

/** Who reads what, of these questions. */
export function readersOf(questions: readonly Reader[]): Readers {
  const byKey = new Map<TenantKey, Entry[]>();
  for (const { id, reads } of questions) {
    const reader = { id };
    for (const key of reads) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [reader]);
      else known.push(reader);
    }
  }
  return ledgerOf(Array.from(byKey, ([id, readers]) => ({ id, readers: ledgerOf(readers) })));
}

/** The same after a question has read something else than before. It costs as much as differs. */
export function rereadBy(
  readers: Readers,
  id: string,
  before: Reader["reads"],
  after: Reader["reads"],
): Readers {
  const [earlier, later] = [new Set(before), new Set(after)];
  const gone = before.filter((key) => !later.has(key));
  const come = after.filter((key) => !earlier.has(key));
  const kept = gone.reduce((left, key) => withoutReader(left, key, id), readers);
  return come.reduce((left, key) => withReader(left, key, id), kept);
}

/** The ids of the questions that read one of these, sorted. */
export function readersAmong(readers: Readers, keys: readonly TenantKey[]): readonly string[] {
  const ids = keys.flatMap((key) => {
    const found = entryOf(readers, key);
    return found === undefined ? [] : entriesOf(found.readers).map(({ id }) => id);
  });
  // Not by a set: ids may be anything (ST18).
  return ids.sort().filter((id, place) => place === 0 || id !== ids[place - 1]);
}

function withReader(readers: Readers, key: TenantKey, id: string): Readers {
  const known = entryOf(readers, key)?.readers ?? ledgerOf([]);
  return withEntry(readers, { id: key, readers: withEntry(known, { id }) });
}

/** Whoever read it stands there. What nobody reads any more has no entry. */
function withoutReader(readers: Readers, key: TenantKey, id: string): Readers {
  const known = (entryOf(readers, key) as ReadersOfKey).readers;
  const left = withoutEntry(known, id);
  const isRead = hasEntry(left, () => true);
  return isRead ? withEntry(readers, { id: key, readers: left }) : withoutEntry(readers, key);
}
