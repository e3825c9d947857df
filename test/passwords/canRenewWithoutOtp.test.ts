import { describe, expect, it } from "vitest";
import { canRenewWithoutOtp, decideRenewWithoutOtp } from "../../src/passwords/canRenewWithoutOtp.ts";
import { defaultPasswordPolicy } from "../../src/passwords/settings.ts";

describe("canRenewWithoutOtp", () => {
  it("[PW1] only if it is switched on", () => {
    expect(decideRenewWithoutOtp(true)).toEqual({ value: true, because: ["PW1"] });
    expect(decideRenewWithoutOtp(false)).toEqual({ value: false, because: ["PW1"] });
  });

  it("[PA8] not by default", () => {
    expect(canRenewWithoutOtp(defaultPasswordPolicy.renewWithoutOtp)).toBe(false);
  });

  it.each(["true", 1, null, undefined, {}])(
    "[ST10] [not PW1] not outside the declared type: %j",
    (outside) => {
      expect(decideRenewWithoutOtp(outside as boolean)).toEqual({ value: false, because: ["ST10"] });
      expect(canRenewWithoutOtp(outside as boolean)).toBe(false);
    },
  );
});
