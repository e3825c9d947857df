import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { type CommandOf, commandTypes } from "../../src/tenant/command.ts";
import { emptyWorkspaces, workspaceExists, type WorkspacesState } from "../../src/workspaces/state.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { person, places } from "../vocabulary/people.ts";
import { bank, groups, teams } from "../workspaces/bank.ts";
import {
  byAnn,
  checkCommand,
  checkSlice,
  type CommandOfSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  reduced,
} from "./laws.ts";

const addGroup: CommandOf<"workspaces/addGroup"> = {
  type: "workspaces/addGroup",
  group: "payments",
  name: " Payments ",
  ...byAnn,
};
const addTeam: CommandOf<"workspaces/addTeam"> = {
  type: "workspaces/addTeam",
  team: "__proto__",
  group: "constructor",
  name: "Legal",
  ...byAnn,
};

describe("the commands about workspaces", () => {
  it("[ST3] [ST5] name every fault: no empty id, and no blank name", () => {
    const notIds = ["", null, 7, ["a"], {}];
    const notNames = ["", " \n", null, 7, ["a"], {}];
    namesEveryCommandFault(addGroup, { group: notIds, name: notNames });
    namesEveryCommandFault(addTeam, { team: notIds, group: notIds, name: notNames });
  });

  it("[WS5] [WS7] add and rename, and never delete a group or a team", () => {
    expect(commandTypes.filter((type) => type.startsWith("workspaces/"))).toEqual([
      addGroup.type,
      addTeam.type,
      ...["workspaces/renameGroup", "workspaces/renameTeam"],
    ]);
  });

  it("[not WS5] add both", () => {
    for (const command of [addGroup, addTeam]) {
      expect(checkCommand(command.type, command)).toEqual({ value: command });
    }
  });

  it("[WS4] [ST11] [ST19] are decided by the person's role and by what exists", () => {
    const facts = { subscription: initialOf("subscription"), workspaces: bank };
    const team = { ...addTeam, group: "loans" };
    for (const command of [addGroup, team]) expect(decide(command, facts)).toMatchObject({ value: true });
    expect(decide({ ...addGroup, group: "loans" }, facts)).toMatchObject({ value: false, because: ["ST19"] });
    expect(decide({ ...team, team: "loans-legal" }, facts)).toMatchObject({
      value: false,
      because: ["ST19"],
    });
    expect(decide({ ...team, group: "payments" }, facts)).toMatchObject({ value: false, because: ["ST11"] });
    for (const [command, rule] of [
      [{ ...addGroup, group: "loans" }, "ST19"],
      [addTeam, "ST11"],
    ] as const) {
      expect(decide(command, facts, person("limited")).because).toEqual(["WS4", "RL1", rule]);
    }
  });
});

function after(state: WorkspacesState, command: Adding): WorkspacesState {
  return reduced("workspaces", state, { ...command, ...byAnn });
}

type Adding =
  CommandOfSlice<"workspaces"> extends infer Command
    ? Command extends unknown
      ? Omit<Command, "by" | "at">
      : never
    : never;

function withGroup(state: WorkspacesState, group: string, name = "A group"): WorkspacesState {
  return after(state, { type: "workspaces/addGroup", group, name });
}

function withTeam(state: WorkspacesState, team: string, group: string, name = "A team"): WorkspacesState {
  return after(state, { type: "workspaces/addTeam", team, group, name });
}

const withLoans = withGroup(emptyWorkspaces, "loans", "Loans");

describe("workspaces/addGroup", () => {
  it("adds a group of that name", () => {
    expect(withLoans).toEqual({ groups: [{ id: "loans", name: "Loans" }], teams: [] });
    expect(withLoans.teams).toBe(emptyWorkspaces.teams);
    expect(workspaceExists(withLoans, places.loans)).toBe(true);
  });

  it("[WS5] neither replaces nor renames the group that has the id already", () => {
    expect(withGroup(withLoans, "loans", "Credit")).toBe(withLoans);
    expect(withGroup(withLoans, "loans", "Loans")).toBe(withLoans);
  });

  it("[ST5] loses no group, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "Loans", "loans "];
    const state = ids.reduce((earlier, id) => withGroup(earlier, id), withLoans);
    expect(entriesOf(state.groups).map(({ id }) => id)).toEqual([...ids, "loans"].sort());
  });
});

describe("workspaces/addTeam", () => {
  it("adds a team to a group", () => {
    const state = withTeam(withLoans, "loans-legal", "loans", "Legal");
    expect(state.teams).toEqual([{ id: "loans-legal", group: "loans", name: "Legal" }]);
    expect(state.groups).toBe(withLoans.groups);
    expect(workspaceExists(state, places.loansLegal)).toBe(true);
  });

  it("[ST11] adds nothing to a group that does not exist", () => {
    expect(withTeam(withLoans, "insurance-legal", "insurance")).toBe(withLoans);
    expect(withTeam(emptyWorkspaces, "__proto__", "__proto__")).toBe(emptyWorkspaces);
  });

  it("[WS5] does not take a team away from the group it belongs to", () => {
    const state = withTeam(withGroup(withLoans, "insurance"), "legal", "loans");
    expect(withTeam(state, "legal", "insurance")).toBe(state);
  });

  it("[not ST5] gives a team the id of a group", () => {
    const state = withTeam(withLoans, "loans", "loans");
    expect(workspaceExists(state, { level: "team", group: "loans", team: "loans" })).toBe(true);
  });
});

