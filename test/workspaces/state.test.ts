import { describe, expect, it } from "vitest";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { emptyWorkspaces, workspaceExists } from "../../src/workspaces/state.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { faults } from "../vocabulary/faults.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { bank, nowhere } from "./bank.ts";

describe("workspaceExists", () => {
  it.each(placeNames)("[not ST11] %s exists", (name) => {
    expect(workspaceExists(bank, places[name])).toBe(true);
  });

  it("[ST11] before anything is added, nothing but the tenant exists", () => {
    expect(placeNames.filter((name) => workspaceExists(emptyWorkspaces, places[name]))).toEqual(["bank"]);
    expect(isFrozen(emptyWorkspaces)).toBe(true);
  });

  it.each(nowhere)("[ST11] %j does not exist", (workspace) => {
    expect(workspaceExists(bank, workspace)).toBe(false);
  });

  it("[ST10] a value that is no workspace does not exist", () => {
    for (const [fault] of faults([places.loansLegal])) {
      expect(workspaceExists(bank, fault as Workspace)).toBe(false);
    }
  });
});
