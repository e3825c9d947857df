import { accepted, rejected } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { type Form, id, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import { refined } from "../kernel/schema/refined.ts";
import { displayName } from "../vocabulary/displayName.ts";
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

const groupsForm = /* @__PURE__ */ ledgerFormOf<Group>(recordOf({ id, name: displayName }));
const teamForm = /* @__PURE__ */ recordOf<Team>({ id, group: id, name: displayName });

/** Workspaces as they are serialised (ST3). A team of a group that is not there is an issue. */
export const workspacesForm: Form<WorkspacesState> = (value) => {
  const groups = groupsForm(isRecord(value) && Object.hasOwn(value, "groups") ? value["groups"] : undefined);
  // Where the groups are wrong themselves, nothing is said of who belongs to them.
  const teamIn: Form<Team> = groups.issues === undefined ? teamFormIn(groups.value) : teamForm;
  return recordOf<WorkspacesState>({ groups: () => groups, teams: ledgerFormOf(teamIn) })(value);
};

function teamFormIn(groups: Ledger<Group>): Form<Team> {
  return refined(teamForm, (team) =>
    entryOf(groups, team.group) === undefined
      ? rejected("ST11", "the id of a group that is there", "group")
      : accepted(team),
  );
}
