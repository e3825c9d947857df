import { expect, it } from "vitest";
import { byAnn, checkSlice, initialOf, namesEveryCommandFault, reduced } from "./laws.ts";

const notNames = ["", "BST", "+01:00", "GB", " UTC", "__proto__", null, 1, ["UTC"], {}];

it("[TZ1] the zone of a tenant is the one chosen last", () => {
  const zone = reduced("timeZone", "Europe/London", {
    type: "timeZone/choose",
    zone: "Asia/Kolkata",
    ...byAnn,
  });
  expect(zone).toBe("Asia/Kolkata");
  expect(reduced("timeZone", zone, { type: "timeZone/choose", zone: "UTC", ...byAnn })).toBe("UTC");
});

it("[TZ9] the name of a zone is kept as it was written", () => {
  const zone = reduced("timeZone", "Asia/Kolkata", {
    type: "timeZone/choose",
    zone: "asia/calcutta",
    ...byAnn,
  });
  expect(zone).toBe("asia/calcutta");
});

it("[TZ1] a command that chooses no known zone is refused", () => {
  const zone = [...notNames, "Europe/Nowhere"];
  namesEveryCommandFault({ type: "timeZone/choose", zone: "Europe/London", ...byAnn }, { zone });
});

it.each(notNames)("[TZ1] [not TZ11] a stored zone cannot be %j", (zone) => {
  expect(checkSlice("timeZone", zone).issues).toHaveLength(1);
});

it.each(["Europe/Nowhere", "America/Not_Yet", "mars/OLYMPUS"])(
  "[TZ11] [not TZ1] a stored zone that this host does not know is kept: %s",
  (zone) => {
    expect(checkSlice("timeZone", zone)).toEqual({ value: zone });
  },
);

it("[TZ8] no default takes the place of a missing zone", () => {
  expect(checkSlice("timeZone", undefined).issues?.[0].rule).toBe("TZ8");
});

it("[TZ8] a new tenant has the zone that it is given", () => {
  expect(initialOf("timeZone", { timeZone: "Asia/Kolkata" })).toBe("Asia/Kolkata");
});
