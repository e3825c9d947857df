import type { Workspace } from "../vocabulary/workspace.ts";
import type { AssetFactColumns, ShareTable } from "./assetColumns.ts";
import { idsIn, workspaceText } from "./assetRow.ts";
import type { AssetSource } from "./assetSource.ts";
import { holderText } from "./holdersFor.ts";
import { listOf, nameOf, type Sql, sql, type SqlDialect, valueOf } from "./sql.ts";

/** Facts in columns of their own. */
export function columnSource(columns: AssetFactColumns): AssetSource {
  const { dialect, table, shares } = columns;
  const textIn = (column: string): Sql => asText(dialect, nameOf(table, column));
  const among = (column: string, words: readonly string[]): Sql =>
    sql`${textIn(column)} IN (${listOf(words.map(valueOf))})`;
  return {
    among: (field, words) => among(columns[field], words),
    equal: (field, id) => sql`${textIn(columns[field])} = ${valueOf(id)}`,
    isLockedBy: (holders) => among(columns.lockedBy, holders.map(holderText)),
    isSharedWith(workspace) {
      if (typeof shares === "string")
        return listHolds(dialect, nameOf(table, shares), workspaceText(workspace));
      const { sharedWith, withdrawingFrom } = shares;
      const isListed = isIn(columns, sharedWith, workspace);
      return sql`(${isListed} AND NOT ${isIn(columns, withdrawingFrom, workspace)})`;
    },
  };
}

/**
 * A column as text that is compared byte by byte. Elsewhere a collation may take `a` for `A`, and SQLite takes the text `05`
 * for the number 5 where the type of the column is a number's.
 */
function asText(dialect: SqlDialect, column: Sql): Sql {
  return dialect === "postgresql"
    ? sql`${column}::text COLLATE "C"`
    : sql`CAST(${column} AS TEXT) COLLATE BINARY`;
}

function listHolds(dialect: SqlDialect, column: Sql, text: string): Sql {
  return dialect === "postgresql"
    ? sql`${column}::jsonb @> ${valueOf(JSON.stringify([text]))}::text::jsonb`
    : sql`EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value = ${valueOf(text)})`;
}

/** The names of columns are told apart by their tables: a subquery sees those of the query around it, too. */
function isIn({ dialect, table }: AssetFactColumns, shares: ShareTable, workspace: Workspace): Sql {
  const textIn = (column: string): Sql => asText(dialect, nameOf(shares.table, column));
  const ofAsset = listOf(shares.key.map(({ asset }) => asText(dialect, nameOf(table, asset))));
  const ofShare = listOf(shares.key.map(({ share }) => textIn(share)));
  const ids = idsIn(workspace);
  const isThere = [shares.group, shares.team].map((column, depth) => {
    const id = ids[depth];
    return id === undefined
      ? sql`${nameOf(shares.table, column)} IS NULL`
      : sql`${textIn(column)} = ${valueOf(id)}`;
  });
  const where = listOf(isThere, " AND ");
  return sql`((${ofAsset}) IN (SELECT ${ofShare} FROM ${nameOf(shares.table)} WHERE ${where}))`;
}
