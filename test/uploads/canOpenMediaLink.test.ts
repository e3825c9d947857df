import { describe, expect, it } from "vitest";
import { canOpenMediaLink, decideOpenMediaLink } from "../../src/uploads/canOpenMediaLink.ts";
import { defaultMediaLinkSettings, type MediaLinkSettings } from "../../src/uploads/settings.ts";

describe("canOpenMediaLink", () => {
  it.each([
    { enforcesMediaAccess: true, isDeviceLoggedIn: true, opens: true },
    { enforcesMediaAccess: true, isDeviceLoggedIn: false, opens: false },
    { enforcesMediaAccess: false, isDeviceLoggedIn: true, opens: true },
    { enforcesMediaAccess: false, isDeviceLoggedIn: false, opens: true },
  ])("[MD3] %j", ({ enforcesMediaAccess, isDeviceLoggedIn, opens }) => {
    const answer = decideOpenMediaLink({ enforcesMediaAccess }, isDeviceLoggedIn);
    expect(answer).toEqual({ value: opens, because: ["MD3"] });
  });

  it("[not MD3] without enforced media access, no log-in is required", () => {
    expect(canOpenMediaLink({ enforcesMediaAccess: false }, false)).toBe(true);
  });

  it("[MD5] by default, a link needs a device that is logged in", () => {
    expect(canOpenMediaLink(defaultMediaLinkSettings, false)).toBe(false);
  });

  it("[not MD5] a setting that is off stays off", () => {
    expect(canOpenMediaLink({ ...defaultMediaLinkSettings, enforcesMediaAccess: false }, false)).toBe(true);
  });

  it.each([
    [undefined, true],
    [null, true],
    [false, true],
    [[], true],
    [{}, true],
    [{ enforcesMediaAccess: "false" }, true],
    [{ enforcesMediaAccess: 0 }, true],
    [{ enforcesMediaAccess: false }, undefined],
    [{ enforcesMediaAccess: false }, "true"],
    [{ enforcesMediaAccess: true }, 1],
  ])("[ST10] a value outside its declared type is refused: %j, %j", (settings, isDeviceLoggedIn) => {
    expect(decideOpenMediaLink(settings as MediaLinkSettings, isDeviceLoggedIn as boolean)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });
});
