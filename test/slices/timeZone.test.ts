import { expect, it } from "vitest";
import { timeZoneCommandForms } from "../../src/timeZone/commands.ts";
import { timeZoneForm } from "../../src/timeZone/settings.ts";
import { byAnn, namesEveryCommandFault } from "../slices/laws.ts";

const notZones = ["", "BST", "+01:00", "Europe/Nowhere", " UTC", "__proto__", null, 1, ["UTC"], {}];

it("[TZ1] a command that chooses what is no zone is none", () => {
  namesEveryCommandFault(
    timeZoneCommandForms,
    { type: "timeZone/choose", zone: "Europe/London", ...byAnn },
    { zone: notZones },
  );
});

it.each(notZones)("[TZ1] nor is it stored as one: %j", (zone) => {
  expect(timeZoneForm(zone).issues).toHaveLength(1);
});

it("[TZ8] no zone takes the place of one that is missing", () => {
  expect(timeZoneForm(undefined).issues?.[0].rule).toBe("TZ8");
});
