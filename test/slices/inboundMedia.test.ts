import { describe, expect, it } from "vitest";
import { inboundMediaCommandForms } from "../../src/inboundMedia/commands.ts";
import { inboundMediaForm, type InboundMediaSettings } from "../../src/inboundMedia/settings.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const settings: InboundMediaSettings = { shortLived: true, expiry: { unit: "hours", amount: 12 } };
const notExpiries = [
  null,
  "12 hours",
  [],
  {},
  { unit: "hours" },
  { unit: "weeks", amount: 1 },
  { unit: "__proto__", amount: 1 },
  { unit: "hours", amount: 3 },
  { unit: "days", amount: 8 },
  { unit: "hours", amount: NaN },
  { unit: "hours", amount: "12" },
  { unit: "hours", amount: 12, more: 1 },
];

const pathsOf = (expiry: unknown): unknown =>
  inboundMediaForm({ shortLived: false, expiry }).issues?.map(({ rule, path }) => [rule, ...path]);

describe("the inbound media settings, as chosen and stored", () => {
  it("[IM4] name every fault", () => {
    namesEveryFault(inboundMediaForm, settings, {
      shortLived: ["false", 0, null, []],
      expiry: notExpiries,
    });
    namesEveryCommandFault(
      inboundMediaCommandForms,
      { type: "inboundMedia/choose", settings, ...byAnn },
      { settings: [null, {}, { ...settings, more: 1 }, ...notExpiries] },
    );
  });

  it("[IM4] of an expiry too, all at once, also while it is without effect", () => {
    expect(pathsOf({ unit: "weeks", amount: 169, more: 1 })).toEqual([
      ["ST3", "expiry", "unit"],
      ["IM4", "expiry", "amount"],
      ["ST3", "expiry", "more"],
    ]);
    expect(pathsOf({ unit: "days", amount: 8 })).toEqual([["IM4", "expiry", "amount"]]);
    expect(pathsOf({ unit: "hours", amount: "12" })).toEqual([["ST10", "expiry", "amount"]]);
  });
});
