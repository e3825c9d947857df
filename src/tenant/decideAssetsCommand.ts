import type { Asset, AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { decideAssetAccess } from "../assets/canAccessAsset.ts";
import type { AssetsCommand } from "../assets/commands.ts";
import { alsoBroken, type Decision, decision } from "../kernel/decision.ts";
import { entryOf } from "../kernel/ledger.ts";
import type { Person } from "../vocabulary/person.ts";
import { workspaceExists } from "../workspaces/state.ts";
import type { CommandOf } from "./command.ts";
import type { Tenant } from "./state.ts";

/** What a person commands about assets; that a withdrawal is complete is an outside event. */
export type PersonalAssetsCommand = Exclude<AssetsCommand, CommandOf<"assets/completeWithdrawal">>;

const nothing = decision(false, "ST11");

const actions = {
  "assets/rename": "edit",
  "assets/delete": "delete",
  "assets/share": "share",
  "assets/withdraw": "withdraw",
  "assets/lock": "lock",
  "assets/unlock": "unlock",
} as const satisfies Record<Exclude<PersonalAssetsCommand["type"], "assets/make">, AssetAction>;

/** Whether a person may issue a command about an asset: `canAccessAsset`, of an asset and a workspace that are there (ST11). */
export function decideAssetsCommand(
  tenant: Tenant,
  person: Person,
  command: PersonalAssetsCommand,
): AssetDecision | Decision<boolean> {
  const record = entryOf(tenant.assets, command.asset);
  if (command.type === "assets/make") {
    const asset: Asset = { kind: command.kind, madeAt: person.current };
    return alsoBroken(decideAssetAccess(person, "make", asset), record !== undefined && "ST11");
  }
  if (record === undefined) return nothing;
  const action = actions[command.type];
  if (command.type === "assets/withdraw") return decideAssetAccess(person, action, record, command.from);
  if (command.type !== "assets/share") return decideAssetAccess(person, action, record);
  const isThere = workspaceExists(tenant.workspaces, command.with);
  return alsoBroken(decideAssetAccess(person, action, record, command.with), !isThere && "ST11");
}
