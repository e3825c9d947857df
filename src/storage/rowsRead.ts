import type { Row, RowKey } from "../tenant/row.ts";

/** Rows of a tenant as they were read from a table, all at one moment, and what was asked for. */
export interface RowsRead {
  /** What was read. A row that was asked for and is not among the rows is one that is not there. */
  readonly keys: readonly RowKey[];
  /** The rows that were found, in any order. */
  readonly rows: readonly Row[];
}

/** What still has to be read before there is an answer. */
export interface Missing {
  readonly missing: readonly [RowKey, ...RowKey[]];
}
