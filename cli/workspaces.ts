import { entriesOf, entryOf, type Tenant, type Workspace } from "tenant-policy";
import { Fault } from "./outside.ts";

/** The workspace that somebody wrote: `tenant`, `group:ID`, `team:ID`, or an id that only one group or team has. */
export function workspaceIn({ workspaces }: Tenant, written: string): Workspace {
  if (written === "tenant") return { level: "tenant" };
  const [, level, id = written] = /^(group|team):(.+)$/s.exec(written) ?? [];
  const group = level === "team" ? undefined : entryOf(workspaces.groups, id);
  const team = level === "group" ? undefined : entryOf(workspaces.teams, id);
  if (group !== undefined && team !== undefined)
    throw new Fault(`A group and a team have the id ${id}: write group:${id} or team:${id}.`);
  if (group !== undefined) return { level: "group", group: group.id };
  if (team !== undefined) return { level: "team", group: team.group, team: team.id };
  const known = [...entriesOf(workspaces.groups), ...entriesOf(workspaces.teams)].map((each) => each.id);
  throw new Fault(`There is no workspace ${written}. There are: ${listed(["tenant", ...known])}.`);
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

/** Names in a sentence: the first ten, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}

const mostNamed = 10;
