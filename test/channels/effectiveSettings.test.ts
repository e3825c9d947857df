import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveSettings } from "../../src/channels/effectiveSettings.ts";
import type { ChannelOverrides } from "../../src/channels/settings.ts";
import { type ChannelSettings, defaultChannelSettings } from "../../src/vocabulary/channelSettings.ts";
import { expectEqual } from "../expectEqual.ts";

type FieldName = keyof ChannelSettings;

/** Three values of each field: what the module has, what a channel may set, and the emptiest a channel may set. */
const fields: Readonly<Record<FieldName, readonly [ofModule: unknown, set: unknown, falsy: unknown]>> = {
  addsCustomerDetails: [true, true, false],
  blockedEmails: [["a@m.example"], ["a@c.example"], []],
  forwardEmails: [["b@m.example"], ["b@c.example"], []],
  idleMinutes: [30, 60, 0],
  ticketSeconds: [600, 60, 0],
  customersMayUpload: [true, true, false],
  customerFileTypes: [["pdf"], ["png"], []],
  agentsMayUpload: [true, true, false],
  agentFileTypes: [["pdf", "png"], ["doc"], []],
  maxFileMegabytes: [10, 20, 1],
  enforcesMediaAccess: [true, true, false],
};
const names = Object.keys(fields) as FieldName[];
const valuesAt = (position: 0 | 1 | 2) =>
  Object.fromEntries(names.map((name) => [name, fields[name][position]])) as unknown as ChannelSettings;

const ofModule = valuesAt(0);
const sourcesAll = (source: "channel" | "module") => Object.fromEntries(names.map((name) => [name, source]));

