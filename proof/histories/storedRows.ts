import { isDeepStrictEqual } from "node:util";
import type { Tenant } from "tenant-policy";
import { type FoundRow, rowChanges, rowsOf, tenantOfRows } from "tenant-policy/storage";
import { doneOnRows } from "../../test/storage/onRows.ts";
import { tableOf, textOfRow, type Table, type WritableTable } from "../../test/storage/table.ts";
import type { Follower } from "./history.ts";

/** After how many commands that change something the whole table is read. */
const changesBetweenReads = 20;

/** Follows a history by a table of rows, into which the changes are written, and out of which the tenant is read again. */
export function storedRows(start: Tenant, changesOfRows: typeof rowChanges = rowChanges): Follower {
  const table = tableOf(rowsOf(start));
  let changes = 0;
  return ({ done }) => {
    const issues = writeTo(table, done, changesOfRows);
    if (issues !== undefined || done.changes === null) return issues;
    changes += 1;
    if (changes % changesBetweenReads !== 0) return undefined;
    const rows = [...table.texts()].sort();
    if (!isDeepStrictEqual(rows, Array.from(rowsOf(done.tenant), textOfRow).sort()))
      return "the table has other rows than the tenant";
    const read = tenantOfRows(rows.map((text) => JSON.parse(text) as FoundRow));
    return isDeepStrictEqual(read.value, done.tenant) ? undefined : "the rows are another tenant";
  };
}

/** Decides each command on a partial tenant, of nothing but the rows that it needs. */
export function partialTenants(start: Tenant, found: (table: Table) => Table = (table) => table): Follower {
  const table = tableOf(rowsOf(start));
  return ({ before, command, done }) => {
    const { rounds, onRows, onWhole, isSame } = doneOnRows(before, command, found(table), done);
    const issues = writeTo(table, done, rowChanges);
    if (issues !== undefined) return issues;
    if (!isSame) return `on its rows ${JSON.stringify(onRows)}, and not ${JSON.stringify(onWhole)}`;
    return rounds.rounds <= 2 ? undefined : `${rounds.rounds} rounds of reading`;
  };
}

function writeTo(
  table: WritableTable,
  { changes }: Parameters<Follower>[0]["done"],
  changesOfRows: typeof rowChanges,
): string | undefined {
  if (changes === null) return undefined;
  const { value, issues } = changesOfRows(changes);
  if (issues !== undefined) return `the changes have issues: ${JSON.stringify(issues)}`;
  table.write(value);
  return undefined;
}
