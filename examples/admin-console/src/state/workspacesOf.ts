import { entriesOf, type Team, type Tenant, type Workspace } from "tenant-policy";

/** Every workspace: the tenant, and each group with its teams after it. */
export function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  const teams = teamsByGroup(workspaces);
  const below = entriesOf(workspaces.groups).flatMap(({ id }): readonly Workspace[] => [
    { level: "group", group: id },
    ...(teams.get(id) ?? []).map((team) => ({ level: "team", group: id, team: team.id }) as const),
  ]);
  return [{ level: "tenant" }, ...below];
}

/** The teams of each group, which is looked through once. */
export function teamsByGroup({ teams }: Tenant["workspaces"]): ReadonlyMap<string, readonly Team[]> {
  return Map.groupBy(entriesOf(teams), ({ group }) => group);
}
