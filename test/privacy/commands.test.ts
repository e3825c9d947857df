import { expect, it } from "vitest";
import { privacyCommandForms } from "../../src/privacy/commands.ts";
import { defaultOrganisationSettings, privacyForm } from "../../src/slices/privacy.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const notModes = ["", " ", 0, undefined, [], {}];
const notSwitches = ["false", 0, null, undefined, []];
const notDays = [-1, 0.5, NaN, 1e300, "90", null];

it("[ST3] the settings as stored: every fault is named, and what is missing", () => {
  namesEveryFault(privacyForm, defaultOrganisationSettings, {
    apiAuthenticationMode: notModes,
    allowsEmbedding: notSwitches,
    allowsSimultaneousSessions: notSwitches,
    inactiveAfterDays: notDays,
  });
});

it("[ST6] the commands: every fault is named", () => {
  namesEveryCommandFault(
    privacyCommandForms,
    { type: "privacy/chooseApiAuthenticationMode", mode: "token", ...byAnn },
    { mode: notModes },
  );
  namesEveryCommandFault(
    privacyCommandForms,
    { type: "privacy/allowEmbedding", isOn: true, ...byAnn },
    { isOn: notSwitches },
  );
  namesEveryCommandFault(
    privacyCommandForms,
    { type: "privacy/allowSimultaneousSessions", isOn: true, ...byAnn },
    { isOn: notSwitches },
  );
  namesEveryCommandFault(
    privacyCommandForms,
    { type: "privacy/chooseInactiveAfter", days: 0, ...byAnn },
    { days: notDays },
  );
});

it("[PA1] a mode can be taken back", () => {
  const command = { type: "privacy/chooseApiAuthenticationMode", mode: null, ...byAnn };
  expect(privacyCommandForms["privacy/chooseApiAuthenticationMode"](command)).toEqual({ value: command });
});
