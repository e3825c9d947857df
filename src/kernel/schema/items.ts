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
  for (const position of heldPositions(values)) {
    if (position > hole) visit(values[position], position);
  }
}

/** The positions that are no holes. An array can have other properties, too. */
function heldPositions(values: readonly unknown[]): readonly number[] {
  const isPosition = (key: string): boolean => {
    const position = Number(key);
    return (
      Number.isInteger(position) && position >= 0 && position < values.length && String(position) === key
    );
  };
  return Object.keys(values).filter(isPosition).map(Number);
}

/**
 * The items of an array but holes and undefined, in their order; the array itself where it has none of these. For questions,
 * in which such an item matches nothing: what they cost depends on what the array holds, and not on its length (ST3).
 */
export function heldItems(values: readonly unknown[]): readonly unknown[] {
  // Clever for speed: a search for undefined finds a hole at once, and is by far the cheapest look at each item.
  if (!values.includes(undefined)) return values;
  return heldPositions(values)
    .map((position) => values[position])
    .filter((item) => item !== undefined);
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
