import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { instantOfWall, isInGap, wallMilliAt } from "../../../src/kernel/time/zonedTime.ts";
import { runs } from "../../thoroughness.ts";

const london = "europe/london";
const spring = Date.UTC(2024, 2, 31, 1); // 01:00 becomes 02:00
const autumn = Date.UTC(2024, 9, 27, 1); // 02:00 becomes 01:00
const minute = 60_000;
const hour = 60 * minute;

describe("wallMilliAt", () => {
  it("is what the clocks show, to the millisecond at which they change", () => {
    expect(wallMilliAt(london, spring - 1)).toBe(spring - 1);
    expect(wallMilliAt(london, spring)).toBe(spring + hour);
    expect(wallMilliAt("america/new_york", autumn)).toBe(autumn - 4 * hour);
  });
});

describe("instantOfWall", () => {
  it.each([
    ["the last instant before the gap", spring - 1, spring - 1, "once"],
    ["the first of the gap", spring, spring, "inGap"],
    ["the last of the gap", spring + hour - 1, spring + hour - 1, "inGap"],
    ["the first after the gap", spring + hour, spring, "once"],
    ["the last before the overlap", autumn - 1, autumn - hour - 1, "once"],
    ["the first of the overlap", autumn, autumn - hour, "twice"],
    ["the last of the overlap", autumn + hour - 1, autumn - 1, "twice"],
    ["the first after the overlap", autumn + hour, autumn + hour, "once"],
    ["a day before the gap", spring - 24 * hour, spring - 24 * hour, "once"],
    ["a day after the gap", spring + 24 * hour, spring + 23 * hour, "once"],
    ["a day far from both", Date.UTC(2024, 6, 1), Date.UTC(2024, 6, 1) - hour, "once"],
  ] as const)("[TZ7] finds %s in London", (_, wallMilli, instantMilli, found) => {
    expect(instantOfWall(london, wallMilli)).toEqual({ instantMilli, found });
  });

  it.each(["Europe/London", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns"])(
    "[TZ7] is what Temporal's `compatible` finds in %s, around every change of 2009 to 2012",
    (zone) => {
      let change = Temporal.ZonedDateTime.from(`2009-01-01T00:00[${zone}]`);
      for (let next = change.getTimeZoneTransition("next"); next !== null && next.year <= 2012;) {
        change = next;
        for (let minutes = -26 * 60; minutes <= 26 * 60; minutes += runs(30, 5, 60)) {
          const wall = change.toPlainDateTime().add({ minutes });
          const wallMilli = wall.toZonedDateTime("UTC").epochMilliseconds;
          const { instantMilli } = instantOfWall(zone.toLowerCase(), wallMilli);
          expect([String(wall), instantMilli]).toEqual([
            String(wall),
            wall.toZonedDateTime(zone).epochMilliseconds,
          ]);
        }
        next = change.getTimeZoneTransition("next");
      }
      expect(change.year).toBeGreaterThanOrEqual(2011);
    },
  );
});

describe("isInGap", () => {
  it("knows the two ways to read a wall time in a gap, and no other value", () => {
    expect(["forward", "skip", "", "Skip", "constructor", undefined, null, 1].map(isInGap)).toEqual([
      ...[true, true],
      ...Array.from({ length: 6 }, () => false),
    ]);
  });
});
