import { entryOf, type Tenant, type Workspace } from "tenant-policy";
import type { Texts } from "../texts/en.ts";

/** What a workspace is called; a team with its group. */
export function workspaceName({ workspaces }: Tenant, place: Workspace, texts: Texts): string {
  if (place.level === "tenant") return texts.workspace.tenant;
  const group = entryOf(workspaces.groups, place.group)?.name ?? place.group;
  if (place.level === "group") return group;
  return `${group} / ${entryOf(workspaces.teams, place.team)?.name ?? place.team}`;
}
