import {
  type Actor,
  type AssetAction,
  type AssetDecision,
  type AssetRecord,
  decideAccessAsset,
  type Decision,
  personOf,
  type Tenant,
} from "tenant-policy";

/** What I may do with an asset. */
export type MyAssetDecision = (asset: AssetRecord, action: AssetAction) => Decision<boolean>;

const noLocks: AssetDecision = { value: false, because: ["HD10"], allowedFrom: [] };

/**
 * The decisions about assets for somebody, who is looked up once for all of them. In a cross-launch nobody locks (HD10), and
 * somebody who is not let in may do nothing.
 */
export function decisionsOf(tenant: Tenant, actor: Actor): MyAssetDecision {
  const { value: person, ...refusal } = personOf(tenant, actor);
  return (asset, action) => {
    if (person === null) return { ...refusal, value: false };
    const isLocking = action === "lock" || action === "unlock";
    if (isLocking && actor.kind !== "teammate") return noLocks;
    return decideAccessAsset(person, action, asset);
  };
}
