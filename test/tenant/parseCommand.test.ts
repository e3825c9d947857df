import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { type Command } from "../../src/tenant/command.ts";
import { schemaByType } from "../../src/tenant/commandSchemas.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import { commandSchema, parseCommand } from "../../src/tenant/parseCommand.ts";
import { isFrozen } from "../slices/commands.ts";
import { conforms } from "../kernel/schema/standardSchemaConformance.ts";
import { bank, command, crossLaunch, type Json, olga, system } from "./bank.ts";

const invitation: Command = command(olga, {
  type: "teammates/invite",
  teammate: "noor",
  email: "noor@retail-bank.example",
  role: "limited",
  home: { level: "team", group: "loans", team: "loans-legal" },
});

function told(input: unknown): unknown {
  return parseCommand(input).issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("a command from outside", () => {
  it("[ST6] [not ST3] carries who and when, and is taken as a value or as a JSON text, frozen", () => {
    expect(parseCommand(invitation)).toEqual({ value: invitation });
    expect(parseCommand(JSON.stringify(invitation))).toEqual({ value: invitation });
    expect(isFrozen(parseCommand(structuredClone(invitation)))).toBe(true);
  });

  it("[ST7] does not change with what its maker does to it afterwards, nor is that frozen", () => {
    const own = structuredClone(invitation) as unknown as { role: string; home: Json };
    const { value } = parseCommand(own);
    expect([own, own.home].some(Object.isFrozen)).toBe(false);
    own.role = "owner";
    own.home["team"] = "loans-marketing";
    expect(value).toEqual(invitation);
    expect(parseCommand(frozen(structuredClone(invitation)))).toEqual({ value: invitation });
  });

  it("comes out canonical", () => {
    const domains = " @Retail-Bank.example , loans.retail-bank.example,";
    expect(parseCommand({ type: "emailDomains/choose", by: olga, at: -0, domains })).toEqual({
      value: {
        ...{ type: "emailDomains/choose", by: olga, at: 0 },
        domains: ["loans.retail-bank.example", "retail-bank.example"],
      },
    });
  });

  it.each([
    "",
    "teammates",
    "teammates/",
    "teammates/fire",
    "__proto__",
    "constructor",
    "toString",
    null,
    7,
    ["x"],
  ])("[ST6] of the type %j is none: it is refused, not ignored", (type) => {
    expect(told({ ...invitation, type })).toEqual([["ST6", "type"]]);
    expect(decideExecute(bank, { ...invitation, type } as Command)).toEqual({
      value: false,
      because: ["ST6"],
    });
  });

  it.each(["by", "at", "teammate"])("[not ST6] without its %s is none, of whatever type", (field) => {
    const without = Object.fromEntries(Object.entries(invitation).filter(([key]) => key !== field));
    expect(parseCommand(without).issues?.map(({ path }) => path)).toEqual([[field]]);
    expect(decideExecute(bank, without as unknown as Command).value).toBe(false);
    const inherited: unknown = Object.setPrototypeOf({ ...without }, invitation);
    expect(parseCommand(inherited).issues?.map(({ path }) => path)).toEqual([[field]]);
  });

  it("[ST3] is told everything that is wrong with it, strangers and a polluting key too", () => {
    const text = `{ "type": "teammates/invite", "by": { "kind": "teammate", "id": "", "current": { "level": "hall" } },
      "at": 0.5, "teammate": "", "email": null, "role": "Owner", "home": { "level": "team", "group": "loans" },
      "__proto__": { "isPolluted": true }, "password": "x" }`;
    expect(told(text)).toEqual([
      ["ST5", "by.id"],
      ["ST6", "by.current.level"],
      ["ST10", "at"],
      ["ST5", "teammate"],
      ["ST3", "email"],
      ["ST3", "role"],
      ["ST5", "home.team"],
      ["ST3", "__proto__"],
      ["ST3", "password"],
    ]);
    expect("isPolluted" in {}).toBe(false);
  });

  it.each([undefined, null, 7, NaN, true, [], [invitation], () => invitation, "7", "[]", '"x"'])(
    "[ST3] is not %j",
    (input) => {
      expect(parseCommand(input)).toEqual({ issues: [{ rule: "ST3", path: [], message: "a record" }] });
    },
  );

  it("[ST3] is not a text that ends too early, a hundred thousand levels, or a megabyte of blanks", () => {
    const text = JSON.stringify(invitation);
    for (let length = 0; length < text.length; length += 1) {
      expect(told(text.slice(0, length))).toEqual([["ST3", ""]]);
    }
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const field of Object.keys(invitation)) {
      expect(parseCommand({ ...invitation, [field]: deep }).issues?.[0]?.path[0]).toBe(field);
    }
    expect(told({ ...invitation, deep })).toEqual([["ST3", "deep"]]);
    expect(told(" ".repeat(1_000_000))).toEqual([["ST3", ""]]);
  });

  it("[ST3] has a hundred thousand issues where there are as many, and a refusal names each rule once", () => {
    const domains = Array.from({ length: 100_000 }, () => "two words");
    const wide = { type: "emailDomains/choose", by: { kind: "system" }, at: NaN, domains };
    expect(parseCommand(wide).issues).toHaveLength(100_001);
    expect(decideExecute(bank, wide as unknown as Command)).toEqual({
      value: false,
      because: ["ST10", "ED6"],
    });
  });

  it("[ST6] each type has its form, and says that another type is none of its own", () => {
    const schemas = Object.entries(schemaByType);
    expect(schemas.length).toBeGreaterThan(50);
    for (const [type, schema] of schemas) {
      expect([type, /^[a-zA-Z]+\/[a-zA-Z]+$/.test(type)]).toEqual([type, true]);
      expect(check(schema, { type: "other", by: system, at: 0 }).issues).toContainEqual(
        expect.objectContaining({ path: ["type"] }),
      );
    }
  });
});

describe("commandSchema", () => {
  it("[ST3] is a Standard Schema that says what parseCommand says", () => {
    const asPartner = { ...invitation, by: crossLaunch("partner") };
    conforms(commandSchema, [
      invitation,
      asPartner,
      JSON.stringify(invitation),
      {},
      null,
      "",
      { ...invitation, at: NaN },
    ]);
    expect(commandSchema["~standard"].validate(invitation)).toEqual({ value: invitation });
  });
});
