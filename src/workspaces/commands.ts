import { id } from "../kernel/form.ts";
import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { displayName } from "../vocabulary/displayName.ts";

/** Groups and teams are added; there is no command that takes one away (WS5). */
export type WorkspacesCommand =
  | Issued<{ readonly type: "workspaces/addGroup"; readonly group: string; readonly name: string }>
  | Issued<{
      readonly type: "workspaces/addTeam";
      readonly team: string;
      /** The group that it is to belong to. */
      readonly group: string;
      readonly name: string;
    }>;

export const workspacesCommandForms: CommandForms<WorkspacesCommand> = {
  "workspaces/addGroup": commandForm("workspaces/addGroup", { group: id, name: displayName }),
  "workspaces/addTeam": commandForm("workspaces/addTeam", { team: id, group: id, name: displayName }),
};
