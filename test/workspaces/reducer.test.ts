import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import type { WorkspacesCommand } from "../../src/workspaces/commands.ts";
import { reduceWorkspaces } from "../../src/workspaces/reducer.ts";
import { emptyWorkspaces, workspaceExists, type WorkspacesState } from "../../src/workspaces/state.ts";
import { issued, reduced } from "../slices/commands.ts";
import { places } from "../vocabulary/people.ts";

function addGroup(state: WorkspacesState, group: string, name = "A group"): WorkspacesState {
  const command: WorkspacesCommand = { ...issued, type: "workspaces/addGroup", group, name };
  return reduced(reduceWorkspaces, state, command);
}

function addTeam(state: WorkspacesState, team: string, group: string, name = "A team"): WorkspacesState {
  const command: WorkspacesCommand = { ...issued, type: "workspaces/addTeam", team, group, name };
  return reduced(reduceWorkspaces, state, command);
}

const withLoans = addGroup(emptyWorkspaces, "loans", "Loans");

describe("workspaces/addGroup", () => {
  it("adds a group of that name", () => {
    expect(withLoans).toEqual({ groups: [{ id: "loans", name: "Loans" }], teams: [] });
    expect(withLoans.teams).toBe(emptyWorkspaces.teams);
    expect(workspaceExists(withLoans, places.loans)).toBe(true);
  });

  it("[WS5] neither replaces nor renames the group that has the id already", () => {
    expect(addGroup(withLoans, "loans", "Credit")).toBe(withLoans);
    expect(addGroup(withLoans, "loans", "Loans")).toBe(withLoans);
  });

  it("[ST5] loses no group, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "Loans", "loans "];
    const { groups } = ids.reduce((state, id) => addGroup(state, id), withLoans);
    expect(entriesOf(groups).map(({ id }) => id)).toEqual([...ids, "loans"].sort());
  });
});

describe("workspaces/addTeam", () => {
  it("adds a team to a group", () => {
    const state = addTeam(withLoans, "loans-legal", "loans", "Legal");
    expect(state.teams).toEqual([{ id: "loans-legal", group: "loans", name: "Legal" }]);
    expect(state.groups).toBe(withLoans.groups);
    expect(workspaceExists(state, places.loansLegal)).toBe(true);
  });

  it("adds nothing to a group that is not there", () => {
    expect(addTeam(withLoans, "insurance-legal", "insurance")).toBe(withLoans);
    expect(addTeam(emptyWorkspaces, "__proto__", "__proto__")).toBe(emptyWorkspaces);
  });

  it("[WS5] does not take a team away from the group it belongs to", () => {
    const state = addTeam(addGroup(withLoans, "insurance"), "legal", "loans");
    expect(addTeam(state, "legal", "insurance")).toBe(state);
  });

  it("[not ST5] gives a team the id of a group", () => {
    const state = addTeam(withLoans, "loans", "loans");
    expect(workspaceExists(state, { level: "team", group: "loans", team: "loans" })).toBe(true);
  });
});
