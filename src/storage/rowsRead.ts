import type { RowKey } from "../tenant/row.ts";

/** A row as a table gives it. All of it is checked, so a driver need not know its types. */
export interface FoundRow {
  readonly part: string;
  readonly id: string;
  readonly value: unknown;
}

/** Rows of a tenant as they were read from a table, all at one moment, and what was asked for. */
export interface RowsRead {
  /** What was read. A row that was asked for and is not among the rows is one that is not there. */
  readonly keys: readonly RowKey[];
  /** The rows that were found, in any order, and no others. One that was found twice has to be the same. */
  readonly rows: readonly FoundRow[];
}

/** What still has to be read before there is an answer. */
export interface Missing {
  readonly missing: readonly [RowKey, ...RowKey[]];
}
