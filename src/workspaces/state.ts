import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** Its id is unique in the tenant, not in its group only. */
export interface Team {
  readonly id: string;
  /** The one group that it belongs to. */
  readonly group: string;
  readonly name: string;
}

/** The workspaces below the tenant. A group and a team may have one id. */
export interface WorkspacesState {
  readonly groups: Ledger<Group>;
  readonly teams: Ledger<Team>;
}

export const emptyWorkspaces: WorkspacesState = /* @__PURE__ */ frozen({
  groups: /* @__PURE__ */ ledgerOf<Group>([]),
  teams: /* @__PURE__ */ ledgerOf<Team>([]),
});

/** Whether it is there: the tenant is, a group or a team that was added is; a team under another group than its own is not. */
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
