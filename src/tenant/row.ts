import type { EntryPartName, PartName } from "./parts.ts";

/** Which row of a tenant it is. With the tenant in front, it is the primary key of a table of rows. */
export interface RowId {
  readonly part: PartName;
  /** The id of the entry within its part; `head` in the part `head`. Compared exactly (ST5). */
  readonly id: string;
}

/** One row of a tenant. */
export interface Row extends RowId {
  /** Plain JSON. */
  readonly value: Readonly<Record<string, unknown>>;
  /**
   * The number by which the rows of the part are sorted where the first ones are read (`FirstRows`), such as the instant at
   * which an entry ends. Null in a part that is never read in an order.
   */
  readonly order: number | null;
}

/** The first rows of a part: those with the lowest `order`, and of equal ones those with the lower `id`. */
export interface FirstRows {
  readonly part: EntryPartName;
  /** How many. */
  readonly first: number;
}

/** Every row of a part. */
export interface AllRows {
  readonly part: EntryPartName;
  readonly all: true;
}

/** What to read of the rows of a tenant. */
export type RowKey = RowId | FirstRows | AllRows;

/** The id of the one row of the part `head`. */
export const headId = { part: "head", id: "head" } as const satisfies RowId;
