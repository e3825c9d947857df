import { frozen } from "../kernel/json/frozen.ts";
import type { RowKey } from "../tenant/row.ts";
import { keyText } from "./keyText.ts";

/** Each key once, in the order of its first place. */
export function uniqueKeys(keys: readonly RowKey[]): readonly RowKey[] {
  return frozen([...new Map(keys.map((key) => [keyText(key), key])).values()]);
}
