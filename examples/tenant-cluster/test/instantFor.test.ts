import { expect, test } from "vitest";
import { instantFor } from "../src/instantFor.ts";

const minute = 60_000;

test.each([
  ["the clock's own, if it is ahead of the last step", 10 * minute, 9 * minute, 10 * minute],
  ["that of the last step, if the clock is behind it", 10 * minute, 13 * minute, 13 * minute],
  ["that of the last step, five minutes ahead", 10 * minute, 15 * minute, 15 * minute],
  ["the clock's own, if the last step is further ahead than clocks may be apart", 0, 5 * minute + 1, 0],
])("the instant of a command is %s", (_, nowMilli, lastMilli, expected) => {
  expect(instantFor(nowMilli, lastMilli)).toBe(expected);
});
