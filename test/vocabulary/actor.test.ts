import { describe, expect, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import { actorSchema } from "../../src/vocabulary/actor.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { everyRole, places } from "./people.ts";

const teammate = { kind: "teammate", id: "ann", current: places.loans } as const;
const helpDesk = {
  ...{ kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
  ...{ originalRole: "full", current: places.bank },
} as const;

const issuesOfActor = (actor: unknown): readonly string[] => issuesOf(check(actorSchema, actor));

describe("the schema of an actor", () => {
  it("[not ST3] accepts a teammate, a person who cross-launches with any role, and the system", () => {
    const partners = everyRole.map((originalRole) => ({ ...helpDesk, kind: "partner", originalRole }));
    for (const actor of [teammate, helpDesk, ...partners, { kind: "system" }]) {
      expect(check(actorSchema, JSON.parse(JSON.stringify(actor)))).toEqual({ value: actor });
    }
  });

  it.each(["", "owner", "Teammate", "__proto__", "constructor", "toString", null, 7, ["system"]])(
    "[ST3] knows no kind %j",
    (kind) => {
      expect(issuesOfActor({ ...teammate, kind })).toEqual(["ST3 unknownVariant kind"]);
    },
  );

  it("[ST3] needs a kind", () => {
    expect(issuesOfActor({ ...teammate, kind: undefined })).toEqual(["ST3 missingProperty kind"]);
    expect(issuesOfActor({})).toEqual(["ST3 missingProperty kind"]);
  });

  it("[ST3] accepts no property of another kind: no role, no home, no id of the system", () => {
    expect(issuesOfActor({ ...teammate, role: "owner" })).toEqual(["ST3 unknownProperty role"]);
    expect(issuesOfActor({ kind: "system", id: "ann" })).toEqual(["ST3 unknownProperty id"]);
    expect(issuesOfActor({ ...helpDesk, id: "ann" })).toEqual(["ST3 unknownProperty id"]);
  });

  it("[ST3] reports every property that is missing or wrong", () => {
    expect(issuesOfActor({ kind: "teammate" })).toEqual([
      "ST3 missingProperty id",
      "ST3 missingProperty current",
    ]);
    const partner = { kind: "partner", adminUserName: "", originalRole: "emperor", current: {} };
    expect(issuesOfActor(partner)).toEqual([
      "ST5 invalidValue adminUserName",
      "ST3 missingProperty adminUserDomain",
      "ST10 invalidValue originalRole",
      "ST3 missingProperty current.level",
    ]);
    for (const actor of [null, undefined, "system", [], 7]) {
      expect(issuesOfActor(actor)).toEqual(["ST3 invalidType"]);
    }
  });

  it.each(["sam\n", "s\0m", "mas\u202e", "sam\u2028", "\ud800"])(
    "[HD7] refuses %j as the user name or the domain of who cross-launches",
    (part) => {
      const issues = ["HD7 invalidValue adminUserName", "HD7 invalidValue adminUserDomain"];
      expect(issuesOfActor({ ...helpDesk, adminUserName: part, adminUserDomain: part })).toEqual(issues);
    },
  );

  it.each(["\u200fسام", "s_m@x", " ", "😀"])("[not HD7] accepts %j there", (part) => {
    expect(issuesOfActor({ ...helpDesk, adminUserName: part, adminUserDomain: part })).toEqual([]);
  });

  it("[not HD7] a teammate's id is data, whatever it holds", () => {
    expect(issuesOfActor({ ...teammate, id: "ann\n" })).toEqual([]);
  });

  it("[not ST5] accepts any non-empty string for an id", () => {
    for (const id of ["__proto__", "system", " ", "é"]) {
      expect(check(actorSchema, { ...teammate, id })).toEqual({ value: { ...teammate, id } });
    }
  });
});
