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

  it.each([
    [-1, "-000001"],
    [0, "0000"],
    [1, "0001"],
    [9_999, "9999"],
    [10_000, "+010000"],
  ])("writes the year %d as %s", (year, text) => {
    const wallMilli = new Date(0).setUTCFullYear(year, 0, 1);
    expect(wallText(wallMilli)).toBe(`${text}-01-01T00:00:00.000`);
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

describe("readWallTime", () => {
  const noon = Date.UTC(2024, 1, 29, 12);

  it.each([
    ["2024-02-29T12:00", noon],
    ["2024-02-29T12:00:00", noon],
    ["2024-02-29T12:00:01", noon + 1_000],
    ["2024-02-29T12:00:00.001", noon + 1],
  ])("reads %s", (text, expected) => {
    expect(readWallTime(text)).toBe(expected);
  });

  it.each([
    ...["", "2024-02-29", "2024-02-29T12", "2024-02-29 12:00", "24-02-29T12:00", " 2024-02-29T12:00"],
    ...["2023-02-29T12:00", "2024-04-31T12:00", "2024-13-01T12:00", "2024-02-29T24:00", "2024-02-29T12:60"],
    ...["2024-02-29T12:00:60", "2024-02-29T12:00:00.1", "2024-02-29T12:00Z", "+002024-02-29T12:00"],
    ...["-000000-01-01T00:00", "2024-02-30T12:00:00.000"],
  ])("returns null for %j", (text) => {
    expect(readWallTime(text)).toBeNull();
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

describe("readTimeOfDay of any other text", () => {
  it.each(["", "9:30", "24:00", "23:60", "23:59:60", "09:30:1", "09:30 ", "09-30"])("%j is null", (text) => {
    expect(readTimeOfDay(text)).toBeNull();
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
