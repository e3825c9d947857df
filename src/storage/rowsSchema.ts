import { forEachItem } from "../kernel/schema/items.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { fault, type Reading, type Schema } from "../kernel/schema/schema.ts";

/** Rows in an array, or in anything that gives them one by one. `readEach` reads one, and tells what is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
export function rowsSchema<Item>(
  readEach: (row: unknown, reading: Reading) => Item | undefined,
): Schema<readonly Item[]> {
  return {
    ...anything,
    expected: rowsExpected,
    read(rows, reading) {
      const items: Item[] = [];
      const visit = (row: unknown, position: number): void => {
        reading.path.push(position);
        const item = readEach(row, reading);
        if (item !== undefined) items.push(item);
        reading.path.pop();
      };
      if (Array.isArray(rows)) forEachItem(rows, visit);
      else if (isIterable(rows)) forEachGiven(rows, visit);
      else return fault(reading, "ST3", "invalidType", rowsExpected, rows);
      return items;
    },
  };
}

const rowsExpected = "an array, or another iterable, of rows";

export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function forEachGiven(rows: Iterable<unknown>, visit: (row: unknown, position: number) => void): void {
  let position = 0;
  for (const row of rows) {
    visit(row, position);
    position += 1;
  }
}
