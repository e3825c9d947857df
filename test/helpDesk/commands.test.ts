import { it } from "vitest";
import { helpDeskCommandForms } from "../../src/helpDesk/commands.ts";
import { defaultHelpDeskSettings, helpDeskForm } from "../../src/helpDesk/settings.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const notSwitches = ["false", 0, 1, null, undefined, [], {}];

it("[ST10] three switches and nothing else are chosen and stored", () => {
  namesEveryFault(helpDeskForm, defaultHelpDeskSettings, {
    base: notSwitches,
    fullAccess: notSwitches,
    decryption: notSwitches,
  });
});

it("[ST6] a command that chooses anything else is none", () => {
  namesEveryCommandFault(
    helpDeskCommandForms,
    { type: "helpDesk/choose", settings: defaultHelpDeskSettings, ...byAnn },
    { settings: [null, [], "on", {}, { ...defaultHelpDeskSettings, more: true }, { base: true }] },
  );
});
