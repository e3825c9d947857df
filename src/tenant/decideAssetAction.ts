import type { AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import type { AssetRecord } from "../assets/state.ts";
import { alsoBroken } from "../kernel/decision/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists, type WorkspacesState } from "../workspaces/state.ts";
import type { Tenant } from "./state.ts";

/** `decideAccessAsset` of an asset of this tenant, from and for workspaces that are there (ST11). */
export function decideAssetAction(
  { workspaces }: Pick<Tenant, "workspaces">,
  person: Person,
  action: AssetAction,
  asset: AssetRecord,
  target?: Workspace,
): AssetDecision {
  const isNowhere = isMissing(workspaces, person.current) || isMissing(workspaces, target);
  const decided = decideAccessAsset(person, action, asset, target);
  return isNowhere ? { ...alsoBroken(decided, "ST11"), allowedFrom: decided.allowedFrom ?? [] } : decided;
}

/** What is no workspace at all the question itself refuses (ST10). */
function isMissing(workspaces: WorkspacesState, workspace: Workspace | undefined): boolean {
  return workspace !== undefined && !workspaceExists(workspaces, workspace) && isWorkspace(workspace);
}
