import { describe, expect, it } from "vitest";
import { canAddWorkspace, decideAddWorkspace } from "../../src/workspaces/canAddWorkspace.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";

describe("canAddWorkspace", () => {
  it("[not WS4] an Owner may add groups and teams, whatever the current workspace", () => {
    for (const current of Object.values(places)) {
      const { value, because } = decideAddWorkspace(person("owner", "bank", { current }));
      expect([value, ...because]).toEqual([true, "WS4", "RL1"]);
    }
  });

  it("[WS4] nobody else may, in any workspace", () => {
    const others = everyRole.filter((role) => role !== "owner");
    for (const role of others) {
      for (const home of placeNames) {
        expect(canAddWorkspace(person(role, home))).toBe(false);
        expect(decideAddWorkspace(person(role, home)).because).toContain("WS4");
      }
    }
  });

  it("[TM3] an Owner below tenant level may not", () => {
    expect(decideAddWorkspace(person("owner", "loans")).because).toEqual(["TM3"]);
  });

  it("[RL8] nobody may where the subscription withholds it", () => {
    expect(canAddWorkspace(person("owner"), true)).toBe(false);
    expect(decideAddWorkspace(person("owner"), true).because).toEqual(["RL8"]);
    expect(decideAddWorkspace(person("full"), true).because).toEqual(["WS4", "RL1", "RL8"]);
  });

  it("[AN7] the refusal names what is withheld", () => {
    const facts = { RL8: { feature: "addGroupsAndTeams" } };
    expect(decideAddWorkspace(person("owner"), true).facts).toEqual(facts);
    expect(decideAddWorkspace(person("owner"), false)).not.toHaveProperty("facts");
  });

  it("[not RL8] an Owner may where it does not", () => {
    expect(canAddWorkspace(person("owner"), false)).toBe(true);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const [fault, isWithheld] of faults([person("owner"), false])) {
      if (isWithheld === undefined) continue;
      const decided = decideAddWorkspace(fault as Person, isWithheld as boolean);
      expect(decided).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
