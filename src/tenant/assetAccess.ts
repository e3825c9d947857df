import type { AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { decideAssetAction } from "../slices/assets.ts";
import type { Tenant } from "./tenant.ts";
import { teammatePerson } from "./teammatePerson.ts";

const notFoundAsset: AssetDecision = /* @__PURE__ */ frozen({
  value: false,
  because: ["ST11"],
  allowedFrom: [],
});

/**
 * What `decideAccessAsset` says of a teammate and an asset by their ids, asked from `current`, or from home where it is
 * left out. Refused where there is no such teammate, asset or workspace (ST11).
 */
export function assetAccess(
  tenant: Tenant,
  teammate: string,
  action: AssetAction,
  asset: string,
  current?: Workspace,
  target?: Workspace,
): AssetDecision {
  const person = teammatePerson(tenant, teammate, current);
  const record = entryOf(tenant.assets, asset);
  if (person === undefined || record === undefined) return notFoundAsset;
  return decideAssetAction(tenant, person, action, record, target);
}
