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

  it("[not HD5] a switch that is left out is an issue: the defaults do not fill it in", () => {
    expect(checkHelpDeskSettings({ base: true, fullAccess: true }).issues).toHaveLength(1);
  });
});

describe("checkHelpDeskSettings", () => {
  it("gives the three switches as they are", () => {
    const settings = { base: true, fullAccess: false, decryption: true };
    expect(checkHelpDeskSettings(settings)).toEqual({ value: settings });
  });

  it("[ST3] refuses an unknown and a missing property", () => {
    expect(checkHelpDeskSettings({ base: true, fullAccess: false, more: 1 })).toMatchObject({
      issues: [
        { rule: "ST3", code: "missingProperty", path: ["decryption"] },
        { rule: "ST3", code: "unknownProperty", path: ["more"] },
      ],
    });
  });

  it("[HD6] add-ons are kept while the base is off", () => {
    const settings = { base: false, fullAccess: true, decryption: true };
    expect(checkHelpDeskSettings(settings)).toEqual({ value: settings });
  });

  it("[ST10] names every switch that is not a boolean", () => {
    expect(checkHelpDeskSettings({ base: "false", fullAccess: true, decryption: null })).toMatchObject({
      issues: ["base", "decryption"].map((name) => ({ rule: "ST10", code: "invalidType", path: [name] })),
    });
  });

  it.each([null, undefined, "on", 7, true])("[ST3] %j is not an object", (value) => {
    expect(checkHelpDeskSettings(value)).toMatchObject({
      issues: [{ rule: "ST3", code: "invalidType", path: [] }],
    });
  });
});
