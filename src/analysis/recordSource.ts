import { type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";
import type { AssetRecordColumn } from "./assetColumns.ts";
import type { AssetSource } from "./assetSource.ts";
import type { LockHolder } from "./holdersFor.ts";
import { listOf, nameOf, type Sql, sql, valueOf } from "./sql.ts";

/** Facts in one JSON column. */
export function recordSource({ dialect, table, record }: AssetRecordColumn): AssetSource {
  const column = nameOf(table, record);
  return dialect === "postgresql" ? inPostgresql(sql`${column}::jsonb`) : inSqlite(column);
}

/** `@>` compares texts byte by byte. The value is sent as a text, because some drivers write a text as JSON once more. */
function inPostgresql(json: Sql): AssetSource {
  const holds = (facts: object): Sql => sql`${json} @> ${valueOf(JSON.stringify(facts))}::text::jsonb`;
  const words = { kind: sql`(${json}->>'kind')`, level: sql`(${json}->'madeAt'->>'level')` };
  return {
    among: (field, values) => sql`${words[field]} COLLATE "C" IN (${listOf(values.map(valueOf))})`,
    equal: (field, id) => holds({ madeAt: { [field]: id } }),
    isLockedBy: (holders) => anyOf(holders.map((lockedBy) => holds({ lockedBy }))),
    isSharedWith(workspace) {
      const only = [workspaceCopy(workspace)];
      const isList = sql`jsonb_typeof(${json}->'withdrawingFrom') = 'array'`;
      return sql`(${holds({ sharedWith: only })} AND ${isList} AND NOT ${holds({ withdrawingFrom: only })})`;
    },
  };
}

const paths = { kind: "kind", level: "madeAt.level", group: "madeAt.group", team: "madeAt.team" };

function inSqlite(json: Sql): AssetSource {
  const at = (path: string): Sql => extracted(json, path);
  return {
    among: (field, values) => sql`${at(paths[field])} IN (${listOf(values.map(valueOf))})`,
    equal: (field, id) => sql`${at(paths[field])} = ${valueOf(id)}`,
    isLockedBy: (holders) => anyOf(holders.map((holder) => isHeldBy(json, holder))),
    isSharedWith(workspace) {
      const isList = sql`json_type(${json}, '$.withdrawingFrom') = 'array'`;
      const isBeingWithdrawn = isIn(sql`${json}, '$.withdrawingFrom'`, workspace);
      return sql`(${isIn(sql`${json}, '$.sharedWith'`, workspace)} AND ${isList} AND NOT ${isBeingWithdrawn})`;
    },
  };
}

/** An id that looks like JSON is no object, so a text is asked for. */
function isHeldBy(json: Sql, holder: LockHolder): Sql {
  const type = sql`json_type(${json}, '$.lockedBy')`;
  if (holder === null) return sql`${type} = 'null'`;
  if (typeof holder !== "string") {
    return sql`(${areFacts((key) => extracted(json, `lockedBy.${key}`), holder)})`;
  }
  return sql`(${type} = 'text' AND ${extracted(json, "lockedBy")} = ${valueOf(holder)})`;
}

function isIn(list: Sql, workspace: Workspace): Sql {
  const facts = areFacts((key) => extracted(sql`json_each.value`, key), workspaceCopy(workspace));
  return sql`EXISTS (SELECT 1 FROM json_each(${list}) WHERE ${facts})`;
}

function areFacts(at: (key: string) => Sql, facts: object): Sql {
  const entries = Object.entries(facts) as readonly (readonly [string, string | number])[];
  return listOf(
    entries.map(([key, value]) => sql`${at(key)} = ${valueOf(value)}`),
    " AND ",
  );
}

/** What stands at a path of the library's own words. */
function extracted(json: Sql, path: string): Sql {
  return sql`json_extract(${json}, ${[`'$.${path}'`]})`;
}

function anyOf(conditions: readonly Sql[]): Sql {
  return sql`(${listOf(conditions, " OR ")})`;
}
