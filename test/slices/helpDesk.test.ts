import { expect, it } from "vitest";
import { defaultHelpDeskSettings } from "../../src/helpDesk/settings.ts";
import {
  byAnn,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const switches = [false, true];
const everySetting = switches.flatMap((base) =>
  switches.flatMap((fullAccess) => switches.map((decryption) => ({ base, fullAccess, decryption }))),
);

it("[HD5] the settings start with the defaults", () => {
  expect(initialOf("helpDesk")).toBe(defaultHelpDeskSettings);
});

it("the three switches are as they were chosen, whatever they were before", () => {
  for (const before of everySetting) {
    for (const settings of everySetting) {
      const after = reduced("helpDesk", before, { type: "helpDesk/choose", settings, ...byAnn });
      expect(after).toEqual(settings);
    }
  }
});

it("[HD6] add-ons are kept while the base is off", () => {
  const settings = { base: false, fullAccess: true, decryption: true };
  expect(
    reduced("helpDesk", defaultHelpDeskSettings, { type: "helpDesk/choose", settings, ...byAnn }),
  ).toEqual(settings);
});

it("[ST2] the same switches again change nothing", () => {
  const settings = { ...defaultHelpDeskSettings };
  expect(reduce("helpDesk", defaultHelpDeskSettings, { type: "helpDesk/choose", settings, ...byAnn })).toBe(
    defaultHelpDeskSettings,
  );
});

const notSwitches = ["false", 0, 1, null, undefined, [], {}];

it("[ST10] the stored settings are three switches and nothing else", () => {
  namesEveryFault(schemaOf("helpDesk"), defaultHelpDeskSettings, {
    base: notSwitches,
    fullAccess: notSwitches,
    decryption: notSwitches,
  });
});

it("[ST3] [ST10] a command that chooses anything else is refused", () => {
  namesEveryCommandFault(
    { type: "helpDesk/choose", settings: defaultHelpDeskSettings, ...byAnn },
    { settings: [null, [], "on", {}, { ...defaultHelpDeskSettings, more: true }, { base: true }] },
  );
});
