import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDisplay } from "../../src/timeZone/formatDisplay.ts";
import { formatTimestamp } from "../../src/timeZone/formatTimestamp.ts";
import { changesByZone, zoneAndInstant, zones } from "./oracle.ts";
import { timestampOf, wallOf } from "./temporal.ts";
import { runs } from "../thoroughness.ts";

const documented = Date.parse("2019-09-25T12:33:00.538Z");

describe("formatTimestamp", () => {
  it("[TZ5] the document's example", () => {
    expect(formatTimestamp(documented, "Europe/London")).toEqual({
      value: "2019-09-25T13:33:00.538+01:00",
      because: ["TZ5"],
    });
  });

  it.each([
    ["2019-12-25T12:33:00.000Z", "Europe/London", "2019-12-25T12:33:00.000+00:00"],
    ["2019-09-25T12:33:00.000Z", "UTC", "2019-09-25T12:33:00.000+00:00"],
    ["2019-09-25T12:33:00.000Z", "Asia/Kathmandu", "2019-09-25T18:18:00.000+05:45"],
    ["2019-09-25T00:33:00.000Z", "America/St_Johns", "2019-09-24T22:03:00.000-02:30"],
  ])("[TZ5] milliseconds and the offset are always written: %s in %s", (instant, zone, expected) => {
    expect(formatTimestamp(Date.parse(instant), zone).value).toBe(expected);
  });

  it("[TZ5] the offset is the one in force at the instant, to the millisecond", () => {
    const change = Date.parse("2019-10-27T01:00:00.000Z");
    expect(formatTimestamp(change - 1, "Europe/London").value).toBe("2019-10-27T01:59:59.999+01:00");
    expect(formatTimestamp(change, "Europe/London").value).toBe("2019-10-27T01:00:00.000+00:00");
  });

  it("[not TZ5] the display format has neither offset nor milliseconds", () => {
    expect(formatDisplay(documented, "Europe/London").because).toEqual(["TZ4"]);
    expect(formatDisplay(documented, "Europe/London").value).toBe("2019-09-25 13:33:00");
  });

  it.each([
    [
      "the seconds of an old offset are on the wall, rounded in the offset",
      "Africa/Monrovia",
      0,
      "1969-12-31T23:15:30.000-00:45",
    ],
    ["halves of a minute are rounded away from zero", "Africa/Monrovia", 1, "1969-12-31T23:15:30.001-00:45"],
    ["a year before 0", "UTC", -8.64e15, "-271821-04-20T00:00:00.000+00:00"],
    ["the last instant, west", "America/New_York", 8.64e15, "+275760-09-12T20:00:00.000-04:00"],
    ["the last instant, east", "Pacific/Kiritimati", 8.64e15, "+275760-09-13T14:00:00.000+14:00"],
    [
      "a year of less than four digits",
      "UTC",
      Date.parse("0033-04-03T00:00:00Z"),
      "0033-04-03T00:00:00.000+00:00",
    ],
  ])("%s", (_, zone, instant, expected) => {
    expect(formatTimestamp(instant, zone).value).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity, 8.64e15 + 1, 1e300, "0", null, undefined, [0], new Date(0)])(
    "[ST10] %j is not an instant",
    (instant) => {
      const refused = { value: null, because: ["ST10"] };
      expect(formatTimestamp(instant as number, "UTC")).toEqual(refused);
      expect(formatDisplay(instant as number, "UTC")).toEqual(refused);
    },
  );

  it("agrees with Temporal around every change of the clocks", () => {
    for (const zone of zones) {
      const near = (changesByZone.get(zone) ?? []).flatMap((change) => [change - 1, change]);
      expect(near.length, zone).toBeGreaterThan(2);
      expect(near.map((instant) => formatTimestamp(instant, zone).value)).toEqual(
        near.map((instant) => timestampOf(instant, zone)),
      );
    }
  });

  it("agrees with Temporal in every zone of the host, from the first to the last instant", () => {
    const named = Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/"));
    for (const zone of named) {
      for (const instant of [-8.64e15, 0, 8.64e15 - 86_400_000, 8.64e15]) {
        expect(formatTimestamp(instant, zone).value, zone).toBe(timestampOf(instant, zone));
      }
    }
  });

  it("agrees with Temporal at any instant", () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, instant]) => {
        expect(formatTimestamp(instant, zone).value).toBe(timestampOf(instant, zone));
      }),
      { numRuns: runs(400, 1_500) },
    );
  });
});

describe("formatDisplay", () => {
  it.each([
    ["Europe/London", "2024-07-01 00:05:09"],
    ["America/New_York", "2024-06-30 19:05:09"],
    ["Asia/Kathmandu", "2024-07-01 04:50:09"],
  ])("[TZ4] one format in every zone, 24-hour: %s", (zone, expected) => {
    const instant = Date.parse("2024-06-30T23:05:09.999Z");
    expect(formatDisplay(instant, zone)).toEqual({ value: expected, because: ["TZ4"] });
  });

  it("[not TZ4] the machine-readable format keeps the T, milliseconds and the offset", () => {
    expect(formatTimestamp(documented, "Europe/London").value).not.toBe(
      formatDisplay(documented, "Europe/London").value,
    );
    expect(formatTimestamp(documented, "Europe/London").because).not.toContain("TZ4");
  });

  it("agrees with Temporal at any instant", () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, instant]) => {
        expect(formatDisplay(instant, zone).value).toBe(
          wallOf(instant, zone).slice(0, -".SSS".length).replace("T", " "),
        );
      }),
      { numRuns: runs(150, 500) },
    );
  });
});
