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

  it("[IM1] the section's feature is an entitlement of the tenant", () => {
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

  it.each([3, 169, 0, -4, 4.5, 12.000001, 1e300, Infinity, NaN])("[IM4] %d hours cannot", (amount) => {
    expect(checkMediaExpiry({ unit: "hours", amount })).toEqual({
      issues: [{ rule: "IM4", path: ["amount"], message: "a whole number from 4 to 168" }],
    });
  });

  it.each([0, 8, 0.5, 1.5, -1, 168, -Infinity])("[IM4] %d days cannot", (amount) => {
    expect(checkMediaExpiry({ unit: "days", amount })).toEqual({
      issues: [{ rule: "IM4", path: ["amount"], message: "a whole number from 1 to 7" }],
    });
  });

  it.each(["minutes", "Hours", "", "__proto__", "constructor", null, undefined, ["hours"]])(
    "[ST10] the unit %j is unknown; the amount is wrong as well where it is wrong in every unit",
    (unit) => {
      const unknown = { rule: "ST10", path: ["unit"], message: "hours or days" };
      expect(checkMediaExpiry({ unit, amount: 5 })).toEqual({ issues: [unknown] });
      expect(checkMediaExpiry({ unit, amount: 169 })).toEqual({
        issues: [unknown, { rule: "IM4", path: ["amount"], message: "a whole number from 1 to 168" }],
      });
    },
  );

  it.each(["12", null, undefined, [12], true])("[ST10] the amount %j is no number", (amount) => {
    expect(checkMediaExpiry({ unit: "hours", amount })).toEqual({
      issues: [{ rule: "ST10", path: ["amount"], message: "a number" }],
    });
  });

  it.each([null, undefined, 12, "12 hours"])("[ST10] %j is no expiry", (value) => {
    expect(checkMediaExpiry(value)).toEqual({
      issues: [{ rule: "ST10", path: [], message: "a unit and an amount" }],
    });
  });
});

describe("checkInboundMediaSettings", () => {
  it("the settings come back without anything else", () => {
    const settings = { shortLived: true, expiry: { unit: "days", amount: 2 } };
    expect(checkInboundMediaSettings({ ...settings, expiry: { ...settings.expiry, x: 1 }, y: 2 })).toEqual({
      value: settings,
    });
  });

  it("[not IM1] what is set is checked alike with and without the feature: it is not asked here", () => {
    expect(checkInboundMediaSettings({ shortLived: true, expiry })).toEqual({
      value: { shortLived: true, expiry },
    });
  });

  it("[IM4] every problem is told, the expiry's also while short-lived URLs are off", () => {
    expect(checkInboundMediaSettings({ shortLived: "false", expiry: { unit: "weeks", amount: 0 } })).toEqual({
      issues: [
        { rule: "ST10", path: ["shortLived"], message: "true or false" },
        { rule: "ST10", path: ["expiry", "unit"], message: "hours or days" },
        { rule: "IM4", path: ["expiry", "amount"], message: "a whole number from 1 to 168" },
      ],
    });
    expect(
      checkInboundMediaSettings({ shortLived: false, expiry: { unit: "days", amount: 8 } }).issues,
    ).toMatchObject([{ rule: "IM4", path: ["expiry", "amount"] }]);
  });

  it("[ST10] an expiry that is left out is told", () => {
    expect(checkInboundMediaSettings({ shortLived: true }).issues).toMatchObject([
      { rule: "ST10", path: ["expiry"] },
    ]);
  });

  it.each([null, undefined, true, "off"])("[ST10] %j is no settings", (value) => {
    expect(checkInboundMediaSettings(value)).toEqual({
      issues: [{ rule: "ST10", path: [], message: "the inbound media settings" }],
    });
  });
});
