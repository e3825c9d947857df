import { format } from "date-fns-tz";
import { describe, expect, it } from "vitest";
import { hostOffsetMilliAt, isKnownToHost } from "../../../src/kernel/time/hostOffset.ts";
import { runs } from "../../thoroughness.ts";
import { changesByZone } from "../../timeZone/oracle.ts";

/** What date-fns-tz reads from the parts of the date that a clock shows, with the seconds as a fraction of a minute. */
function shownOffset(zone: string, instant: number): number {
  const [, sign, hours, minutes = "0"] =
    /^GMT([+-])(\d+):?(.*)$/.exec(format(new Date(instant), "O", { timeZone: zone })) ?? [];
  return Number(`${sign}1`) * Math.round((Number(hours) * 60 + Number(minutes)) * 60) * 1_000;
}

describe("hostOffsetMilliAt", () => {
  it.each([
    ["utc", 0, 0],
    ["asia/kathmandu", Date.UTC(2024, 0), 20_700],
    ["america/st_johns", Date.UTC(2024, 0), -12_600],
    ["africa/monrovia", 0, -2_670], // negative, with no whole hour
    ["america/juneau", Date.UTC(1860, 0), 54_139], // Russian: the day of Asia
    ["europe/london", -8.64e15, -75],
    ["europe/london", 8.64e15, 3_600],
    ["america/new_york", Date.UTC(-1, 0), -17_762],
  ])("%s at %d is %d seconds", (zone, instant, seconds) => {
    expect(hostOffsetMilliAt(zone, instant)).toBe(seconds * 1_000);
  });

  it.each([...changesByZone])("is what the clocks show around each change in %s", (name, changes) => {
    const instants = changes.flatMap((change) => [change - 1_000, change - 1, change, change + 1_000]);
    const zone = name.toLowerCase();
    expect(instants.map((instant) => hostOffsetMilliAt(zone, instant))).toEqual(
      instants.map((instant) => shownOffset(zone, instant) || 0),
    );
  });

  it("is what the clocks show in every zone, in each year", () => {
    const years = Array.from({ length: 270 }, (_, index) => 1840 + index);
    for (const zone of Intl.supportedValuesOf("timeZone").slice(0, runs(40, 1_000))) {
      const instants = years.map((year) => Date.UTC(year, year % 12, 1));
      expect([zone, ...instants.map((instant) => hostOffsetMilliAt(zone, instant))]).toEqual([
        zone,
        ...instants.map((instant) => shownOffset(zone, instant) || 0),
      ]);
    }
  });
});

describe("isKnownToHost", () => {
  it.each([
    ["europe/london", true],
    ["utc", true],
    ["europe/atlantis", false],
    ["__proto__", false],
  ])("%s: %s", (zone, isKnown) => {
    expect([isKnownToHost(zone), isKnownToHost(zone)]).toEqual([isKnown, isKnown]);
  });
});
