import { entryOf } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { found } from "./things.ts";

/**
 * The record of an asset, for questions about it. It throws if there is none.
 *
 * @example
 * const bank = aTenant().withApp("mobile").build();
 * assetIn(bank, "mobile").madeAt; // { level: "tenant" }
 */
export function assetIn(tenant: Tenant, id: string): AssetRecord {
  return found(tenant, "asset", id, entryOf(tenant.assets.records, id));
}