describe("workspaces/renameGroup and workspaces/renameTeam", () => {
  const state = withTeam(withLoans, "loans-legal", "loans", "Legal");

  it("[WS7] change the name and nothing else: ids stay", () => {
    const group = after(state, { type: "workspaces/renameGroup", group: "loans", name: "Credit" });
    expect(group).toEqual({ groups: [{ id: "loans", name: "Credit" }], teams: state.teams });
    expect(group.teams).toBe(state.teams);
    const team = after(state, { type: "workspaces/renameTeam", team: "loans-legal", name: "Law" });
    expect(team).toEqual({
      groups: state.groups,
      teams: [{ id: "loans-legal", group: "loans", name: "Law" }],
    });
    expect(team.groups).toBe(state.groups);
  });

  it("[ST2] [not WS7] change nothing where it has the name, or is not there", () => {
    for (const command of [
      { type: "workspaces/renameGroup", group: "loans", name: "Loans" },
      { type: "workspaces/renameGroup", group: "loans-legal", name: "Law" },
      { type: "workspaces/renameTeam", team: "loans-legal", name: "Legal" },
      { type: "workspaces/renameTeam", team: "__proto__", name: "Law" },
    ] as const) {
      expect(after(state, command)).toBe(state);
    }
  });
});

describe("the stored workspaces", () => {
  const issuesOfStored = (value: unknown): readonly string[] => issuesOf(checkSlice("workspaces", value));

  it("of a new tenant are none", () => {
    expect(initialOf("workspaces")).toBe(emptyWorkspaces);
  });

  it("[not ST3] are read as the state has them, and flat", () => {
    expect(checkSlice("workspaces", JSON.parse(JSON.stringify(bank)))).toEqual({ value: bank });
    expect(checkSlice("workspaces", { teams: [teams[3], [teams[1], teams[0]], teams[2]], groups })).toEqual({
      value: bank,
    });
    expect(checkSlice("workspaces", emptyWorkspaces)).toEqual({ value: emptyWorkspaces });
  });

  it("[ST3] are groups and teams, both of them and nothing else", () => {
    expect(issuesOfStored({ groups })).toEqual(["ST3 missingProperty teams"]);
    expect(issuesOfStored({ teams: [] })).toEqual(["ST3 missingProperty groups"]);
    expect(issuesOfStored({ groups, teams, users: [] })).toEqual(["ST3 unknownProperty users"]);
    expect(issuesOfStored(JSON.parse('{ "__proto__": { "groups": [], "teams": [] } }'))).toEqual([
      "ST3 missingProperty groups",
      "ST3 missingProperty teams",
      "ST3 unknownProperty __proto__",
    ]);
    for (const value of [undefined, null, [], "{}", 7]) {
      expect(issuesOfStored(value)).toEqual(["ST3 invalidType"]);
    }
  });

  it("[ST11] have no team of a group that does not exist", () => {
    const stray = { id: "stray", group: "payments", name: "Stray" };
    expect(checkSlice("workspaces", { groups, teams: [[teams[0], stray]] })).toMatchObject({
      issues: [
        {
          ...{ rule: "ST11", code: "unknownReference", path: ["teams", 0, 1, "group"] },
          ...{ expected: "the id of an existing group", received: '"payments"' },
        },
      ],
    });
  });

  it("[not ST11] are not searched for the groups of teams where the groups are wrong themselves", () => {
    const wrongTeam = { id: 1, group: "payments", name: "Stray" };
    const stored = { groups: [groups[0], { id: "insurance" }], teams: [...teams, wrongTeam] };
    expect(issuesOfStored(stored)).toEqual([
      "ST3 missingProperty groups.1.name",
      "ST5 invalidType teams.4.id",
    ]);
  });

  it("[ST5] have each id once among the groups, and once among the teams of all groups", () => {
    const again = { ...teams[0], group: "insurance" };
    expect(issuesOfStored({ groups: [...groups, groups[0]], teams })).toEqual(["ST5 duplicate groups.2.id"]);
    expect(issuesOfStored({ groups, teams: [...teams, again] })).toEqual(["ST5 duplicate teams.4.id"]);
  });

  it("[not ST5] may have a group and a team of one id, and two of one name", () => {
    const legal = { id: "loans", group: "loans", name: "Loans" };
    expect(issuesOfStored({ groups, teams: [...teams, legal] })).toEqual([]);
  });

  it.each([
    ["", "ST3 invalidValue"],
    [" ", "ST3 invalidValue"],
    ["\t\n", "ST3 invalidValue"],
    [7, "ST10 invalidType"],
    [null, "ST10 invalidType"],
  ])("[ST3] [ST10] are not called %j", (name, issue) => {
    expect(issuesOfStored({ groups: [{ id: "loans", name }], teams: [] })).toEqual([
      `${issue} groups.0.name`,
    ]);
    expect(issuesOfStored({ groups, teams: [{ ...teams[0], name }] })).toEqual([`${issue} teams.0.name`]);
  });
});
