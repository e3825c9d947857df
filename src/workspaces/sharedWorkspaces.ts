import { accepted, type Checked } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import type { WorkspacesState } from "./state.ts";

/** The workspaces of a tenant, each as one object for all who name it. */
export interface SharedWorkspaces {
  /** A workspace from outside; where it is there, the object that all share. */
  readonly form: Form<Workspace>;
  /** Whether it is there (ST11); of what came through the form. */
  readonly isThere: (workspace: Workspace) => boolean;
}

/** One object for each, as a hundred thousand copies would take a good part of the time of loading, and of the memory after it. */
export function sharedWorkspaces({ groups, teams }: WorkspacesState): SharedWorkspaces {
  const tenant = shared({ level: "tenant" });
  const ofGroups = new Map(entriesOf(groups).map(({ id }) => [id, shared({ level: "group", group: id })]));
  const ofTeams = new Map(
    entriesOf(teams).map(({ id, group }) => [id, shared({ level: "team", group, team: id })]),
  );
  const sharedAs = (workspace: Workspace): Checked<Workspace> | undefined => {
    switch (workspace.level) {
      case "tenant":
        return tenant;
      case "group":
        return ofGroups.get(workspace.group);
      case "team":
        return ofTeams.get(workspace.team);
    }
  };
  return {
    form: (value) => {
      const found = isWorkspace(value) ? sharedAs(value) : undefined;
      return found !== undefined && isSameJson(found.value, value) ? found : workspaceForm(value);
    },
    isThere: (workspace) => sharedAs(workspace)?.value === workspace,
  };
}

function shared(workspace: Workspace): Checked<Workspace> {
  return accepted(frozen(workspace));
}
