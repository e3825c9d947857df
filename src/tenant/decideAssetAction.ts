import type { AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { decideAssetAccess } from "../assets/canAccessAsset.ts";
import type { AssetRecord } from "../assets/state.ts";
import { alsoBroken } from "../kernel/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists } from "../workspaces/state.ts";
import type { Tenant } from "./state.ts";

/** `decideAssetAccess` of an asset of this tenant, from and for workspaces that are there (ST11). */
export function decideAssetAction(
  { workspaces }: Pick<Tenant, "workspaces">,
  person: Person,
  action: AssetAction,
  asset: AssetRecord,
  target?: Workspace,
): AssetDecision {
  const isNowhere = [person.current, target].some(
    (workspace) => isWorkspace(workspace) && !workspaceExists(workspaces, workspace),
  );
  const decided = decideAssetAccess(person, action, asset, target);
  return isNowhere ? { ...alsoBroken(decided, "ST11"), allowedFrom: decided.allowedFrom ?? [] } : decided;
}
