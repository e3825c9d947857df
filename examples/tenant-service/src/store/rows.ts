import { type Row, type RowChanges, type RowKey, type RowsRead } from "tenant-policy/storage";
import type { Sql } from "../database/database.ts";
import { ProblemError } from "../http/problemError.ts";
import { mostIdLength } from "../http/storable.ts";

const columns = 'part, id, value, sort AS "order"';

/** Reads until nothing is missing: one round for most commands, two for some. */
export async function readAll(
  sql: Sql,
  tenant: string,
  needed: (read?: RowsRead) => readonly RowKey[],
): Promise<RowsRead> {
  let read: RowsRead = { keys: [], rows: [] };
  for (let keys = needed(); keys.length > 0; keys = needed(read)) {
    read = { keys: [...read.keys, ...keys], rows: [...read.rows, ...(await readRows(sql, tenant, keys))] };
  }
  return read;
}

async function readRows(sql: Sql, tenant: string, keys: readonly RowKey[]): Promise<readonly Row[]> {
  const ids = keys.filter((key) => "id" in key);
  const rows = [
    ...(await sql.query<Row>(
      `SELECT ${columns} FROM tenant_rows
        WHERE tenant = $1 AND (part, id) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
      [tenant, ids.map(({ part }) => part), ids.map(({ id }) => id)],
    )),
  ];
  for (const key of keys) {
    if ("id" in key) continue;
    const all = `SELECT ${columns} FROM tenant_rows WHERE tenant = $1 AND part = $2`;
    // The index holds the rows that have an order, and all of a part do of which the first are asked for.
    const read =
      "first" in key
        ? sql.query<Row>(`${all} AND sort IS NOT NULL ORDER BY sort, id LIMIT $3`, [
            tenant,
            key.part,
            key.first,
          ])
        : sql.query<Row>(`${all} ORDER BY sort, id`, [tenant, key.part]);
    rows.push(...(await read));
  }
  return rows;
}

/** All rows of a tenant. */
export function readWhole(sql: Sql, tenant: string): Promise<readonly Row[]> {
  return sql.query<Row>(`SELECT ${columns} FROM tenant_rows WHERE tenant = $1`, [tenant]);
}

/** Throws where an id is longer than an index can hold (the library has no limit). */
export function refuseLongIds({ upserts }: RowChanges): void {
  if (upserts.every(({ id }) => id.length <= mostIdLength)) return;
  throw new ProblemError("malformed", `An id has more than ${mostIdLength} characters.`);
}

/** Writes what a step changed, in two statements whatever it is. */
export async function writeRows(sql: Sql, tenant: string, changes: RowChanges): Promise<void> {
  refuseLongIds(changes);
  const { upserts, deletions } = changes;
  if (upserts.length > 0) {
    await sql.query(
      `INSERT INTO tenant_rows (tenant, part, id, value, sort)
        SELECT $1, part, id, value, "order"
          FROM jsonb_to_recordset($2) AS row(part text, id text, value jsonb, "order" double precision)
        ON CONFLICT (tenant, part, id) DO UPDATE SET value = excluded.value, sort = excluded.sort`,
      [tenant, JSON.stringify(upserts)],
    );
  }
  if (deletions.length > 0) {
    await sql.query(
      `DELETE FROM tenant_rows
        WHERE tenant = $1 AND (part, id) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
      [tenant, deletions.map(({ part }) => part), deletions.map(({ id }) => id)],
    );
  }
}
