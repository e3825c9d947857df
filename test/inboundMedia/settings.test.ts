import { describe, expect, it } from "vitest";
import {
  checkInboundMediaSettings,
  checkMediaExpiry,
  defaultInboundMediaSettings,
} from "../../src/inboundMedia/settings.ts";
import { entitlements } from "../../src/vocabulary/entitlement.ts";

const expiry = { unit: "hours", amount: 12 };

describe("defaultInboundMediaSettings", () => {
  it("[IM2] [IM4] off, and 12 hours", () => {
    expect(defaultInboundMediaSettings).toEqual({ shortLived: false, expiry });
    expect(checkInboundMediaSettings(defaultInboundMediaSettings)).toEqual({
      value: defaultInboundMediaSettings,
    });
  });

  it("[IM1] the feature of the section is an entitlement", () => {
    expect(entitlements).toContain("secureMediaHandling");
  });
});

describe("checkMediaExpiry", () => {
  it.each([
    { unit: "hours", amount: 4 },
    { unit: "hours", amount: 5 },
    { unit: "hours", amount: 168 },
    { unit: "days", amount: 1 },
    { unit: "days", amount: 7 },
  ])("[not IM4] %j can be set, as it was entered", (value) => {
    expect(checkMediaExpiry(value)).toEqual({ value });
  });

  it.each([3, 169, 0, -4, 4.5, 12.000001, 1e300, Infinity, NaN])("[IM4] %d hours cannot be set", (amount) => {
    expect(checkMediaExpiry({ unit: "hours", amount })).toMatchObject({
      issues: [{ rule: "IM4", code: "invalidValue", path: ["amount"] }],
    });
  });

  it.each([0, 8, 0.5, 1.5, -1, 168, -Infinity])("[IM4] %d days cannot be set", (amount) => {
    expect(checkMediaExpiry({ unit: "days", amount })).toMatchObject({
      issues: [{ rule: "IM4", code: "invalidValue", path: ["amount"] }],
    });
  });

  it.each([
    ["minutes", "ST10", "invalidValue"],
    ["Hours", "ST10", "invalidValue"],
    ["", "ST10", "invalidValue"],
    ["__proto__", "ST10", "invalidValue"],
    ["constructor", "ST10", "invalidValue"],
    [null, "ST10", "invalidType"],
    [["hours"], "ST10", "invalidType"],
    [undefined, "ST3", "missingProperty"],
  ])(
    "the unit %j is refused (%s); so is the amount where it is outside the limits of both units",
    (unit, rule, code) => {
      const wrongUnit = { rule, code, path: ["unit"] };
      expect(checkMediaExpiry({ unit, amount: 5 })).toMatchObject({ issues: [wrongUnit] });
      expect(checkMediaExpiry({ unit, amount: 169 })).toMatchObject({
        issues: [wrongUnit, { rule: "IM4", code: "invalidValue", path: ["amount"] }],
      });
    },
  );

  it.each(["12", null, [12], true])("[ST10] the amount %j is not a number", (amount) => {
    expect(checkMediaExpiry({ unit: "hours", amount })).toMatchObject({
      issues: [{ rule: "ST10", code: "invalidType", path: ["amount"] }],
    });
  });

  it("[ST3] a missing amount is refused", () => {
    expect(checkMediaExpiry({ unit: "hours", amount: undefined })).toMatchObject({
      issues: [{ rule: "ST3", code: "missingProperty", path: ["amount"] }],
    });
  });

  it.each([null, undefined, 12, "12 hours"])("[ST3] %j is not an object", (value) => {
    expect(checkMediaExpiry(value)).toMatchObject({
      issues: [{ rule: "ST3", code: "invalidType", path: [] }],
    });
  });
});

describe("checkInboundMediaSettings", () => {
  it("[ST3] refuses unknown properties", () => {
    const settings = { shortLived: true, expiry: { unit: "days", amount: 2 } };
    expect(
      checkInboundMediaSettings({ ...settings, expiry: { ...settings.expiry, x: 1 }, y: 2 }),
    ).toMatchObject({
      issues: [
        { rule: "ST3", code: "unknownProperty", path: ["expiry", "x"] },
        { rule: "ST3", code: "unknownProperty", path: ["y"] },
      ],
    });
  });

  it("[not IM1] checks the settings in the same way with and without the feature", () => {
    expect(checkInboundMediaSettings({ shortLived: true, expiry })).toEqual({
      value: { shortLived: true, expiry },
    });
  });

  it("[IM4] names every issue, those of the expiry also while short-lived URLs are off", () => {
    expect(
      checkInboundMediaSettings({ shortLived: "false", expiry: { unit: "weeks", amount: 0 } }),
    ).toMatchObject({
      issues: [
        { rule: "ST10", code: "invalidType", path: ["shortLived"] },
        { rule: "ST10", code: "invalidValue", path: ["expiry", "unit"] },
        { rule: "IM4", code: "invalidValue", path: ["expiry", "amount"] },
      ],
    });
    expect(
      checkInboundMediaSettings({ shortLived: false, expiry: { unit: "days", amount: 8 } }).issues,
    ).toMatchObject([{ rule: "IM4", path: ["expiry", "amount"] }]);
  });

  it("[ST3] a missing expiry is an issue", () => {
    expect(checkInboundMediaSettings({ shortLived: true }).issues).toMatchObject([
      { rule: "ST3", code: "missingProperty", path: ["expiry"] },
    ]);
  });

  it.each([null, undefined, true, "off"])("[ST3] %j is not an object", (value) => {
    expect(checkInboundMediaSettings(value)).toMatchObject({
      issues: [{ rule: "ST3", code: "invalidType", path: [] }],
    });
  });
});
