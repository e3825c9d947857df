import { frozen } from "../kernel/frozen.ts";
import { isSameWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, isSharedWith } from "./asset.ts";
import type { Place } from "./table.ts";

const tenant: Workspace = frozen({ level: "tenant" });

/** Whether a workspace is one of those that a cell of the sharing table means for this asset. */
export function isAt(place: Place, asset: Asset, workspace: Workspace): boolean {
  switch (place) {
    case "any":
      return true;
    case "none":
      return false;
    case "whereMade":
      return isSameWorkspace(workspace, asset.madeAt);
    case "whereMadeAndAbove":
      return isSameWorkspace(workspace, asset.madeAt) || isAbove(workspace, asset.madeAt);
    case "whereMadeAndTenant":
      return isSameWorkspace(workspace, asset.madeAt) || workspace.level === "tenant";
    case "whereMadeAndShares":
      return isSameWorkspace(workspace, asset.madeAt) || isSharedWith(asset, workspace);
  }
}

function isAbove(workspace: Workspace, madeAt: Workspace): boolean {
  switch (madeAt.level) {
    case "tenant":
      return false;
    case "group":
      return workspace.level === "tenant";
    case "team":
      return workspace.level === "group" && workspace.group === madeAt.group;
  }
}

/**
 * The workspaces of a cell that a person with this home can switch to: the tenant, then groups, then teams, each once.
 * Of "any", which facts about one asset cannot list, home alone.
 */
export function workspacesAt(place: Place, asset: Asset, home: Workspace): readonly Workspace[] {
  if (place === "any") return [home];
  const listed =
    place === "whereMadeAndShares"
      ? inOrder([asset.madeAt, ...sharesInForce(asset)])
      : pathTo(asset.madeAt).filter((workspace) => isAt(place, asset, workspace));
  return listed.filter((workspace) => reaches(home, workspace));
}

/** From the tenant down to a workspace. */
function pathTo(workspace: Workspace): readonly Workspace[] {
  switch (workspace.level) {
    case "tenant":
      return [tenant];
    case "group":
      return [tenant, workspace];
    case "team":
      return [tenant, { level: "group", group: workspace.group }, workspace];
  }
}

/** What `isSharedWith` says yes to, listed in one pass over both lists. */
function sharesInForce({ sharedWith = [], withdrawingFrom = [] }: Asset): readonly Workspace[] {
  const ended = new Set(withdrawingFrom.map(keyOf));
  return sharedWith.filter((workspace) => workspace.level !== "tenant" && !ended.has(keyOf(workspace)));
}

function inOrder(workspaces: readonly Workspace[]): readonly Workspace[] {
  const byKey = new Map(workspaces.map((workspace) => [keyOf(workspace), workspace]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, workspace]) => workspace);
}

/** One text for each workspace: levels in their order, then ids, quoted so that none runs into the next. */
function keyOf(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "0";
    case "group":
      return `1${JSON.stringify(workspace.group)}`;
    case "team":
      return `2${JSON.stringify([workspace.group, workspace.team])}`;
  }
}
