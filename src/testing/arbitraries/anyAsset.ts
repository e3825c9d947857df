import type { Asset } from "../../assets/asset.ts";
import { assetKinds } from "../../assets/sharingTable.ts";
import { anyPersonKey, factPeople } from "./anyPerson.ts";
import { anyWorkspace, factWorkspaces } from "./anyWorkspace.ts";
import { objectWith, oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";

/** Assets of every kind, made everywhere, with shares, withdrawals and locks, whether or not they have an effect. */
export function anyAsset(): fc.Arbitrary<Asset> {
  const shared = fc.subarray(factWorkspaces.slice(1));
  return objectWith<Asset>(["kind", "madeAt"], {
    kind: oneOf(assetKinds),
    madeAt: anyWorkspace(),
    sharedWith: shared,
    withdrawingFrom: shared,
    lockedBy: fc.option(fc.oneof(anyPersonKey(), oneOf(factPeople))),
  });
}
