import { issueOf } from "./issue.ts";
import { type Reading, tell } from "./schema.ts";

/**
 * Calls `visit` with each item of an array. All holes count as one item, undefined, at the position of the first: an array
 * of four thousand million holes holds nothing, and costs as much (ST3).
 */
export function forEachItem(
  values: readonly unknown[],
  visit: (item: unknown, position: number) => void,
): void {
  for (let position = 0; position < values.length; position += 1) {
    const item = values[position];
    const isHole = item === undefined && !Object.hasOwn(values, position);
    visit(item, position);
    if (isHole) {
      visitAfter(values, position, visit);
      return;
    }
  }
}

/** Only what the array holds after a hole. */
function visitAfter(
  values: readonly unknown[],
  hole: number,
  visit: (item: unknown, position: number) => void,
): void {
  for (const key of Object.keys(values)) {
    const position = Number(key);
    const isPosition = String(position) === key && Number.isInteger(position);
    if (isPosition && position > hole && position < values.length) visit(values[position], position);
  }
}

/** Adds the issue of an array that is longer than it can be. */
export function tooLong(reading: Reading, values: readonly unknown[], most: number): undefined {
  tell(reading, () => {
    return issueOf(
      "ST3",
      "tooLong",
      [...reading.path],
      `at most ${most} items`,
      `an array of ${values.length}`,
    );
  });
}
