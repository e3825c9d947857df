import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { InGap } from "../../src/kernel/time/zonedTime.ts";
import { instantOf } from "../../src/timeZone/instantOf.ts";
import { zoneAndInstant } from "./oracle.ts";
import { instantOfWall, wallOf } from "./temporal.ts";
import { runs } from "../thoroughness.ts";

const london = "Europe/London";
const inGap: fc.Arbitrary<InGap> = fc.constantFrom("forward", "skip");

describe("instantOf", () => {
  it.each([
    ["2024-07-01T09:30", "2024-07-01T08:30:00.000Z"],
    ["2024-07-01T09:30:15", "2024-07-01T08:30:15.000Z"],
    ["2024-07-01T09:30:15.250", "2024-07-01T08:30:15.250Z"],
    ["2024-12-01T09:30", "2024-12-01T09:30:00.000Z"],
  ])("[TZ2] [not TZ7] %s is a wall time in the tenant's zone", (wall, instant) => {
    expect(instantOf(wall, london)).toEqual({ value: Date.parse(instant), because: ["TZ2"] });
  });

  it.each([
    [london, "2024-03-31T01:30", "2024-03-31T01:30:00Z"], // 02:30+01:00
    ["Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-05T15:45:00Z"], // 02:45+11:00
    ["Pacific/Apia", "2011-12-30T09:30", "2011-12-30T19:30:00Z"], // 2011-12-31T09:30+14:00
    ["America/Nuuk", "2024-03-30T23:30", "2024-03-31T01:30:00Z"], // 2024-03-31T00:30-01:00
  ])("[TZ7] a wall time in a gap moves forward by the length of the gap: %s %s", (zone, wall, instant) => {
    expect(instantOf(wall, zone)).toEqual({ value: Date.parse(instant), because: ["TZ2", "TZ7"] });
    expect(instantOf(wall, zone, "forward")).toEqual(instantOf(wall, zone));
    expect(instantOf(wall, zone, undefined)).toEqual(instantOf(wall, zone));
  });

  it("[TZ7] the caller can skip the gap instead", () => {
    expect(instantOf("2024-03-31T01:30", london, "skip")).toEqual({ value: null, because: ["TZ2", "TZ7"] });
  });

  it.each(["2024-03-31T00:59:59.999", "2024-03-31T02:00"])("[not TZ7] %s is just outside the gap", (wall) => {
    expect(instantOf(wall, london, "skip")).toEqual(instantOf(wall, london));
    expect(instantOf(wall, london).because).toEqual(["TZ2"]);
  });

  it.each([
    [london, "2024-10-27T01:30", "2024-10-27T00:30:00Z"],
    ["Australia/Lord_Howe", "2024-04-07T01:45", "2024-04-06T14:45:00Z"],
    ["America/Juneau", "1867-10-18T18:00", "1867-10-18T02:57:41Z"], // +15:02:19, a whole day shown twice
  ])("[TZ7] in an overlap the first occurrence counts: %s %s", (zone, wall, instant) => {
    const first = { value: Date.parse(instant), because: ["TZ2", "TZ7"] };
    expect(instantOf(wall, zone)).toEqual(first);
    expect(instantOf(wall, zone, "skip")).toEqual(first);
  });

  it.each(["2024-10-27T00:59:59.999", "2024-10-27T02:00"])(
    "[not TZ7] %s is just outside the overlap",
    (wall) => {
      expect(instantOf(wall, london).because).toEqual(["TZ2"]);
    },
  );

  it.each([
    "",
    "2024-07-01",
    "09:30",
    "2024-07-01 09:30",
    "2024-07-01t09:30",
    "2024-07-01T9:30",
    "2024-07-01T09:30Z",
    "2024-07-01T09:30+01:00",
    "2024-07-01T09:30[Europe/London]",
    " 2024-07-01T09:30",
    "2024-07-01T09:30\n",
    "2024-07-01T09:30:00.5",
    "2024-07-01T09:30:00,500",
    "2024-07-01T09:30:00.0000",
    "2024-02-30T09:30",
    "2023-02-29T09:30",
    "1900-02-29T09:30",
    "2024-04-31T09:30",
    "2024-00-01T09:30",
    "2024-13-01T09:30",
    "2024-07-00T09:30",
    "2024-07-32T09:30",
    "2024-07-01T24:00",
    "2024-07-01T09:60",
    "2016-12-31T23:59:60",
    "24-07-01T09:30",
    "02024-07-01T09:30",
    "+002024-07-01T09:30",
    "-000000-07-01T09:30",
    "٢٠٢٤-07-01T09:30",
  ])("[TZ10] %j is not a wall time", (wall) => {
    expect(instantOf(wall, london)).toEqual({ value: null, because: ["TZ10"] });
  });

  it("[TZ10] nor is a long text", () => {
    expect(instantOf("2024-07-01T09:30".repeat(5_000), london).because).toEqual(["TZ10"]);
  });

  it.each([
    ["2024-02-29T00:00", "2024-02-29T00:00:00Z"],
    ["2000-02-29T23:59:59.999", "2000-02-29T23:59:59.999Z"],
    ["0000-02-29T00:00", "0000-02-29T00:00:00Z"],
    ["-000400-02-29T00:00", "-000400-02-29T00:00:00Z"],
    ["+275760-09-13T00:00", "+275760-09-13T00:00:00Z"],
  ])("[not TZ10] %s is a wall time", (wall, instant) => {
    expect(instantOf(wall, "UTC").value).toBe(Date.parse(instant));
  });

  it.each([
    "+275760-09-13T00:00:00.001",
    "-271821-04-19T23:59:59.999",
    "+999999-12-31T23:59",
    "-999999-01-01T00:00",
  ])("[ST10] %s is later than any instant", (wall) => {
    expect(instantOf(wall, "UTC")).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([null, undefined, 0, ["2024-07-01T09:30"], {}])("[ST10] %j is not a string", (wall: unknown) => {
    expect(instantOf(wall as string, london)).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([null, "", "later", "__proto__", false])("[ST10] %j is not a choice for gaps", (choice) => {
    expect(instantOf("2024-07-01T09:30", london, choice as InGap)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("agrees with Temporal on any wall time", () => {
    fc.assert(
      fc.property(zoneAndInstant, inGap, ([zone, instant], choice) => {
        // What clocks show in another zone at that time is a wall time anywhere, gaps included.
        const wall = wallOf(instant, "UTC");
        expect(instantOf(wall, zone, choice).value).toBe(
          instantOfWall(Temporal.PlainDateTime.from(wall), zone, choice),
        );
      }),
      { numRuns: runs(400, 1_500) },
    );
  });

  it("agrees with Temporal on wall times within a day of a change of the clocks", () => {
    fc.assert(
      fc.property(
        zoneAndInstant,
        fc.integer({ min: -96, max: 96 }),
        inGap,
        ([zone, instant], quarters, choice) => {
          fc.pre(Math.abs(instant) < 8.63e15);
          const wall = Temporal.PlainDateTime.from(wallOf(instant, zone)).add({ minutes: 15 * quarters });
          const text = wall.toString({ fractionalSecondDigits: 3 });
          expect(instantOf(text, zone, choice).value).toBe(instantOfWall(wall, zone, choice));
        },
      ),
      { numRuns: runs(400, 1_500) },
    );
  });

  it("the wall time of an instant gives that instant, or the first occurrence of the wall time", () => {
    fc.assert(
      fc.property(zoneAndInstant, inGap, ([zone, instant], choice) => {
        const wall = wallOf(instant, zone);
        const { value, because } = instantOf(wall, zone, choice);
        expect(value).not.toBeNull();
        expect(wallOf(value ?? NaN, zone)).toBe(wall);
        if (because.includes("TZ7")) expect(value).toBeLessThanOrEqual(instant);
        else expect(value).toBe(instant);
      }),
      { numRuns: runs(250, 1_000) },
    );
  });
});
