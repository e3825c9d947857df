import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import type { Command } from "../../src/tenant/command.ts";
import { commandBodySchema, commandSchema, parseCommand } from "../../src/tenant/parseCommand.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { conforms } from "../kernel/schema/standardSchemaConformance.ts";
import { bank, command, crossLaunch, type Json, olga } from "./bank.ts";

const body = {
  type: "teammates/invite",
  teammate: "noor",
  email: "noor@retail-bank.example",
  role: "limited",
  home: { level: "team", group: "loans", team: "loans-legal" },
} as const;
const invitation: Command = command(olga, body);

const issuesOfCommand = (input: unknown): readonly string[] => issuesOf(parseCommand(input));

describe("parseCommand", () => {
  it("[ST6] [not ST3] reads a command with its actor and instant, as a value or as a JSON text, and freezes it", () => {
    expect(parseCommand(invitation)).toEqual({ value: invitation });
    expect(parseCommand(JSON.stringify(invitation))).toEqual({ value: invitation });
    expect(isFrozen(parseCommand(structuredClone(invitation)))).toBe(true);
  });

  it("[ST7] leaves the input to the caller: not frozen, and free to change", () => {
    const own = structuredClone(invitation) as unknown as { role: string; home: Json };
    const { value } = parseCommand(own);
    expect([own, own.home].some(Object.isFrozen)).toBe(false);
    own.role = "owner";
    own.home["team"] = "loans-marketing";
    expect(value).toEqual(invitation);
    expect(parseCommand(frozen(structuredClone(invitation)))).toEqual({ value: invitation });
  });

  it("gives the canonical form", () => {
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
  ])("[ST6] refuses the type %j, and does not ignore the command", (type) => {
    expect(issuesOfCommand({ ...invitation, type })).toEqual(["ST6 unknownVariant type"]);
    expect(decideExecute(bank, { ...invitation, type } as Command)).toEqual({
      value: false,
      because: ["ST6"],
    });
  });

  it.each([
    ["type", "ST6 missingProperty type"],
    ["by", "ST3 missingProperty by"],
    ["at", "ST3 missingProperty at"],
    ["teammate", "ST3 missingProperty teammate"],
  ])("[ST3] [ST6] refuses a command without its %s, or with an inherited one", (field, issue) => {
    const without = Object.fromEntries(Object.entries(invitation).filter(([key]) => key !== field));
    expect(issuesOfCommand(without)).toEqual([issue]);
    expect(decideExecute(bank, without as unknown as Command).value).toBe(false);
    expect(issuesOfCommand(Object.setPrototypeOf({ ...without }, invitation))).toEqual([issue]);
  });

  it("[ST3] reports every fault, unknown properties and a key __proto__ included", () => {
    const text = `{ "type": "teammates/invite", "by": { "kind": "teammate", "id": "", "current": { "level": "hall" } },
      "at": 0.5, "teammate": "", "email": null, "role": "Owner", "home": { "level": "team", "group": "loans" },
      "__proto__": { "isPolluted": true }, "password": "x" }`;
    expect(issuesOfCommand(text)).toEqual([
      "ST5 invalidValue by.id",
      "ST3 unknownVariant by.current.level",
      "ST10 invalidValue at",
      "ST5 invalidValue teammate",
      "ST10 invalidType email",
      "ST10 invalidValue role",
      "ST3 missingProperty home.team",
      "ST3 unknownProperty __proto__",
      "ST3 unknownProperty password",
    ]);
    expect("isPolluted" in {}).toBe(false);
  });

  it.each([undefined, null, 7, NaN, true, [], [invitation], () => invitation, "7", "[]", '"x"'])(
    "[ST3] refuses %j, which is no object",
    (input) => {
      expect(issuesOfCommand(input)).toEqual(["ST3 invalidType"]);
    },
  );

  it("[ST3] refuses a text that ends too early, 100,000 levels, and a megabyte of blanks", () => {
    const text = JSON.stringify(invitation);
    for (let length = 0; length < text.length; length += 1) {
      expect(issuesOfCommand(text.slice(0, length))).toEqual(["ST3 invalidJson"]);
    }
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const field of Object.keys(invitation)) {
      expect(parseCommand({ ...invitation, [field]: deep }).issues?.[0]?.path[0]).toBe(field);
    }
    expect(issuesOfCommand({ ...invitation, deep })).toEqual(["ST3 unknownProperty deep"]);
    expect(issuesOfCommand(" ".repeat(1_000_000))).toEqual(["ST3 invalidJson"]);
  });

  it("[ST3] reports the first of 100,000 issues, of which a refusal names each rule once", () => {
    const domains = Array.from({ length: 100_000 }, () => "two words");
    const wide = { type: "emailDomains/choose", by: { kind: "system" }, at: NaN, domains };
    expect(parseCommand(wide).issues).toHaveLength(101);
    expect(parseCommand(wide).issues?.at(-1)?.received).toBe("99901 more");
    expect(decideExecute(bank, wide as unknown as Command)).toEqual({
      value: false,
      because: ["ST10", "ED6", "ST3"],
    });
  });

  it("[ST3] refuses a text that names a property twice: a second role does not slip past whoever read the first", () => {
    const text = JSON.stringify(invitation);
    const twice = text.replace('"role":"limited"', '"role":"limited","r\\u006fle":"owner"');
    expect(issuesOfCommand(twice)).toEqual(["ST3 repeatedProperty role"]);
    expect(issuesOfCommand(`{${text.slice(1, -1)},${text.slice(1)}`)).toEqual(
      Object.keys(invitation).map((key) => `ST3 repeatedProperty ${key}`),
    );
  });
});

describe("commandSchema", () => {
  it("[ST3] is a Standard Schema that answers what parseCommand answers", () => {
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

describe("commandBodySchema", () => {
  const { validate } = commandBodySchema["~standard"];

  it("[not ST3] reads a command without its actor and instant, as a value or as a JSON text", () => {
    conforms(commandBodySchema, [body, JSON.stringify(body), invitation, {}, null, ""]);
    expect(validate(body)).toEqual({ value: body });
    expect(validate(JSON.stringify(body))).toEqual({ value: body });
    expect(isFrozen(validate(structuredClone(body)))).toBe(true);
  });

  it("[ST3] refuses actor and instant, which a form must not choose", () => {
    expect(issuesOf(validate(invitation))).toEqual(["ST3 unknownProperty by", "ST3 unknownProperty at"]);
  });

  it("[ST6] refuses an unknown type, and a missing one", () => {
    expect(issuesOf(validate({ ...body, type: "teammates/fire" }))).toEqual(["ST6 unknownVariant type"]);
    expect(issuesOf(validate({}))).toEqual(["ST6 missingProperty type"]);
  });
});
