import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";

/** A group of a tenant. Its id is unique among the groups. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** A team of a group. Its id is unique among all teams of the tenant. */
export interface Team {
  readonly id: string;
  /** The id of the one group that the team belongs to. */
  readonly group: string;
  readonly name: string;
}

/** The groups and teams of a tenant. A group and a team may have the same id. */
export interface WorkspacesState {
  readonly groups: Ledger<Group>;
  readonly teams: Ledger<Team>;
}

export const emptyWorkspaces: WorkspacesState = /* @__PURE__ */ frozen({
  groups: /* @__PURE__ */ ledgerOf<Group>([]),
  teams: /* @__PURE__ */ ledgerOf<Team>([]),
});

/** Whether a workspace exists. The tenant always does. A team exists only under its own group. */
export function workspaceExists({ groups, teams }: WorkspacesState, workspace: Workspace): boolean {
  if (!isWorkspace(workspace)) return false;
  switch (workspace.level) {
    case "tenant":
      return true;
    case "group":
      return entryOf(groups, workspace.group) !== undefined;
    case "team":
      return entryOf(teams, workspace.team)?.group === workspace.group;
  }
}
