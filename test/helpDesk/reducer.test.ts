import { expect, it } from "vitest";
import { helpDeskCommandForms } from "../../src/helpDesk/commands.ts";
import { reduceHelpDesk } from "../../src/helpDesk/reducer.ts";
import { defaultHelpDeskSettings, helpDeskForm } from "../../src/helpDesk/settings.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: helpDeskForm, commandForms: helpDeskCommandForms, reduce: reduceHelpDesk };
const switches = [false, true];
const everySetting = switches.flatMap((base) =>
  switches.flatMap((fullAccess) => switches.map((decryption) => ({ base, fullAccess, decryption }))),
);

it("the three switches are as they were chosen, from whatever they were", () => {
  for (const before of everySetting) {
    for (const settings of everySetting) {
      const after = reduced(room, before, { type: "helpDesk/choose", settings, ...byAnn });
      expect(after).toEqual(settings);
    }
  }
});

it("[HD6] add-ons are kept while the base is off", () => {
  const settings = { base: false, fullAccess: true, decryption: true };
  expect(reduced(room, defaultHelpDeskSettings, { type: "helpDesk/choose", settings, ...byAnn })).toEqual(
    settings,
  );
});

it("[ST2] the same switches again are no change", () => {
  const settings = { ...defaultHelpDeskSettings };
  expect(reduceHelpDesk(defaultHelpDeskSettings, { type: "helpDesk/choose", settings, ...byAnn })).toBe(
    defaultHelpDeskSettings,
  );
});
