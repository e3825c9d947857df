import { expect, it } from "vitest";
import { timeZoneCommandForms } from "../../src/timeZone/commands.ts";
import { reduceTimeZone } from "../../src/timeZone/reducer.ts";
import { timeZoneForm } from "../../src/timeZone/settings.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: timeZoneForm, commandForms: timeZoneCommandForms, reduce: reduceTimeZone };

it("[TZ1] a tenant's zone is the one chosen last", () => {
  const zone = reduced(room, "Europe/London", { type: "timeZone/choose", zone: "Asia/Kolkata", ...byAnn });
  expect(zone).toBe("Asia/Kolkata");
  expect(reduced(room, zone, { type: "timeZone/choose", zone: "UTC", ...byAnn })).toBe("UTC");
});

it("[TZ9] its name is kept as it was written", () => {
  const zone = reduced(room, "Asia/Kolkata", { type: "timeZone/choose", zone: "asia/calcutta", ...byAnn });
  expect(zone).toBe("asia/calcutta");
});
