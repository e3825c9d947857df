import { describe, expect, it } from "vitest";
import {
  canCrossLaunch,
  type CrossLauncher,
  decideCrossLaunch,
  type TenantProvisioning,
} from "../../src/helpDesk/canCrossLaunch.ts";
import { defaultHelpDeskSettings, type HelpDeskSettings } from "../../src/helpDesk/settings.ts";

const ready = { digitalChannelsEnabled: true, provisioningCompleted: true };
const notReady = [
  { digitalChannelsEnabled: false, provisioningCompleted: true },
  { digitalChannelsEnabled: true, provisioningCompleted: false },
  { digitalChannelsEnabled: false, provisioningCompleted: false },
];
const on = defaultHelpDeskSettings;
const off = { ...on, base: false };

describe("canCrossLaunch", () => {
  it("[HD1] support may enter only while help-desk access is on", () => {
    expect(decideCrossLaunch("helpDesk", ready, off)).toEqual({ value: false, because: ["HD1"] });
  });

  it.each([ready, ...notReady])("[not HD1] support may enter while it is on: %j", (provisioning) => {
    expect(decideCrossLaunch("helpDesk", provisioning, on)).toEqual({ value: true, because: ["HD1"] });
  });

  it.each(notReady)(
    "[CL1] [AN7] the partner's link needs digital channels and completed provisioning: %j",
    (state) => {
      const refused = { value: false, because: ["CL1"], facts: { CL1: state } };
      expect(decideCrossLaunch("partner", state, on)).toEqual(refused);
    },
  );

  it("[CL1] it works with both", () => {
    expect(decideCrossLaunch("partner", ready, on)).toEqual({ value: true, because: ["CL1"] });
  });

  it.each(notReady)("[CL1] [HD1] a refusal names both rules: %j", (provisioning) => {
    expect(decideCrossLaunch("partner", provisioning, off)).toMatchObject({
      value: false,
      because: ["CL1", "HD1"],
    });
  });

  it("[not CL1] with both, a refusal because help-desk access is off names its own rule", () => {
    expect(decideCrossLaunch("partner", ready, off)).toEqual({ value: false, because: ["HD1"] });
  });

  it.each([on, off])(
    "[CL2] the provisioned Owner may enter, whatever the help-desk settings: %j",
    (settings) => {
      expect(decideCrossLaunch("provisionedOwner", ready, settings)).toEqual({
        value: true,
        because: ["CL2"],
      });
    },
  );

  it.each(notReady)("[CL2] [AN7] but only under the conditions of the link: %j", (provisioning) => {
    expect(decideCrossLaunch("provisionedOwner", provisioning, on)).toEqual({
      value: false,
      because: ["CL2"],
      facts: { CL2: provisioning },
    });
  });

  it("[not CL2] it does not apply to partners: theirs is refused where the Owner's is not", () => {
    expect(canCrossLaunch("provisionedOwner", ready, off)).toBe(true);
    expect(canCrossLaunch("partner", ready, off)).toBe(false);
  });

  it.each([
    ["owner", ready, on],
    ["__proto__", ready, on],
    [undefined, ready, on],
    [["partner"], ready, on],
    ["partner", null, on],
    ["partner", "ready", on],
    ["partner", [], on],
    ["partner", { ...ready, digitalChannelsEnabled: "true" }, on],
    ["partner", { ...ready, provisioningCompleted: 1 }, on],
    ["provisionedOwner", ready, null],
    ["helpDesk", ready, { ...on, base: "true" }],
  ])("[ST10] a value outside its declared type is refused: %j %j %j", (launcher, provisioning, settings) => {
    expect(
      decideCrossLaunch(
        launcher as CrossLauncher,
        provisioning as TenantProvisioning,
        settings as HelpDeskSettings,
      ),
    ).toEqual({ value: false, because: ["ST10"] });
  });
});
