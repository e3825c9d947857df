import { describe, expect, it } from "vitest";
import { hostOffsetMilliAt } from "../../../src/kernel/time/hostOffset.ts";
import { offsetMilliAt } from "../../../src/kernel/time/offset.ts";
import { runs } from "../../thoroughness.ts";
import { zones } from "../../timeZone/oracle.ts";

const day = 86_400_000;

describe("offsetMilliAt", () => {
  it.each([
    ["europe/london", Date.parse("2024-07-01T00:00:00Z"), 3_600],
    ["europe/london", 0, 3_600], // London kept summer time from 1968 to 1971
    ["europe/london", Date.parse("1800-01-01T00:00:00Z"), -75],
    ["africa/monrovia", Date.parse("1971-01-01T00:00:00Z"), -2_670],
    ["utc", -8.64e15, 0],
    ["pacific/kiritimati", 8.64e15, 50_400],
    ["america/new_york", -8.64e15, -17_762],
    ["europe/london", -8.7e15, -75], // a day before the first instant, as when a wall time is looked for
    ["pacific/kiritimati", 8.7e15, 50_400],
    ["europe/london", Date.parse("2024-10-27T01:00:00Z") - 0.5, 3_600], // a part of a millisecond counts for nothing
    ["europe/london", Date.parse("1969-10-26T01:00:00Z") - 0.5, 3_600],
    ["europe/paris", Date.parse("1940-06-14T22:00:00Z") - 0.5, 7_200],
  ])("%s at %d, to the second", (zone, instant, seconds) => {
    expect(offsetMilliAt(zone, instant)).toBe(seconds * 1_000);
  });

  it("asks no less of the host than its clocks do: two changes are never within three days", () => {
    const days = Array.from({ length: 97_000 }, (_, index) => Date.UTC(1838, 0) + index * day);
    for (const zone of zones.slice(0, runs(5, zones.length, 1)).map((name) => name.toLowerCase())) {
      const wrong = days.filter(
        (instant) => offsetMilliAt(zone, instant) !== hostOffsetMilliAt(zone, instant),
      );
      expect([zone, ...wrong.map((instant) => new Date(instant).toISOString())]).toEqual([zone]);
    }
  });

  it("[ST7] earlier calls do not change an answer, however many there were", () => {
    const asked = ["europe/london", "america/boa_vista", "africa/tunis"].flatMap((zone) =>
      Array.from({ length: 400 }, (_, index) => [zone, Date.parse("2000-01-01") + index * day] as const),
    );
    const ask = () => asked.map(([zone, instant]) => offsetMilliAt(zone, instant));
    const first = ask();
    expect(ask()).toEqual(first);
    for (let index = 0; index < 2_000; index += 1) {
      for (const zone of ["utc", "europe/london"]) offsetMilliAt(zone, index * 90 * day);
    }
    expect(ask()).toEqual(first);
    expect([...asked].reverse().map(([zone, instant]) => offsetMilliAt(zone, instant))).toEqual(
      [...first].reverse(),
    );
  });
});
