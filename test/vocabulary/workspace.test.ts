import { describe, expect, it } from "vitest";
import {
  isId,
  isSameWorkspace,
  isWorkspace,
  reaches,
  type Workspace,
} from "../../src/vocabulary/workspace.ts";

const group = (name: string): Workspace => ({ level: "group", group: name });
const team = (name: string, of: string): Workspace => ({ level: "team", group: of, team: name });

const tenant: Workspace = { level: "tenant" };
const loans = group("loans");
const claims = team("claims", "insurance");

/** Three groups, two of them with teams; one team has the name of another group, one group that of a property. */
const every: readonly Workspace[] = [
  tenant,
  loans,
  team("retail", "loans"),
  team("insurance", "loans"),
  group("insurance"),
  claims,
  group("__proto__"),
  team("constructor", "__proto__"),
];

/** Who reaches whom beside themselves: "tenant → any group or team; group → its own teams; team → nowhere". */
const below: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4, 5, 6, 7],
  1: [2, 3],
  4: [5],
  6: [7],
};

describe("reaches", () => {
  it("home reaches itself and the workspaces below it, never a parent or a sibling", () => {
    every.forEach((home, from) => {
      every.forEach((target, to) => {
        const isBelow = below[from]?.includes(to) ?? false;
        expect(reaches(home, target), `${from} to ${to}`).toBe(from === to || isBelow);
      });
    });
  });

  // Whoever made the facts left over what a workspace of another level needs.
  it("[WS2] the level decides, and not which other properties stand beside it", () => {
    const tenantWithGroup: Workspace = { level: "tenant", ...{ group: "loans" } };
    const groupWithTeam: Workspace = { level: "group", group: "insurance", ...{ team: "claims" } };
    expect([reaches(loans, tenantWithGroup), reaches(claims, groupWithTeam)]).toEqual([false, false]);
    expect(isSameWorkspace(loans, tenantWithGroup)).toBe(false);
    expect(reaches(tenantWithGroup, claims)).toBe(true);
  });

  it("a team of the same name in another group is another team", () => {
    expect(reaches(claims, team("claims", "loans"))).toBe(false);
  });
});

describe("isSameWorkspace", () => {
  it("each is the same as itself only", () => {
    every.forEach((one, from) => {
      every.forEach((other, to) => {
        expect(isSameWorkspace({ ...one }, other)).toBe(from === to);
      });
    });
  });
});

describe("isWorkspace", () => {
  it("[not ST10] the three levels, each with its path", () => {
    expect(every.every(isWorkspace)).toBe(true);
  });

  it.each([
    null,
    undefined,
    "tenant",
    [],
    {},
    { level: "client" },
    { level: "constructor" },
    { level: "group" },
    { level: "group", group: "" },
    { level: "group", group: 7 },
    { level: "team", team: "claims" },
    { level: "team", group: "insurance" },
    { level: "team", group: "insurance", team: "" },
    { level: "team", group: ["insurance"], team: "claims" },
  ])("[ST10] %j is none", (value) => {
    expect(isWorkspace(value)).toBe(false);
  });
});

describe("isId", () => {
  it.each(["a", " ", "__proto__", "constructor", "toString", "\u0000"])(
    "any text that is not empty: %j",
    (id) => {
      expect(isId(id)).toBe(true);
    },
  );

  it.each(["", null, undefined, 0, 7, ["a"], {}])("[ST10] %j is none", (id) => {
    expect(isId(id)).toBe(false);
  });
});
