import { describe, expect, it } from "vitest";
import { text } from "../../src/kernel/schema/form.ts";
import { commandForm, type WithEnvelope, actorForm } from "../../src/vocabulary/command.ts";
import { everyRole, places } from "./people.ts";

type Greeting = WithEnvelope<{ readonly type: "desk/greet"; readonly word: string }>;

const form = commandForm<Greeting>("desk/greet", { word: text });
const teammate = { kind: "teammate", id: "ann", current: places.loans } as const;
const helpDesk = {
  ...{ kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
  ...{ originalRole: "full", current: places.bank },
} as const;
const greeting: Greeting = { type: "desk/greet", word: "hello", by: teammate, at: 7 };

const told = (by: unknown): unknown => actorForm(by).issues?.map(({ rule, path }) => [rule, path.join(".")]);

describe("the form of a command", () => {
  it("[ST6] is its type, its fields, who and when", () => {
    expect(form(structuredClone(greeting))).toEqual({ value: greeting });
    expect(form({}).issues?.map(({ path }) => path.join("."))).toEqual(["type", "by", "at", "word"]);
  });

  it("[not ST6] takes no command of another type, and nothing beside", () => {
    expect(form({ ...greeting, type: "desk/other" }).issues?.map(({ path }) => path)).toEqual([["type"]]);
    expect(form({ ...greeting, also: 1 }).issues?.map(({ path }) => path)).toEqual([["also"]]);
  });

  it.each([NaN, Infinity, 0.5, "0", null, undefined, 8.64e15 + 1, new Date(0)])(
    "[ST10] is not issued at %j",
    (at) => {
      expect(form({ ...greeting, at }).issues?.map(({ rule, path }) => [rule, path])).toEqual([
        ["ST10", ["at"]],
      ]);
    },
  );
});

describe("the form of an actor", () => {
  it("[not ST3] is a teammate, someone who cross-launches with any role, or the system", () => {
    const partners = everyRole.map((originalRole) => ({ ...helpDesk, kind: "partner", originalRole }));
    for (const by of [teammate, helpDesk, ...partners, { kind: "system" }]) {
      expect(actorForm(JSON.parse(JSON.stringify(by)))).toEqual({ value: by });
    }
  });

  it.each(["", "owner", "Teammate", "__proto__", "constructor", "toString", null, undefined, 7, ["system"]])(
    "[ST6] is of no kind %j",
    (kind) => {
      expect(told({ ...teammate, kind })).toEqual([["ST6", "kind"]]);
    },
  );

  it("[ST3] says nothing but what its kind says: no role, no home, no id of the system", () => {
    expect(told({ ...teammate, role: "owner" })).toEqual([["ST3", "role"]]);
    expect(told({ kind: "system", id: "ann" })).toEqual([["ST3", "id"]]);
    expect(told({ ...helpDesk, id: "ann" })).toEqual([["ST3", "id"]]);
  });

  it("[ST3] lacks nothing of it, and has it in its form", () => {
    expect(told({ kind: "teammate" })).toEqual([
      ["ST5", "id"],
      ["ST3", "current"],
    ]);
    expect(told({ kind: "partner", adminUserName: "", originalRole: "emperor", current: {} })).toEqual([
      ["ST5", "adminUserName"],
      ["ST5", "adminUserDomain"],
      ["ST3", "originalRole"],
      ["ST6", "current.level"],
    ]);
    for (const by of [null, undefined, "system", [], 7]) expect(told(by)).toEqual([["ST3", ""]]);
  });

  it("[not ST5] an id may be any text that is not empty", () => {
    for (const id of ["__proto__", "system", " ", "é"]) {
      expect(actorForm({ ...teammate, id })).toEqual({ value: { ...teammate, id } });
    }
  });
});
