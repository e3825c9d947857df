import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, withEntry } from "../kernel/ledger/ledger.ts";
import type { WorkspacesCommand } from "./commands.ts";
import type { WorkspacesState } from "./state.ts";

/** An id that is taken keeps what it stands for; a team is added only to a group that is there. */
export function reduceWorkspaces(state: WorkspacesState, command: WorkspacesCommand): WorkspacesState {
  const { groups, teams } = state;
  switch (command.type) {
    case "workspaces/addGroup": {
      const { group, name } = command;
      if (entryOf(groups, group) !== undefined) return state;
      return frozen({ groups: withEntry(groups, { id: group, name }), teams });
    }
    case "workspaces/addTeam": {
      const { team, group, name } = command;
      if (entryOf(groups, group) === undefined || entryOf(teams, team) !== undefined) return state;
      return frozen({ groups, teams: withEntry(teams, { id: team, group, name }) });
    }
  }
}
