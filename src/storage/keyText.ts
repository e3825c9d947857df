import type { RowKey } from "../tenant/row.ts";

/** A text for each key of rows. */
export function keyText(key: RowKey): string {
  return JSON.stringify(key);
}
