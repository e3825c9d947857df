import { describe, expect, it } from "vitest";
import type { Person } from "../../src/vocabulary/person.ts";
import { canRenameWorkspace, decideRenameWorkspace } from "../../src/workspaces/canRenameWorkspace.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";

describe("canRenameWorkspace", () => {
  it("[not WS7] an Owner may rename the tenant, groups and teams, whatever the current workspace", () => {
    for (const current of Object.values(places)) {
      expect(decideRenameWorkspace(person("owner", "bank", { current }))).toEqual({
        value: true,
        because: ["WS7"],
      });
    }
  });

  it("[WS7] nobody else may, in any workspace", () => {
    for (const role of everyRole.filter((each) => each !== "owner")) {
      for (const home of placeNames) {
        expect(canRenameWorkspace(person(role, home))).toBe(false);
        expect(decideRenameWorkspace(person(role, home)).because[0]).toBe("WS7");
      }
    }
    expect(decideRenameWorkspace(person("readOnly")).because).toEqual(["WS7", "RL4"]);
  });

  it("[TM3] an Owner below tenant level may not", () => {
    expect(decideRenameWorkspace(person("owner", "loans")).because).toEqual(["TM3"]);
  });

  it("[ST10] a value that is not a person is refused", () => {
    for (const [fault] of faults([person("owner")])) {
      expect(decideRenameWorkspace(fault as Person)).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
