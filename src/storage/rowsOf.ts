import { entriesAfter } from "../kernel/ledger/entryPage.ts";
import type { Entry } from "../kernel/ledger/ledger.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { written } from "../kernel/schema/schema.ts";
import { headOf } from "../tenant/head.ts";
import { type EntryPart, entryParts, ledgerOfPart } from "../tenant/parts.ts";
import { readTenant } from "../tenant/readTenant.ts";
import { headId, type Row } from "../tenant/row.ts";
import type { Tenant } from "../tenant/tenant.ts";

const pageSize = 256;

/**
 * Every row of a tenant, the head first, one at a time: a tenant of any size can be written without a list of its rows.
 * Rows of indexes, which are made of others, come along: whoever reads a few rows needs them (`partialTenant`). A malformed
 * tenant has none (ST17).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const rows = [...rowsOf(newTenant(input).value as Tenant)];
 * rows.map(({ part }) => part); // ["head", "teammates.records", "teammates.emails"]
 * rows.map(({ id }) => id); // ["head", "olga", "olga@bank.example"]
 */
export function* rowsOf(tenant: Tenant): Iterable<Row> {
  const state = readTenant(tenant);
  if (state === undefined) return;
  yield frozen({ ...headId, value: headOf(state), order: null });
  for (const part of entryParts) yield* rowsOfPart(state, part);
}

function* rowsOfPart(tenant: Tenant, part: EntryPart): Iterable<Row> {
  const ledger = ledgerOfPart(tenant, part);
  let cursor: string | null = null;
  do {
    const page: ReturnType<typeof entriesAfter<Entry>> = entriesAfter(ledger, cursor, pageSize);
    for (const entry of page.entries) yield rowOfEntry(part, entry);
    cursor = page.next;
  } while (cursor !== null);
}

/** The row of an entry. */
export function rowOfEntry({ name, item, order }: EntryPart, entry: Entry): Row {
  const value = written(item, entry) as Row["value"];
  return frozen({ part: name, id: entry.id, value, order: order === undefined ? null : order(entry) });
}
