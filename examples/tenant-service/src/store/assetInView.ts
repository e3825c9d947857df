import type { AssetRecord, Workspace } from "tenant-policy";

/** An asset as somebody with this home sees it: of workspaces out of view, it does not tell that they share it (AN7). */
export function assetInView(asset: AssetRecord, home: Workspace): AssetRecord {
  const isSeen = (workspace: Workspace) => isOnOnePath(home, workspace);
  const { sharedWith, withdrawingFrom } = asset;
  return { ...asset, sharedWith: sharedWith.filter(isSeen), withdrawingFrom: withdrawingFrom.filter(isSeen) };
}

/** Whether one of the two is the other, or lies above or below it. */
function isOnOnePath(one: Workspace, other: Workspace): boolean {
  if (one.level === "tenant" || other.level === "tenant") return true;
  if (one.group !== other.group) return false;
  return one.level === "group" || other.level === "group" || one.team === other.team;
}
