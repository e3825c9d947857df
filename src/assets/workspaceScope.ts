import { own } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isSameWorkspace, reaches, type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";
import { type Asset, isSharedWith } from "./asset.ts";
import type { WorkspaceScope } from "./sharingTable.ts";

const tenant: Workspace = frozen({ level: "tenant" });
const noWorkspaces: readonly Workspace[] = frozen([]);

/** Whether a workspace is one of those that a cell of the sharing table stands for. */
export function isInScope(scope: WorkspaceScope, asset: Asset, workspace: Workspace): boolean {
  return (
    isInScopeUnshared(scope, asset.madeAt, workspace) ||
    (readsShares(scope) && isSharedWith(asset, workspace))
  );
}

/** `isInScope` of an asset that is shared with no workspace. */
export function isInScopeUnshared(scope: WorkspaceScope, madeAt: Workspace, workspace: Workspace): boolean {
  switch (scope) {
    case "any":
      return true;
    case "none":
    case "shares":
      return false;
    case "whereMadeAndAbove":
      return isSameWorkspace(workspace, madeAt) || isAbove(workspace, madeAt);
    case "whereMadeAndTenant":
      return isSameWorkspace(workspace, madeAt) || workspace.level === "tenant";
    case "whereMade":
    case "whereMadeAndShares":
      return isSameWorkspace(workspace, madeAt);
  }
}

/** Whether the shares of an asset decide what belongs to the scope. */
export function readsShares(scope: WorkspaceScope): boolean {
  return scope === "whereMadeAndShares" || scope === "shares";
}

/**
 * The workspaces of a scope that a person with this home can switch to: the tenant, then groups, then teams, each once.
 * They are copies (ST17). For `any` it returns home alone, because the facts about one asset do not list all workspaces.
 */
export function reachableWorkspaces(
  scope: WorkspaceScope,
  asset: Asset,
  home: Workspace,
): readonly Workspace[] {
  const { madeAt } = asset;
  switch (scope) {
    case "any":
      return [workspaceCopy(home)];
    case "none":
      return noWorkspaces;
    case "whereMade":
      return reaches(home, madeAt) ? [workspaceCopy(madeAt)] : noWorkspaces;
    case "whereMadeAndAbove":
      return reachableOf(home, levelAbove(madeAt), madeAt);
    case "whereMadeAndTenant":
      return reachableOf(home, tenant, madeAt);
    case "whereMadeAndShares":
      return reachedInOrder(home, sharesInForce(asset), madeAt);
    case "shares":
      return reachedInOrder(home, sharesInForce(asset));
  }
}

function isAbove(workspace: Workspace, madeAt: Workspace): boolean {
  if (madeAt.level !== "team") return workspace.level === "tenant";
  return workspace.level === "group" && workspace.group === madeAt.group;
}

function levelAbove(madeAt: Workspace): Workspace {
  return madeAt.level === "team" ? { level: "group", group: madeAt.group } : tenant;
}

/** Of two workspaces, the reachable ones. Everyone who reaches the upper one also reaches the lower one. */
function reachableOf(home: Workspace, upper: Workspace, lower: Workspace): readonly Workspace[] {
  if (!reaches(home, lower)) return noWorkspaces;
  return reaches(home, upper) && !isSameWorkspace(upper, lower)
    ? [workspaceCopy(upper), workspaceCopy(lower)]
    : [workspaceCopy(lower)];
}

/** The workspaces for which `isSharedWith` holds. Clever for speed: one pass over both lists. */
export function sharesInForce(asset: Asset): readonly Workspace[] {
  const sharedWith = own(asset, "sharedWith") ?? noWorkspaces;
  if (sharedWith.length === 0) return noWorkspaces;
  const withdrawingFrom = own(asset, "withdrawingFrom") ?? noWorkspaces;
  if (withdrawingFrom.length === 0) return sharedWith.filter(({ level }) => level !== "tenant");
  const ended = new Set(withdrawingFrom.map(pathOf));
  return sharedWith.filter((workspace) => workspace.level !== "tenant" && !ended.has(pathOf(workspace)));
}

/** Those of the workspaces that are reachable, each once, the upper levels first. */
function reachedInOrder(
  home: Workspace,
  shares: readonly Workspace[],
  madeAt?: Workspace,
): readonly Workspace[] {
  const reached: Workspace[] = [];
  if (madeAt !== undefined && reaches(home, madeAt)) reached.push(workspaceCopy(madeAt));
  for (const share of shares) if (reaches(home, share)) reached.push(workspaceCopy(share));
  if (reached.length < 2) return reached;
  const byPath = new Map(reached.map((workspace) => [pathOf(workspace), workspace]));
  return [...byPath].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, workspace]) => workspace);
}

/** A text that is unique for each workspace and sorts by level. Ids are quoted, so that two ids cannot run together. */
function pathOf(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "0";
    case "group":
      return `1${JSON.stringify(workspace.group)}`;
    case "team":
      return `2${JSON.stringify([workspace.group, workspace.team])}`;
  }
}
