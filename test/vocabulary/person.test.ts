import { describe, expect, it } from "vitest";
import { isPerson } from "../../src/vocabulary/person.ts";

const ann = {
  kind: "teammate",
  id: "u1",
  role: "owner",
  home: { level: "tenant" },
  current: { level: "group", group: "loans" },
};

describe("isPerson", () => {
  it.each(["teammate", "helpDesk", "partner"])(
    "[not ST10] a %s with role, home and current workspace",
    (kind) => {
      expect(isPerson({ ...ann, kind })).toBe(true);
    },
  );

  it.each([
    null,
    undefined,
    "u1",
    [],
    {},
    { ...ann, kind: "system" },
    { ...ann, kind: "__proto__" },
    { ...ann, id: "" },
    { ...ann, id: 1 },
    { ...ann, role: "admin" },
    { ...ann, role: ["owner"] },
    { ...ann, home: undefined },
    { ...ann, home: { level: "group" } },
    { ...ann, current: null },
    { ...ann, current: "tenant" },
  ])("[ST10] %j is none", (value) => {
    expect(isPerson(value)).toBe(false);
  });
});
