import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/**
 * `expect(actual).toEqual(expected)`, for loops of thousands: `expect` takes longer than most of what is tested, and is
 * called here only where the two differ.
 */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
