import { alsoBroken, missing } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { id } from "../kernel/schema/scalars.ts";
import { faultAt, type Schema, withBeyond } from "../kernel/schema/schema.ts";
import type { SubscribedFeatures } from "../vocabulary/subscribed.ts";
import { displayName, storedName } from "../vocabulary/displayName.ts";
import { existing, fresh } from "../vocabulary/ids.ts";
import { decideAddWorkspace } from "../workspaces/canAddWorkspace.ts";
import { decideRenameWorkspace } from "../workspaces/canRenameWorkspace.ts";
import { emptyWorkspaces, type Group, type Team, type WorkspacesState } from "../workspaces/state.ts";
import { command, slice } from "./slice.ts";

const groupsSchema: Schema<Ledger<Group>> = /* @__PURE__ */ ledger<Group>(
  /* @__PURE__ */ record<Group>({ id, name: storedName }),
);
const teamSchema: Schema<Team> = /* @__PURE__ */ record<Team>({ id, group: id, name: storedName });

/** A team of a group that does not exist is an issue. Where the groups are wrong themselves, nothing is said of it. */
function workspacesSchema(): Schema<WorkspacesState> {
  let groups: Ledger<Group> | undefined;
  return record<WorkspacesState>({
    groups: {
      ...groupsSchema,
      read(value, reading) {
        groups = groupsSchema.read(value, reading);
        return groups;
      },
    },
    teams: withBeyond(
      ledger<Team>(teamSchema, () => (team, reading) => {
        if (groups === undefined || entryOf(groups, team.group) !== undefined) return;
        faultAt(reading, ["group"], "ST11", "unknownReference", "the id of an existing group", team.group);
      }),
      "references between parts",
    ),
  });
}

/** What the commands of this slice read of the tenant. */
export interface WorkspacesFacts {
  readonly subscription: SubscribedFeatures;
  readonly workspaces: WorkspacesState;
}

/** Groups and teams are added and renamed. No command takes one away (WS5). An id that is taken keeps what it stands for. */
export const workspaces = /* @__PURE__ */ slice("workspaces", {
  schemaIn: workspacesSchema,
  initial: () => emptyWorkspaces,
  commands: {
    addGroup: /* @__PURE__ */ command({
      fields: {
        /** The id of the new group. It stays when the group is renamed (WS7). */
        group: /* @__PURE__ */ fresh("group"),
        /** What people call the group. */
        name: displayName,
      },
      decide: ({ subscription, workspaces: { groups } }: WorkspacesFacts, person, { group }) =>
        alsoBroken(
          decideAddWorkspace(person, subscription.withheld.includes("addGroupsAndTeams")),
          entryOf(groups, group) !== undefined && "ST19",
        ),
      reduce: (state: WorkspacesState, { group, name }) => {
        const { groups, teams } = state;
        if (entryOf(groups, group) !== undefined) return state;
        return frozen({ groups: withEntry(groups, { id: group, name }), teams });
      },
    }),
    addTeam: /* @__PURE__ */ command({
      fields: {
        /** The id of the new team. No other team of the tenant has it, in whatever group (ST19). */
        team: /* @__PURE__ */ fresh("team"),
        /** The id of the group that the team is to belong to. */
        group: /* @__PURE__ */ existing("group"),
        /** What people call the team. */
        name: displayName,
      },
      decide: ({ subscription, workspaces: state }: WorkspacesFacts, person, { team, group }) =>
        alsoBroken(
          decideAddWorkspace(person, subscription.withheld.includes("addGroupsAndTeams")),
          entryOf(state.groups, group) === undefined && missing,
          entryOf(state.teams, team) !== undefined && "ST19",
        ),
      reduce: (state: WorkspacesState, { team, group, name }) => {
        if (!isTeamNew(state, team, group)) return state;
        return frozen({ groups: state.groups, teams: withEntry(state.teams, { id: team, group, name }) });
      },
    }),
    renameGroup: /* @__PURE__ */ command({
      fields: {
        /** The id of the group, which stays. */
        group: /* @__PURE__ */ existing("group"),
        /** What people call the group from now on. */
        name: displayName,
      },
      decide: ({ workspaces: { groups } }: WorkspacesFacts, person, { group }) =>
        alsoBroken(decideRenameWorkspace(person), entryOf(groups, group) === undefined && missing),
      reduce: (state: WorkspacesState, { group, name }) => {
        const groups = renamed(state.groups, group, name);
        return groups === state.groups ? state : frozen({ groups, teams: state.teams });
      },
    }),
    renameTeam: /* @__PURE__ */ command({
      fields: {
        /** The id of the team, which stays. */
        team: /* @__PURE__ */ existing("team"),
        /** What people call the team from now on. */
        name: displayName,
      },
      decide: ({ workspaces: { teams } }: WorkspacesFacts, person, { team }) =>
        alsoBroken(decideRenameWorkspace(person), entryOf(teams, team) === undefined && missing),
      reduce: (state: WorkspacesState, { team, name }) => {
        const teams = renamed(state.teams, team, name);
        return teams === state.teams ? state : frozen({ groups: state.groups, teams });
      },
    }),
  },
});

function isTeamNew({ groups, teams }: WorkspacesState, team: string, group: string): boolean {
  return entryOf(groups, group) !== undefined && entryOf(teams, team) === undefined;
}

/** The list with another name for an entry; the same list where there is no such entry, or where it has the name. */
function renamed<Named extends Group | Team>(
  entries: Ledger<Named>,
  id: string,
  name: string,
): Ledger<Named> {
  const entry = entryOf(entries, id);
  return entry === undefined || entry.name === name ? entries : withEntry(entries, { ...entry, name });
}
