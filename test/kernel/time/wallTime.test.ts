import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetText, readTimeOfDay, readWallTime, wallText } from "../../../src/kernel/time/wallTime.ts";

describe("wallText", () => {
  it("is the text of a Date in UTC, if there is such a Date", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(`${wallText(date.getTime())}Z`).toBe(date.toISOString());
      }),
    );
  });

  it("also works beyond the range of Date", () => {
    expect(wallText(8.64e15 + 50_400_000)).toBe("+275760-09-13T14:00:00.000");
    expect(wallText(-8.64e15 - 1)).toBe("-271821-04-19T23:59:59.999");
  });

  it("is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.65e15, max: 8.65e15 }), (wallMilli) => {
        expect(readWallTime(wallText(wallMilli))).toBe(wallMilli);
      }),
    );
  });
});

describe("readTimeOfDay", () => {
  it.each([
    ["00:00", 0],
    ["00:00:01", 1_000],
    ["09:30", 34_200_000],
    ["23:59:59", 86_399_000],
  ])("%s", (text, expected) => {
    expect(readTimeOfDay(text)).toBe(expected);
  });
});

describe("offsetText", () => {
  it.each([
    [0, "+00:00"],
    [3_600_000, "+01:00"],
    [-12_600_000, "-03:30"],
    [29_000, "+00:00"],
    [-29_000, "+00:00"],
    [30_000, "+00:01"],
    [-30_000, "-00:01"],
    [-2_670_000, "-00:45"],
    [3_599_000, "+01:00"],
  ])("%d ms is %s", (offsetMilli, expected) => {
    expect(offsetText(offsetMilli)).toBe(expected);
  });
});
