import { type AssetAction, assetActions } from "../assets/asset.ts";
import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { presentTeammate } from "../tenant/presentTeammate.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { AssetTraits } from "./assetClass.ts";
import { type Classes, readClasses } from "./classes.ts";
import { type Found, foundIn, groupOf } from "./found.ts";

/** The assets that a teammate may do something with, by class (AN5). */
export type AssetsFound = Found<AssetTraits, AssetRecord>;

/**
 * The assets that a teammate may do something with, and from where: from home, or from a workspace that they can switch to.
 * They are those about which `assetAccess` says yes from one of these workspaces (AN5). `foundAfter` lists them.
 *
 * Returns null for a teammate who does not exist (ST11) or has not accepted their invitation (IV5), for an action outside
 * its declared type (ST10), and for a malformed tenant (ST17). Classes may be given in place of the tenant.
 *
 * @example
 * const bank = aTenant()
 *   .withGroup("loans")
 *   .withTeammate("ann", { role: "limited", in: "loans" })
 *   .withAsset("letter", { kind: "template" })
 *   .withAsset("calls", { kind: "service" })
 *   .build();
 * assetsFor(bank, "ann", "edit").value?.count; // 1
 */
export function assetsFor(
  tenant: Tenant | Classes,
  teammate: string,
  action: AssetAction,
): Decision<AssetsFound | null> {
  const classes = readClasses(tenant);
  if (classes === undefined) return nothingOfMalformedTenant;
  if (!assetActions.includes(action)) return unanswerable;
  const { record, nothing } = presentTeammate(classes.tenant, teammate);
  if (record === undefined) return nothing;
  const person = personFrom(record);
  const groups = entriesOf(classes.assets).flatMap(({ id, traits, size, members }) =>
    groupOf(person, action, traits, { id, traits, count: size, members }),
  );
  return { value: foundIn(groups), because: ["AN5"] };
}
