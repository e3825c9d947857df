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

  it("[ST10] a value that is not a person is refused", () => {
    for (const [fault] of faults([person("owner")])) {
      expect(decideAddWorkspace(fault as Person)).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
