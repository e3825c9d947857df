import { entriesOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { reaches, type Workspace } from "../vocabulary/workspace.ts";

/** Home, and every workspace that somebody with this home can switch to. */
export function workspacesBelow(
  { workspaces }: Pick<Tenant, "workspaces">,
  home: Workspace,
): readonly Workspace[] {
  const all: readonly Workspace[] = [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
    ...entriesOf(workspaces.teams).map(({ id, group }) => ({ level: "team", group, team: id }) as const),
  ];
  return all.filter((workspace) => reaches(home, workspace));
}
