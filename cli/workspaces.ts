import { entriesOf, entryOf, type Tenant, type Workspace } from "tenant-policy";
import { Fault } from "./outside.ts";

/** The workspace that somebody wrote: `tenant`, `group:ID`, `team:ID`, or an id that only one group or team has. */
export function workspaceIn({ workspaces }: Tenant, written: string): Workspace {
  if (written === "tenant") return { level: "tenant" };
  const [, level, prefixed] = /^(group|team):(.+)$/s.exec(written) ?? [];
  const id = prefixed ?? written;
  const group = level === "team" ? undefined : entryOf(workspaces.groups, id);
  const team = level === "group" ? undefined : entryOf(workspaces.teams, id);
  if (group !== undefined && team !== undefined)
    throw new Fault(`A group and a team have the id ${id}: write group:${id} or team:${id}.`);
  if (group !== undefined) return { level: "group", group: group.id };
  if (team !== undefined) return { level: "team", group: team.group, team: team.id };
  const groups = entriesOf(workspaces.groups).map((each) => `group:${each.id}`);
  const teams = entriesOf(workspaces.teams).map((each) => `team:${each.id}`);
  const known = ["tenant", ...groups, ...teams];
  throw new Fault(`There is no workspace ${written}. There are: ${listed(known, mostNamed)}.`);
}

/** A workspace in a cell of a table. */
export function workspaceText(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "tenant";
    case "group":
      return `group ${workspace.group}`;
    case "team":
      return `team ${workspace.team}`;
  }
}

/** Names in a sentence: the first so many, and how many more there are. */
export function listed(names: readonly string[], most: number): string {
  const more = names.length - most;
  return names.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** So many workspaces are named to whoever wrote another one. */
const mostNamed = 20;
