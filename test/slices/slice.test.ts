import { describe, expect, expectTypeOf, it } from "vitest";
import { decision } from "../../src/kernel/decision/decision.ts";
import { boolean, string } from "../../src/kernel/schema/scalars.ts";
import {
  command,
  event,
  happenedAtMilli,
  setting,
  type SettingFacts,
  slice,
} from "../../src/slices/slice.ts";
import { person } from "../vocabulary/people.ts";
import { byAnn } from "./laws.ts";

interface Settings {
  readonly isOn: boolean;
}
const facts: SettingFacts = { subscription: { entitlements: [], withheld: [] } };
const owner = person("owner");
const on = { isOn: true, ...byAnn };

describe("setting", () => {
  const choose = setting("privacyAndSecurity", {
    fields: { isOn: boolean },
    broken: (_: SettingFacts, { isOn }) => !isOn && "ST19",
    reduce: (settings: Settings, { isOn }) => ({ ...settings, isOn }),
  });

  it("[TS1] is decided by the section and the person", () => {
    expect(choose.decide(facts, owner, on).value).toBe(true);
    expect(choose.decide(facts, person("limited"), on)).toMatchObject({ value: false });
  });

  it("[ST19] names a further rule that the command breaks, beside those of the section", () => {
    const off = { ...on, isOn: false };
    expect(choose.decide(facts, owner, off)).toEqual({ value: false, because: ["ST19"] });
    const refused = choose.decide(facts, person("limited"), on).because;
    expect(choose.decide(facts, person("limited"), off).because).toEqual([...refused, "ST19"]);
  });

  it("[ST2] keeps the settings where they say the same", () => {
    const settings = { isOn: true };
    expect(choose.reduce(settings, on, facts)).toBe(settings);
    expect(choose.reduce({ isOn: false }, on, facts)).toEqual({ isOn: true });
  });
});

describe("happenedAtMilli", () => {
  it("[ST15] is what the event says, or else when it was reported", () => {
    expect(happenedAtMilli({ ...byAnn, happenedAtMilli: 0 })).toBe(0);
    expect(happenedAtMilli(byAnn)).toBe(byAnn.at);
  });
});

describe("slice", () => {
  const rename = command({
    fields: { name: string },
    decide: () => decision(true, "ST1"),
    reduce: (_: string, { name }) => name,
  });
  const forget = event({
    fields: {},
    decide: () => decision(true, "ST9"),
    reduce: (state: string) => (state === "" ? state : ""),
  });

  it("has its declaration and its name", () => {
    const names = slice("names", { schemaIn: () => string, initial: () => "", commands: { rename, forget } });
    expect([names.name, names.commands.rename.from, names.commands.forget.from]).toEqual([
      ...["names", "person", "system"],
    ]);
    expectTypeOf(names.name).toEqualTypeOf<"names">();
  });

  it("needs commands that change its own state", () => {
    slice("switches", {
      schemaIn: () => boolean,
      initial: () => false,
      // @ts-expect-error the command changes strings
      commands: { rename },
    });
    expectTypeOf(rename.reduce("", { name: "a", ...byAnn }, {})).toEqualTypeOf<string>();
  });
});
