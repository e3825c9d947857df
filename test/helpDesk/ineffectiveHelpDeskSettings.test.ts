import { describe, expect, it } from "vitest";
import { ineffectiveHelpDeskSettings } from "../../src/helpDesk/ineffectiveHelpDeskSettings.ts";
import type { HelpDeskSettings } from "../../src/helpDesk/settings.ts";

const off = { base: false, fullAccess: false, decryption: false };

describe("ineffectiveHelpDeskSettings", () => {
  it.each([
    [off, []],
    [{ ...off, fullAccess: true }, ["fullAccess"]],
    [{ ...off, decryption: true }, ["decryption"]],
    [{ ...off, fullAccess: true, decryption: true }, ["fullAccess", "decryption"]],
  ])("[HD6] with help-desk access off: %j", (settings, addOns) => {
    expect(ineffectiveHelpDeskSettings(settings)).toEqual({ value: addOns, because: ["HD6"] });
  });

  it.each([false, true])("[not HD6] with help-desk access on, none (decryption %j)", (decryption) => {
    expect(ineffectiveHelpDeskSettings({ base: true, fullAccess: true, decryption }).value).toEqual([]);
    expect(ineffectiveHelpDeskSettings({ base: true, fullAccess: false, decryption }).value).toEqual([]);
  });

  it("[RL8] with help-desk access on, decryption where the subscription withholds it", () => {
    const on = { base: true, fullAccess: true, decryption: true };
    expect(ineffectiveHelpDeskSettings(on, true)).toEqual({
      value: ["decryption"],
      because: ["RL8"],
    });
  });

  it("[not RL8] none where decryption is off, or not withheld", () => {
    const on = { base: true, fullAccess: true, decryption: true };
    expect(ineffectiveHelpDeskSettings({ ...on, decryption: false }, true).value).toEqual([]);
    expect(ineffectiveHelpDeskSettings(on, false).value).toEqual([]);
  });

  it.each([null, undefined, [], { ...off, base: "false" }])("[ST10] null for %j", (settings: unknown) => {
    expect(ineffectiveHelpDeskSettings(settings as HelpDeskSettings)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });
});
