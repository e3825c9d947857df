import { describe, expect, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import { isWorkspace } from "../../src/vocabulary/workspace.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { places } from "./people.ts";

const issuesOfWorkspace = (value: unknown): readonly string[] => issuesOf(check(workspaceSchema, value));

describe("the schema of a workspace", () => {
  it.each(Object.values(places))("[not ST3] accepts %j, and gives a copy", (place) => {
    const copy = structuredClone(place);
    const { value } = check(workspaceSchema, copy);
    expect(value).toEqual(place);
    expect(value).not.toBe(copy);
    expect(isWorkspace(value)).toBe(true);
  });

  it("[not ST5] accepts any non-empty string for an id", () => {
    for (const id of ["__proto__", "constructor", " ", "é"]) {
      const place = { level: "team", group: id, team: id };
      expect(check(workspaceSchema, place)).toEqual({ value: place });
    }
  });

  it.each([null, "", "Tenant", "client", "__proto__", "constructor", 0, ["tenant"], {}])(
    "[ST3] knows no level %j",
    (level) => {
      expect(issuesOfWorkspace({ level })).toEqual(["ST3 unknownVariant level"]);
    },
  );

  it("[ST3] needs a level", () => {
    expect(issuesOfWorkspace({})).toEqual(["ST3 missingProperty level"]);
    expect(issuesOfWorkspace({ level: undefined })).toEqual(["ST3 missingProperty level"]);
  });

  it("[ST3] needs the whole path of a workspace, and accepts nothing else", () => {
    expect(issuesOfWorkspace({ level: "team" })).toEqual([
      "ST3 missingProperty group",
      "ST3 missingProperty team",
    ]);
    expect(issuesOfWorkspace({ level: "group", group: "", team: "x" })).toEqual([
      "ST5 invalidValue group",
      "ST3 unknownProperty team",
    ]);
    expect(issuesOfWorkspace({ level: "tenant", group: "loans" })).toEqual(["ST3 unknownProperty group"]);
    expect(issuesOfWorkspace(JSON.parse('{ "level": "tenant", "__proto__": {} }'))).toEqual([
      "ST3 unknownProperty __proto__",
    ]);
  });

  it.each([undefined, null, 7, "tenant", [], [places.bank], true])("[ST3] refuses %j", (value) => {
    expect(issuesOfWorkspace(value)).toEqual(["ST3 invalidType"]);
  });

  it("[ST3] reads own properties only", () => {
    expect(issuesOfWorkspace(Object.create(places.loans))).toEqual(["ST3 missingProperty level"]);
    expect(issuesOfWorkspace(Object.setPrototypeOf({ level: "group" }, places.loans))).toEqual([
      "ST3 missingProperty group",
    ]);
  });
});
