import type { Asset, AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import type { AssetsCommand } from "../assets/commands.ts";
import { alsoBroken, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { CommandOf } from "./command.ts";
import { decideAssetAction } from "./decideAssetAction.ts";
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
): AssetDecision {
  const record = entryOf(tenant.assets, command.asset);
  if (command.type === "assets/make") {
    const asset: Asset = { kind: command.kind, madeAt: person.current };
    return alsoBroken(decideAccessAsset(person, "make", asset), record !== undefined && "ST11");
  }
  if (record === undefined) return nothing;
  return decideAssetAction(tenant, person, actions[command.type], record, targetOf(command));
}

function targetOf(command: PersonalAssetsCommand): Workspace | undefined {
  if (command.type === "assets/share") return command.with;
  return command.type === "assets/withdraw" ? command.from : undefined;
}
