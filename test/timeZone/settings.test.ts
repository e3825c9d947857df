import { describe, expect, it } from "vitest";
import { formatDisplay } from "../../src/timeZone/formatDisplay.ts";
import { formatTimestamp } from "../../src/timeZone/formatTimestamp.ts";
import { instantOf } from "../../src/timeZone/instantOf.ts";
import { nextRun } from "../../src/timeZone/nextRun.ts";
import { checkTimeZone } from "../../src/timeZone/settings.ts";
import { timeZoneFor } from "../../src/timeZone/timeZoneFor.ts";

const questions: readonly [string, (zone: unknown) => unknown][] = [
  ["formatTimestamp", (zone) => formatTimestamp(0, zone as string)],
  ["formatDisplay", (zone) => formatDisplay(0, zone as string)],
  ["timeZoneFor", (zone) => timeZoneFor("flowDebugLog", zone as string)],
  ["instantOf", (zone) => instantOf("2024-01-01T00:00", zone as string)],
  ["nextRun", (zone) => nextRun("09:30", zone as string, 0)],
];

const unknown = ["Mars/Olympus", "Europe/Londn", "Europe/London/City", "Etc/+05", "__proto__/constructor"];
const offsets = ["+01:00", "-0530", "+01", "Z", "UTC+1", "GMT+1"];
const abbreviations = ["BST", "EST", "CEST", "GMT", "EST5EDT"];
const withoutSlash = ["GB", "Japan", "Singapore", "Zulu", "Universal"];
const otherTexts = [
  "",
  " ",
  " Europe/London",
  "Europe/London ",
  "Europe/London\n",
  "Europe / London",
  "Europe/",
  "/London",
  "Europe//London",
  "Europe\\London",
  "Europe/Lon\u0000don",
  "Europe/\u212Aiev",
  "../Europe/London",
  "__proto__",
  "constructor",
];

describe("checkTimeZone", () => {
  it.each([...unknown, ...offsets, ...abbreviations, ...withoutSlash, ...otherTexts])(
    "[TZ1] %j is refused when it is set",
    (zone) => {
      expect(checkTimeZone(zone)).toMatchObject({
        issues: [{ rule: "TZ1", code: "invalidValue", path: [] }],
      });
    },
  );

  it.each(["Europe/London", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+5", "UTC"])(
    "[not TZ1] %s is a zone",
    (zone) => {
      expect(checkTimeZone(zone)).toEqual({ value: zone });
    },
  );

  it("[TZ8] a tenant without a zone is refused", () => {
    expect(checkTimeZone(undefined)).toMatchObject({
      issues: [{ rule: "TZ8", code: "missingProperty", path: [] }],
    });
  });

  it("[not TZ8] a tenant that names its zone is not", () => {
    expect(checkTimeZone("Europe/London").issues).toBeUndefined();
  });

  it.each([null, 0, 60, true, ["Europe/London"], { timeZone: "UTC" }, new String("UTC")])(
    "[ST10] %j is not a string",
    (value) => {
      expect(checkTimeZone(value)).toMatchObject({
        issues: [{ rule: "ST10", code: "invalidType", path: [] }],
      });
    },
  );

  it.each([
    "Asia/Kathmandu",
    "Asia/Katmandu",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "America/Nuuk",
    "America/Godthab",
    "Etc/UTC",
    "US/Pacific",
    "europe/london",
    "utc",
  ])("[TZ9] %s is kept as it is written, whatever the host prefers", (zone) => {
    expect(checkTimeZone(zone)).toEqual({ value: zone });
    expect(timeZoneFor("timePicker", zone).value).toBe(zone);
  });
});

describe.each(questions)("%s", (_, ask) => {
  it("[TZ1] [TZ9] nothing for what is no name of a zone", () => {
    const tooLong = "Europe/".repeat(20_000);
    for (const zone of [...offsets, ...abbreviations, ...withoutSlash, ...otherTexts, tooLong]) {
      expect(ask(zone), zone.slice(0, 80)).toEqual({ value: null, because: ["TZ1", "TZ9"] });
    }
  });

  it("[TZ11] [not TZ9] [AN7] null for what would be one, but is unknown to this host", () => {
    for (const zone of unknown) {
      const facts = { TZ11: { zone } };
      expect(ask(zone), zone).toEqual({ value: null, because: ["TZ11"], facts });
    }
  });

  it("[not TZ11] an answer for a zone that this host knows", () => {
    expect(ask("Europe/London")).toMatchObject({ value: expect.anything() as unknown });
  });

  it("[ST10] nothing for what is no text", () => {
    for (const zone of [undefined, null, 0, ["UTC"], {}]) {
      expect(ask(zone)).toEqual({ value: null, because: ["ST10"] });
    }
  });

  it("[TZ9] letter case does not matter", () => {
    expect(JSON.stringify(ask("EUROPE/lonDON"))).toBe(
      JSON.stringify(ask("Europe/London")).replace("Europe/London", "EUROPE/lonDON"),
    );
  });
});
