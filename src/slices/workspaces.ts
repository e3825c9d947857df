import { alsoBroken } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { id } from "../kernel/schema/scalars.ts";
import { faultAt, type Schema, withBeyond } from "../kernel/schema/schema.ts";
import { displayName, storedName } from "../vocabulary/displayName.ts";
import { decideAddWorkspace } from "../workspaces/canAddWorkspace.ts";
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
  readonly workspaces: WorkspacesState;
}

/** Groups and teams are added. No command takes one away (WS5). An id that is taken keeps what it stands for. */
export const workspaces = /* @__PURE__ */ slice("workspaces", {
  schemaIn: workspacesSchema,
  initial: () => emptyWorkspaces,
  commands: {
    addGroup: /* @__PURE__ */ command({
      fields: { group: id, name: displayName },
      decide: ({ workspaces: { groups } }: WorkspacesFacts, person, { group }) =>
        alsoBroken(decideAddWorkspace(person), entryOf(groups, group) !== undefined && "ST19"),
      reduce: (state: WorkspacesState, { group, name }) => {
        const { groups, teams } = state;
        if (entryOf(groups, group) !== undefined) return state;
        return frozen({ groups: withEntry(groups, { id: group, name }), teams });
      },
    }),
    addTeam: /* @__PURE__ */ command({
      /** `group` is the group that the team is to belong to. */
      fields: { team: id, group: id, name: displayName },
      decide: ({ workspaces: state }: WorkspacesFacts, person, { team, group }) =>
        alsoBroken(
          decideAddWorkspace(person),
          entryOf(state.groups, group) === undefined && "ST11",
          entryOf(state.teams, team) !== undefined && "ST19",
        ),
      reduce: (state: WorkspacesState, { team, group, name }) => {
        if (!isTeamNew(state, team, group)) return state;
        return frozen({ groups: state.groups, teams: withEntry(state.teams, { id: team, group, name }) });
      },
    }),
  },
});

function isTeamNew({ groups, teams }: WorkspacesState, team: string, group: string): boolean {
  return entryOf(groups, group) !== undefined && entryOf(teams, team) === undefined;
}
