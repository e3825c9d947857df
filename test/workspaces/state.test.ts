import { describe, expect, it } from "vitest";
import { emptyWorkspaces, workspaceExists, workspacesForm } from "../../src/workspaces/state.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { isFrozen } from "../slices/commands.ts";
import { faults } from "../vocabulary/faults.ts";
import { places, placeNames } from "../vocabulary/people.ts";
import { bank, groups, nowhere, teams } from "./bank.ts";

describe("workspaceExists", () => {
  it.each(placeNames)("%s is there", (name) => {
    expect(workspaceExists(bank, places[name])).toBe(true);
  });

  it("the tenant is there before anything is added, and nothing else", () => {
    expect(placeNames.filter((name) => workspaceExists(emptyWorkspaces, places[name]))).toEqual(["bank"]);
    expect(isFrozen(emptyWorkspaces)).toBe(true);
  });

  it.each(nowhere)("%j is not there", (workspace) => {
    expect(workspaceExists(bank, workspace)).toBe(false);
  });

  it("[ST10] what is no workspace is not there", () => {
    for (const [fault] of faults([places.loansLegal])) {
      expect(workspaceExists(bank, fault as Workspace)).toBe(false);
    }
  });
});

const pathsOf = (value: unknown): unknown => workspacesForm(value).issues?.map(({ path }) => path);

describe("workspaces from outside", () => {
  it("[not ST3] are read as the state has them, and flat", () => {
    expect(workspacesForm(JSON.parse(JSON.stringify(bank)))).toEqual({ value: bank });
    expect(workspacesForm({ teams: [teams[3], [teams[1], teams[0]], teams[2]], groups })).toEqual({
      value: bank,
    });
    expect(workspacesForm(emptyWorkspaces)).toEqual({ value: emptyWorkspaces });
  });

  it("[ST3] are not there in part", () => {
    expect(pathsOf({ groups })).toEqual([["teams"]]);
    expect(pathsOf({ teams: [] })).toEqual([["groups"]]);
    expect(pathsOf({ groups, teams, users: [] })).toEqual([["users"]]);
    expect(pathsOf(JSON.parse('{ "__proto__": { "groups": [], "teams": [] } }'))).toEqual([
      ["groups"],
      ["teams"],
      ["__proto__"],
    ]);
    for (const none of [undefined, null, [], "{}", 7]) expect(pathsOf(none)).toEqual([[]]);
  });

  it("[ST3] hold no team of a group that is not there", () => {
    const stray = { id: "stray", group: "payments", name: "Stray" };
    expect(workspacesForm({ groups, teams: [[teams[0], stray]] })).toEqual({
      issues: [{ rule: "ST11", path: ["teams", 0, 1, "group"], message: "the id of a group that is there" }],
    });
  });

  it("[ST3] say nothing of who belongs where as long as the groups are wrong themselves", () => {
    const wrongTeam = { id: 1, group: "payments", name: "Stray" };
    expect(pathsOf({ groups: [groups[0], { id: "insurance" }], teams: [...teams, wrongTeam] })).toEqual([
      ["groups", 1, "name"],
      ["teams", 4, "id"],
    ]);
  });

  it("[ST5] hold each id once among the groups, and once among the teams of all groups", () => {
    const again = { ...teams[0], group: "insurance" };
    expect(pathsOf({ groups: [...groups, groups[0]], teams })).toEqual([["groups", 2, "id"]]);
    expect(pathsOf({ groups, teams: [...teams, again] })).toEqual([["teams", 4, "id"]]);
  });

  it("[not ST5] may hold a group and a team of one id, and two of one name", () => {
    const legal = { id: "loans", group: "loans", name: "Loans" };
    expect(workspacesForm({ groups, teams: [...teams, legal] }).issues).toBeUndefined();
  });

  it.each(["", " ", "\t\n", 7, null])("[ST3] are not called %j", (name) => {
    expect(pathsOf({ groups: [{ id: "loans", name }], teams: [] })).toEqual([["groups", 0, "name"]]);
    expect(pathsOf({ groups, teams: [{ ...teams[0], name }] })).toEqual([["teams", 0, "name"]]);
  });
});
