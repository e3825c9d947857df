import { entriesOf, type Tenant, type Workspace } from "tenant-policy";

/** A workspace in an address. The id of a team is unique in the whole tenant. */
export function workspaceKey(place: Workspace): string {
  switch (place.level) {
    case "tenant":
      return "tenant";
    case "group":
      return `group:${place.group}`;
    case "team":
      return `team:${place.team}`;
  }
}

/** Every workspace, each group before its teams. */
export function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  const teams = entriesOf(workspaces.teams);
  return [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).flatMap(({ id }): readonly Workspace[] => [
      { level: "group", group: id },
      ...teams
        .filter(({ group }) => group === id)
        .map((team) => ({ level: "team", group: id, team: team.id }) as const),
    ]),
  ];
}
