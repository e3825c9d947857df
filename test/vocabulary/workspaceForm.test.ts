import { describe, expect, it } from "vitest";
import { isWorkspace } from "../../src/vocabulary/workspace.ts";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { places } from "./people.ts";

const told = (value: unknown): unknown =>
  workspaceForm(value).issues?.map(({ rule, path }) => [rule, path.join(".")]);

describe("a workspace from outside", () => {
  it.each(Object.values(places))("[not ST3] %j is one, as a copy", (place) => {
    const copy = structuredClone(place);
    expect(workspaceForm(copy)).toEqual({ value: place });
    expect(workspaceForm(copy).value).not.toBe(copy);
    expect(isWorkspace(workspaceForm(copy).value)).toBe(true);
  });

  it("[ST5] has any id that is not empty", () => {
    for (const id of ["__proto__", "constructor", " ", "é"]) {
      const place = { level: "team", group: id, team: id };
      expect(workspaceForm(place)).toEqual({ value: place });
    }
  });

  it.each([undefined, null, "", "Tenant", "client", "__proto__", "constructor", 0, ["tenant"], {}])(
    "[ST6] has no level %j",
    (level) => {
      expect(told({ level })).toEqual([["ST6", "level"]]);
    },
  );

  it("[ST3] names all of its path and nothing beside: a group is no place in a tenant", () => {
    expect(told({ level: "team" })).toEqual([
      ["ST5", "group"],
      ["ST5", "team"],
    ]);
    expect(told({ level: "group", group: "", team: "x" })).toEqual([
      ["ST5", "group"],
      ["ST3", "team"],
    ]);
    expect(told({ level: "tenant", group: "loans" })).toEqual([["ST3", "group"]]);
    expect(told(JSON.parse('{ "level": "tenant", "__proto__": {} }'))).toEqual([["ST3", "__proto__"]]);
  });

  it.each([undefined, null, 7, "tenant", [], [places.bank], true])("[ST3] %j is none", (value) => {
    expect(told(value)).toEqual([["ST3", ""]]);
  });

  it("[ST3] its level and ids are its own, not inherited", () => {
    expect(told(Object.create(places.loans))).toEqual([["ST6", "level"]]);
    expect(told(Object.setPrototypeOf({ level: "group" }, places.loans))).toEqual([["ST5", "group"]]);
  });
});
