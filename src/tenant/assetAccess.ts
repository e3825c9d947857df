import type { AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { decideAssetAction } from "../slices/decideAssetAction.ts";
import { isKnownToFit, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

const malformed: AssetDecision = /* @__PURE__ */ frozen({
  value: false,
  because: ["ST17"],
  allowedFrom: [],
});

const unknownAsset: AssetDecision = /* @__PURE__ */ frozen({
  value: false,
  because: ["ST11"],
  allowedFrom: [],
});

/**
 * The answer of `decideAccessAsset` for a teammate and an asset, by their ids. `current` is the workspace that the
 * teammate has switched to; if it is left out, they are at home. `target` is the workspace to share with or withdraw
 * from. An unknown teammate, asset or workspace is refused (ST11), and so is a teammate who has not accepted their
 * invitation (IV5).
 * A tenant that is malformed is refused (ST17).
 */
export function assetAccess(
  tenant: Tenant,
  teammate: string,
  action: AssetAction,
  asset: string,
  current?: Workspace,
  target?: Workspace,
): AssetDecision {
  const state = readTenant(tenant);
  if (state === undefined) return malformed;
  const { person, refusal } = teammatePerson(state, teammate, current);
  if (person === undefined) return { ...refusal, allowedFrom: [] };
  const record = entryOf(state.assets.records, asset);
  if (record === undefined) return unknownAsset;
  const isPlaced = current === undefined && isKnownToFit(state);
  return decideAssetAction(state, person, action, record, target, isPlaced);
}
