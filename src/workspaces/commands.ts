import { id } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { displayName } from "../vocabulary/displayName.ts";

/** Groups and teams are added; there is no command that takes one away (WS5). */
export type WorkspacesCommand =
  | WithEnvelope<{ readonly type: "workspaces/addGroup"; readonly group: string; readonly name: string }>
  | WithEnvelope<{
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