describe("effectiveSettings", () => {
  it("has eleven fields", () => {
    expect(names).toHaveLength(11);
    expect(Object.keys(defaultChannelSettings).sort()).toEqual([...names].sort());
  });

  it.each(names)("[CH1] a channel's own value overrides the module's: %s", (name) => {
    const [, set] = fields[name];
    expect(effectiveSettings(ofModule, { [name]: set })).toEqual({
      value: {
        settings: { ...ofModule, [name]: set },
        sources: { ...sourcesAll("module"), [name]: "channel" },
      },
      because: ["CH1"],
    });
  });

  it.each(names)("[CH1] false, 0 and empty lists are values too: %s", (name) => {
    const [, , falsy] = fields[name];
    const { value } = effectiveSettings(ofModule, { [name]: falsy });
    expect(value?.settings[name]).toEqual(falsy);
    expect(value?.sources[name]).toBe("channel");
  });

  it.each(names)("[CH1] it overrides, whether laxer, stricter or equal: %s", (name) => {
    for (const position of [0, 1, 2] as const) {
      const { value } = effectiveSettings(valuesAt(2), { [name]: fields[name][position] });
      expect(value?.settings).toEqual({ ...valuesAt(2), [name]: fields[name][position] });
      expect(value?.sources[name]).toBe("channel");
    }
  });

  it.each(names)("[not CH1] an unset field falls back to the module's value: %s", (name) => {
    const { [name]: unset, ...others } = valuesAt(2);
    for (const overrides of [others, { ...others, [name]: undefined }]) {
      const { value } = effectiveSettings(ofModule, overrides);
      expect(value?.settings).toEqual({ ...others, [name]: ofModule[name] });
      expect(value?.sources).toEqual({ ...sourcesAll("channel"), [name]: "module" });
    }
    expect(unset).toEqual(fields[name][2]);
  });

  it("[CH1] field by field: every set of fields, with either value", () => {
    for (const position of [1, 2] as const) {
      for (let subset = 0; subset < 2 ** names.length; subset += 1) {
        const set = names.filter((_, place) => Math.floor(subset / 2 ** place) % 2 === 1);
        const overrides = Object.fromEntries(set.map((name) => [name, fields[name][position]]));
        const { value } = effectiveSettings(ofModule, overrides);
        for (const name of names) {
          const isSet = set.includes(name);
          expectEqual(value?.settings[name], fields[name][isSet ? position : 0]);
          expectEqual(value?.sources[name], isSet ? "channel" : "module");
        }
      }
    }
  });

  it.each([
    "allowsEmbedding",
    "allowsSimultaneousSessions",
    "inactiveAfterDays",
    "apiAuthenticationMode",
    "renewWithoutOtp",
    "managementIps",
    "constructor",
    "__proto__",
    "hasOwnProperty",
  ])("[not CH1] a property that a channel cannot set has no effect: %s", (name) => {
    const overrides: unknown = JSON.parse(`{"idleMinutes": 5, "${name}": {"idleMinutes": 0}}`);
    const { value } = effectiveSettings(ofModule, overrides as ChannelOverrides);
    expect(value).toEqual({
      settings: { ...ofModule, idleMinutes: 5 },
      sources: { ...sourcesAll("module"), idleMinutes: "channel" },
    });
    expect(Object.getPrototypeOf(value?.settings)).toBe(Object.prototype);
  });

  it("[not CH1] an inherited property does not count as set", () => {
    const { value } = effectiveSettings(ofModule, Object.create({ idleMinutes: 0 }) as ChannelOverrides);
    expect(value?.settings.idleMinutes).toBe(30);
  });

  const outside: Readonly<Record<FieldName, readonly unknown[]>> = {
    addsCustomerDetails: ["false", 0, null],
    blockedEmails: ["a@c.example", [7], [null], null, {}],
    forwardEmails: ["", [["b@c.example"]], null, { length: 0 }],
    idleMinutes: ["0", -1, 0.5, NaN, 1e300, null],
    ticketSeconds: ["60", -1, Infinity, null],
    customersMayUpload: ["true", 1, null],
    customerFileTypes: ["pdf", [7], null],
    agentsMayUpload: ["true", [], null],
    agentFileTypes: ["pdf", new Array(1), null],
    maxFileMegabytes: [0, 21, 1.5, "20", NaN, null],
    enforcesMediaAccess: ["false", 0, null],
  };

  it.each(names)("[ST10] null for a field outside its declared type, of either: %s", (name) => {
    for (const value of outside[name]) {
      const broken = { ...ofModule, [name]: value };
      const nothing = { value: null, because: ["ST10"] };
      expect(effectiveSettings(ofModule, { [name]: value })).toEqual(nothing);
      expect(effectiveSettings(broken, {})).toEqual(nothing);
      expect(effectiveSettings(broken, ofModule)).toEqual(nothing);
    }
  });

  it.each(names)("[ST10] null if the module lacks a field: %s", (name) => {
    const { [name]: lacking, ...others } = ofModule;
    expect(effectiveSettings(others as ChannelSettings, { [name]: lacking }).value).toBeNull();
  });

  it.each([null, undefined, [], "{}", 7])("[ST10] %j is not settings", (nothing) => {
    expect(effectiveSettings(nothing as unknown as ChannelSettings, {}).because).toEqual(["ST10"]);
    expect(effectiveSettings(ofModule, nothing as unknown as ChannelOverrides).because).toEqual(["ST10"]);
  });

  it("effective settings are their own effective settings, and the input is not changed", () => {
    const overrides = fc
      .tuple(...names.map((name) => fc.constantFrom(undefined, ...fields[name])))
      .map((values) => Object.fromEntries(names.map((name, place) => [name, values[place]])));
    fc.assert(
      fc.property(overrides, (any) => {
        const written = JSON.stringify([ofModule, any]);
        const settings = effectiveSettings(ofModule, any).value?.settings ?? ofModule;
        expect(effectiveSettings(settings, any).value?.settings).toEqual(settings);
        expect(effectiveSettings(ofModule, settings).value?.settings).toEqual(settings);
        expect(JSON.stringify([ofModule, any])).toBe(written);
      }),
    );
  });
});
