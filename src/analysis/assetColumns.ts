import { ownValue } from "../kernel/schema/guards.ts";
import { list } from "../kernel/schema/list.ts";
import { record } from "../kernel/schema/record.ts";
import { canonical, oneOf } from "../kernel/schema/scalars.ts";
import { fault, refine, type Schema } from "../kernel/schema/schema.ts";
import type { SqlDialect } from "./sql.ts";

/**
 * Where a database keeps the facts of assets. Names are those of tables and columns, and are quoted. Whatever is NULL
 * fulfils no condition, but for the group and the team of an asset that has none.
 */
export type AssetColumns = AssetFactColumns | AssetRecordColumn;

/** Columns that hold the fields of the asset's row (`AssetRow`). */
export interface AssetFactColumns {
  readonly dialect: SqlDialect;
  /** The table of the assets, or its alias in the query. */
  readonly table: string;
  readonly kind: string;
  readonly level: string;
  readonly group: string;
  readonly team: string;
  /** A text as in `AssetRow`, never NULL: the text `null` stands for no lock. */
  readonly lockedBy: string;
  /** A column with the list of texts as in `AssetRow`, as JSON; or the tables that hold the shares. */
  readonly shares: string | ShareTables;
}

/** A column that holds the whole asset as JSON, with all properties, as `rowsOf` of `tenant-policy/storage` gives it. */
export interface AssetRecordColumn {
  readonly dialect: SqlDialect;
  /** The table of the assets, or its alias in the query. */
  readonly table: string;
  /** The column: of the type json or jsonb in PostgreSQL, a JSON text in SQLite. */
  readonly record: string;
}

/** Tables with a row for each group or team that an asset is shared with, and that a share is being withdrawn from. */
export interface ShareTables {
  readonly sharedWith: ShareTable;
  /** No share is in force where its withdrawal is in this table (AS14). */
  readonly withdrawingFrom: ShareTable;
}

/** A table of shares: each row has a key that leads to an asset, and a workspace. */
export interface ShareTable {
  readonly table: string;
  /** The columns by which a share belongs to its asset: all of the key, such as tenant and id. */
  readonly key: readonly ShareKey[];
  readonly group: string;
  /** NULL in the share of a group. */
  readonly team: string;
}

/** A column of the table of assets, and the column of a table of shares that holds the same. */
export interface ShareKey {
  /** A column of the table of assets. */
  readonly asset: string;
  /** The column of the table of shares that has the same value. */
  readonly share: string;
}

/** Whether a text can be sent to a database and be compared there as it is: without U+0000, and no half of a pair. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

/** What `isStorable` takes, in words. */
export const storable = "a non-empty text without U+0000 and without half of a surrogate pair";

const name = /* @__PURE__ */ canonical("ST10", storable, "a name in SQL", (text) =>
  text !== "" && isStorable(text) ? text : null,
);

const dialect = /* @__PURE__ */ oneOf<SqlDialect>(["postgresql", "sqlite"]);

const keys = /* @__PURE__ */ refine(
  /* @__PURE__ */ list(/* @__PURE__ */ record<ShareKey>({ asset: name, share: name })),
  "one column or more",
  (columns, reading) => {
    if (columns.length === 0) fault(reading, "ST10", "invalidValue", "one column or more", columns);
  },
);

const shareTable = /* @__PURE__ */ record<ShareTable>({ table: name, key: keys, group: name, team: name });

const shareTables = /* @__PURE__ */ record<ShareTables>({
  sharedWith: shareTable,
  withdrawingFrom: shareTable,
});

const shares: Schema<string | ShareTables> = {
  expected: "the name of a column, or tables of shares",
  shape: { kind: "anything" },
  read: (value, reading) => (typeof value === "string" ? name : shareTables).read(value, reading),
};

const factColumns = /* @__PURE__ */ record<AssetFactColumns>({
  dialect,
  table: name,
  kind: name,
  level: name,
  group: name,
  team: name,
  lockedBy: name,
  shares,
});

const recordColumn = /* @__PURE__ */ record<AssetRecordColumn>({ dialect, table: name, record: name });

export const assetColumns: Schema<AssetColumns> = {
  expected: "an object",
  shape: { kind: "anything" },
  read: (value, reading) => (isRecordColumn(value) ? recordColumn : factColumns).read(value, reading),
};

/** Whether it is a column with whole assets that is meant. */
export function isRecordColumn(columns: unknown): columns is AssetRecordColumn {
  return ownValue(columns, "record") !== undefined;
}
