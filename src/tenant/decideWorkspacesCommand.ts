import { alsoBroken, type Decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Person } from "../vocabulary/person.ts";
import { decideAddWorkspace } from "../workspaces/canAddWorkspace.ts";
import type { WorkspacesCommand } from "../workspaces/commands.ts";
import type { Tenant } from "./state.ts";

/** Whether a person may add this group or team (WS4): under a free id, a team to a group that is there (ST11). */
export function decideWorkspacesCommand(
  { workspaces }: Tenant,
  person: Person,
  command: WorkspacesCommand,
): Decision<boolean> {
  const addition = decideAddWorkspace(person);
  const isGroupThere = entryOf(workspaces.groups, command.group) !== undefined;
  switch (command.type) {
    case "workspaces/addGroup":
      return alsoBroken(addition, isGroupThere && "ST11");
    case "workspaces/addTeam": {
      const isTaken = entryOf(workspaces.teams, command.team) !== undefined;
      return alsoBroken(addition, (isTaken || !isGroupThere) && "ST11");
    }
  }
}
