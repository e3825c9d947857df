import { describe, expect, it } from "vitest";
import { defaultInboundMediaSettings, type InboundMediaSettings } from "../../src/inboundMedia/settings.ts";
import {
  byAnn,
  checkSlice,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const before = defaultInboundMediaSettings;
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
  checkSlice("inboundMedia", { shortLived: false, expiry }).issues?.map(({ rule, path }) => [rule, ...path]);

describe("the inbound media settings", () => {
  it("[IM2] start with the defaults", () => {
    expect(initialOf("inboundMedia")).toBe(before);
  });

  it.each<InboundMediaSettings>([
    { shortLived: true, expiry: { unit: "hours", amount: 4 } },
    { shortLived: true, expiry: { unit: "days", amount: 7 } },
    { shortLived: false, expiry: { unit: "hours", amount: 168 } },
  ])("[IM4] are the settings that were chosen: %j", (chosen) => {
    expect(
      reduced("inboundMedia", before, { type: "inboundMedia/choose", settings: chosen, ...byAnn }),
    ).toEqual(chosen);
  });

  it("[IM4] keep 24 hours and 1 day apart", () => {
    const hours: InboundMediaSettings = { shortLived: true, expiry: { unit: "hours", amount: 24 } };
    const days: InboundMediaSettings = { shortLived: true, expiry: { unit: "days", amount: 1 } };
    expect(reduced("inboundMedia", hours, { type: "inboundMedia/choose", settings: days, ...byAnn })).toEqual(
      days,
    );
  });

  it("[ST2] stay the same object where nothing changes", () => {
    const same = structuredClone(before);
    expect(reduce("inboundMedia", before, { type: "inboundMedia/choose", settings: same, ...byAnn })).toBe(
      before,
    );
  });
});

describe("the inbound media settings, as chosen and stored", () => {
  it("[IM4] name every fault", () => {
    namesEveryFault(schemaOf("inboundMedia"), settings, {
      shortLived: ["false", 0, null, []],
      expiry: notExpiries,
    });
    namesEveryCommandFault(
      { type: "inboundMedia/choose", settings, ...byAnn },
      { settings: [null, {}, { ...settings, more: 1 }, ...notExpiries] },
    );
  });

  it("[IM4] name all faults of an expiry at once, also while it has no effect", () => {
    expect(pathsOf({ unit: "weeks", amount: 169, more: 1 })).toEqual([
      ["ST10", "expiry", "unit"],
      ["IM4", "expiry", "amount"],
      ["ST3", "expiry", "more"],
    ]);
    expect(pathsOf({ unit: "days", amount: 8 })).toEqual([["IM4", "expiry", "amount"]]);
    expect(pathsOf({ unit: "hours", amount: "12" })).toEqual([["ST10", "expiry", "amount"]]);
  });
});
