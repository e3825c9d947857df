import { type Form, id, wordIn } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { displayName } from "../vocabulary/displayName.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import { type AssetKind, assetKinds } from "./asset.ts";

type About<Type extends string, Fields = unknown> = WithEnvelope<
  { readonly type: Type; readonly asset: string } & Fields
>;

export type AssetsCommand =
  /** It belongs to the workspace in which the actor is (AS21); `asset` is its id. */
  | About<"assets/make", { readonly kind: AssetKind; readonly name: string }>
  /** An edit (AS20). */
  | About<"assets/rename", { readonly name: string }>
  | About<"assets/delete">
  | About<"assets/share", { readonly with: Workspace }>
  | About<"assets/withdraw", { readonly from: Workspace }>
  /** An outside event (ST9): the withdrawal that was going on has come to its end (AS14). */
  | About<"assets/completeWithdrawal", { readonly from: Workspace }>
  | About<"assets/lock">
  | About<"assets/unlock">;

const kind: Form<AssetKind> = wordIn(assetKinds);

export const assetsCommandForms: CommandForms<AssetsCommand> = {
  "assets/make": commandForm("assets/make", { asset: id, kind, name: displayName }),
  "assets/rename": commandForm("assets/rename", { asset: id, name: displayName }),
  "assets/delete": commandForm("assets/delete", { asset: id }),
  "assets/share": commandForm("assets/share", { asset: id, with: workspaceForm }),
  "assets/withdraw": commandForm("assets/withdraw", { asset: id, from: workspaceForm }),
  "assets/completeWithdrawal": commandForm("assets/completeWithdrawal", { asset: id, from: workspaceForm }),
  "assets/lock": commandForm("assets/lock", { asset: id }),
  "assets/unlock": commandForm("assets/unlock", { asset: id }),
};
