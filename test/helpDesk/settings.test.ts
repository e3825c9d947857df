import { describe, expect, it } from "vitest";
import {
  checkHelpDeskSettings,
  defaultHelpDeskSettings,
  isHelpDeskSettings,
} from "../../src/helpDesk/settings.ts";

describe("defaultHelpDeskSettings", () => {
  it("[HD5] base on, full access on, decryption off", () => {
    expect(defaultHelpDeskSettings).toEqual({ base: true, fullAccess: true, decryption: false });
    expect(isHelpDeskSettings(defaultHelpDeskSettings)).toBe(true);
  });

  it("[not HD5] what is left out when settings are set is not taken from the defaults", () => {
    expect(checkHelpDeskSettings({ base: true, fullAccess: true }).issues).toHaveLength(1);
  });
});

describe("checkHelpDeskSettings", () => {
  it("three switches come back as they are, without anything else", () => {
    const settings = { base: true, fullAccess: false, decryption: true };
    expect(checkHelpDeskSettings({ ...settings, more: 1 })).toEqual({ value: settings });
  });

  it("[HD6] add-ons are kept while the base is off", () => {
    const settings = { base: false, fullAccess: true, decryption: true };
    expect(checkHelpDeskSettings(settings)).toEqual({ value: settings });
  });

  it("[ST10] every switch that is not true or false is told", () => {
    expect(checkHelpDeskSettings({ base: "false", fullAccess: true, decryption: null })).toEqual({
      issues: ["base", "decryption"].map((name) => ({
        rule: "ST10",
        path: [name],
        message: "true or false",
      })),
    });
  });

  it.each([null, undefined, "on", 7, true])("[ST10] %j is no set of switches", (value) => {
    expect(checkHelpDeskSettings(value)).toEqual({
      issues: [{ rule: "ST10", path: [], message: "the three help-desk switches" }],
    });
  });
});
