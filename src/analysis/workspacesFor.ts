import { type AssetAction, assetActions } from "../assets/asset.ts";
import { placesOfAction } from "../assets/placesOfAction.ts";
import { type Decision, noneFound, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { presentTeammate } from "../tenant/presentTeammate.ts";
import { nothingOfMalformedTenant, readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspacesBelow } from "./workspacesBelow.ts";

/**
 * The workspaces from which a teammate may do something with an asset: those from which `assetAccess` says yes (AN5). The
 * tenant comes first, then groups, then teams. Empty if no switch helps.
 *
 * Returns null for a teammate or an asset that does not exist (ST11), for a teammate who has not accepted their invitation
 * (IV5), for an action outside its declared type (ST10), and for a malformed tenant (ST17).
 *
 * @example
 * const bank = aTenant()
 *   .withGroup("loans")
 *   .withTeammate("fay", { role: "full" })
 *   .withAsset("calls", { kind: "service", in: "loans" })
 *   .build();
 * workspacesFor(bank, "fay", "edit", "calls").value; // [{ level: "group", group: "loans" }]
 */
export function workspacesFor(
  tenant: Tenant,
  teammate: string,
  action: AssetAction,
  asset: string,
): Decision<readonly Workspace[] | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  if (!assetActions.includes(action)) return unanswerable;
  const { record, nothing } = presentTeammate(state, teammate);
  if (record === undefined) return nothing;
  const about = entryOf(state.assets.records, asset);
  if (about === undefined) return noneFound;
  const person = personFrom(record);
  const from = placesOfAction(person, action, about);
  return {
    value: frozen(from === "everywhere" ? workspacesBelow(state, person.home) : from),
    because: ["AN5"],
  };
}
