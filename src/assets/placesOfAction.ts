import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { scopeFor } from "./actionScope.ts";
import type { Asset, AssetAction } from "./asset.ts";
import { noWorkspaces } from "./assetDecision.ts";
import { brokenByAssetOrRole } from "./brokenByAssetOrRole.ts";
import { noRules } from "./ruleSet.ts";
import { rowOf } from "./sharingTable.ts";
import { reachableWorkspaces } from "./workspaceScope.ts";

/**
 * From where a person may do something: `everywhere` is from each workspace that they can switch to, home included (WS2).
 */
export type PlacesOfAction = "everywhere" | readonly Workspace[];

/**
 * Every workspace from which a person, who is well formed as the asset is, may do something with it: those from which
 * `canAccessAsset` says yes, wherever the person is now.
 */
export function placesOfAction(person: Person, action: AssetAction, asset: Asset): PlacesOfAction {
  const row = rowOf(asset);
  const scope = scopeFor(action, row);
  if (row === undefined || scope === undefined) return noWorkspaces;
  if (brokenByAssetOrRole(person, action, asset, row, undefined) !== noRules) return noWorkspaces;
  return scope === "any" ? "everywhere" : reachableWorkspaces(scope, asset, person.home);
}
