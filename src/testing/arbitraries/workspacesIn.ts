import { entriesOf } from "../../kernel/ledger/ledger.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import type { Workspace } from "../../vocabulary/workspace.ts";

export const tenantLevel: Workspace = { level: "tenant" };

/** Every workspace of a tenant, the tenant itself first. */
export function workspacesIn({ workspaces: { groups, teams } }: Tenant): readonly Workspace[] {
  return [
    tenantLevel,
    ...entriesOf(groups).map(({ id: group }): Workspace => ({ level: "group", group })),
    ...entriesOf(teams).map(({ id: team, group }): Workspace => ({ level: "team", group, team })),
  ];
}
