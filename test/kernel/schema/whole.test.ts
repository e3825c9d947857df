import { expect, it } from "vitest";
import { checkWhole, isWhole } from "../../../src/kernel/schema/whole.ts";

it.each([0, 1, 20, Number.MAX_SAFE_INTEGER])("%j is whole", (number) => {
  expect(isWhole(number)).toBe(true);
  expect(checkWhole(number, "PW5", "days")).toEqual({ value: number });
});

it.each([-1, 0.5, 2 ** 53, 1e300, NaN, Infinity, "1", "", null, undefined, true, [1], {}])(
  "[ST10] %j is not",
  (outside) => {
    expect(isWhole(outside)).toBe(false);
    expect(checkWhole(outside, "PW5", "days").issues).toMatchObject([{ rule: "PW5", path: [] }]);
  },
);
