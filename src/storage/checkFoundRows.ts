import { isSameJson } from "../kernel/json/sameJson.ts";
import { faultAt, type Reading } from "../kernel/schema/schema.ts";
import type { RowKey } from "../tenant/row.ts";
import type { ReadRow } from "./readRow.ts";

/**
 * Tells of each row that no key asks for, and of one that was found twice with unequal values: rows of another tenant, of
 * two moments, or of a table that takes some ids for others.
 */
export function checkFoundRows(keys: readonly RowKey[], rows: readonly ReadRow[], reading: Reading): void {
  const lists = new Set(keys.flatMap((key) => (Object.hasOwn(key, "id") ? [] : [key.part])));
  const asked = new Set(keys.flatMap((key) => ("id" in key ? [placeOf(key.part, key.id)] : [])));
  const found = new Map<string, unknown>();
  rows.forEach((row, position) => {
    const [name, place, value] = readingOf(row);
    if (!lists.has(name) && !asked.has(place)) {
      faultAt(
        reading,
        ["rows", position],
        "ST3",
        "invalidValue",
        "a row that one of the keys asks for",
        place,
      );
    }
    const earlier = found.get(place);
    if (earlier !== undefined && !isSameJson(earlier, value)) {
      faultAt(reading, ["rows", position], "ST5", "duplicate", "one value for each row", place);
    }
    found.set(place, value);
  });
}

function placeOf(part: string, id: string): string {
  return `${part} ${id}`;
}

function readingOf(row: ReadRow): readonly [part: RowKey["part"], place: string, value: unknown] {
  if (row.part === "head") return [row.part, placeOf(row.part, row.part), row.head];
  return [row.part.name, placeOf(row.part.name, row.id), row.entry];
}
