import type { AssetAction } from "../assets/asset.ts";
import { type AssetDecision, outsideAssetType } from "../assets/assetDecision.ts";
import { decideWellFormed } from "../assets/canAccessAsset.ts";
import type { AssetRecord } from "../assets/state.ts";
import { alsoBroken } from "../kernel/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists } from "../workspaces/state.ts";
import type { Tenant } from "./state.ts";

/**
 * `decideAssetAccess` of an asset of this tenant by one of its people, from and for workspaces that are there (ST11). What
 * the tenant keeps has its form, and the home of a person is there: only what they bring along is looked at.
 */
export function decideAssetAction(
  { workspaces }: Pick<Tenant, "workspaces">,
  person: Person,
  action: AssetAction,
  asset: AssetRecord,
  target?: Workspace,
): AssetDecision {
  const { home, current } = person;
  const hasSwitched = current !== home;
  if ((hasSwitched && !isWorkspace(current)) || (target !== undefined && !isWorkspace(target))) {
    return outsideAssetType;
  }
  const isNowhere =
    (hasSwitched && !workspaceExists(workspaces, current)) ||
    (target !== undefined && !workspaceExists(workspaces, target));
  const decided = decideWellFormed(person, action, asset, target);
  return isNowhere ? { ...alsoBroken(decided, "ST11"), allowedFrom: decided.allowedFrom ?? [] } : decided;
}
