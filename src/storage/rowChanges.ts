import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import type { Row, RowId } from "../tenant/row.ts";
import { type ChangesInOrder, checkChanges } from "./readChanges.ts";
import { type ReadRow, rowOfHead } from "./readRow.ts";
import { rowOfEntry } from "./rowsOf.ts";

/** What to write into a table of rows. No row is in both lists, or twice in one. */
export interface RowChanges {
  /** The rows to insert, or to put in place of what is there. */
  readonly upserts: readonly Row[];
  /** The rows to delete. */
  readonly deletions: readonly RowId[];
}

/**
 * What changes mean to a table of rows: those of one command, or of several in their order; null is none. It takes no tenant, as
 * changes hold each row whole. Issues say what is wrong with changes that `transition` or `parseChanges` did not give (ST3).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const bank = newTenant(input).value as Tenant;
 * const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
 * const { changes } = transition(bank, { type: "workspaces/addGroup", group: "loans", name: "Loans", by: olga, at: 1 });
 * rowChanges(changes).value?.upserts.map(({ part, id }) => `${part} ${id}`); // ["workspaces.groups loans"]
 */
export function rowChanges(changes: ChangesInOrder): Checked<RowChanges> {
  const checked = checkChanges(changes);
  if (hasIssues(checked)) return frozen(checked);
  const lastById = new Map<string, ReadRow>();
  for (const { rows } of checked.value) {
    for (const row of rows) lastById.set(keyOf(row), row);
  }
  const upserts: Row[] = [];
  const deletions: RowId[] = [];
  for (const row of lastById.values()) {
    if (row.part === "head") upserts.push(rowOfHead(row.head));
    else if (row.entry === null) deletions.push({ part: row.part.name, id: row.id });
    else upserts.push(rowOfEntry(row.part, row.entry));
  }
  return frozen({ value: { upserts, deletions } });
}

/** A text for each row. */
function keyOf(row: ReadRow): string {
  return row.part === "head" ? row.part : `${row.part.name} ${row.id}`;
}
