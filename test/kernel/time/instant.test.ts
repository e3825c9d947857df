import { describe, expect, it } from "vitest";
import {
  dayMilli,
  hourMilli,
  isInstant,
  minuteMilli,
  secondMilli,
} from "../../../src/kernel/time/instant.ts";

describe("isInstant", () => {
  it.each([0, -0, 1.5, -1, 8.64e15, -8.64e15])("[not ST10] %d is an instant", (value) => {
    expect(isInstant(value)).toBe(true);
    expect(new Date(value).getTime()).not.toBeNaN();
  });

  it.each([NaN, Infinity, -Infinity, 8.64e15 + 1, -8.64e15 - 1, 1e300])(
    "[ST10] %d is not an instant",
    (value) => {
      expect(isInstant(value)).toBe(false);
    },
  );

  it.each(["0", null, undefined, true, [0], {}, new Date(0), 0n])(
    "[ST10] nor is a value that is not a number",
    (value) => {
      expect(isInstant(value)).toBe(false);
    },
  );
});

describe("durations", () => {
  it("a day is 24 hours of 60 minutes of 60 seconds", () => {
    expect([secondMilli, minuteMilli, hourMilli, dayMilli]).toEqual([
      1000,
      60 * 1000,
      60 * 60 * 1000,
      24 * 60 * 60 * 1000,
    ]);
  });
});
