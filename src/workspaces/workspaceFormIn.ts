import { accepted, type Checked, rejected } from "../kernel/checked.ts";
import type { Form } from "../kernel/form.ts";
import { frozen } from "../kernel/frozen.ts";
import { entriesOf } from "../kernel/ledger.ts";
import { isSameJson } from "../kernel/sameJson.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import type { WorkspacesState } from "./state.ts";

/**
 * A workspace that is there (ST11). Whoever names one gets one and the same object, as a hundred thousand copies would take
 * a good part of the time of loading, and of the memory after it.
 */
export function workspaceFormIn({ groups, teams }: WorkspacesState): Form<Workspace> {
  const tenant = known({ level: "tenant" });
  const ofGroups = new Map(entriesOf(groups).map(({ id }) => [id, known({ level: "group", group: id })]));
  const ofTeams = new Map(
    entriesOf(teams).map(({ id, group }) => [id, known({ level: "team", group, team: id })]),
  );
  const knownAs = (workspace: Workspace): Checked<Workspace> | undefined => {
    switch (workspace.level) {
      case "tenant":
        return tenant;
      case "group":
        return ofGroups.get(workspace.group);
      case "team":
        return ofTeams.get(workspace.team);
    }
  };
  return (value) => {
    const found = isWorkspace(value) ? knownAs(value) : undefined;
    if (found !== undefined && isSameJson(found.value, value)) return found;
    const { issues } = workspaceForm(value);
    return issues === undefined ? rejected("ST11", "a group or team that is there") : { issues };
  };
}

function known(workspace: Workspace): Checked<Workspace> {
  return accepted(frozen(workspace));
}
