import { entryOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { update } from "../kernel/json/update.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { assetSharing } from "./assetSharing.ts";
import type { AssetsCommand } from "./commands.ts";
import type { AssetRecord, Assets } from "./state.ts";

type Making = Extract<AssetsCommand, { readonly type: "assets/make" }>;
type Change = Exclude<AssetsCommand, { readonly type: "assets/make" | "assets/delete" }>;

/**
 * An asset that is deleted is gone wherever it was shared (AS13). `actorId` is the id by which the questions know the
 * actor, kept as that of who locked it (AS12): a teammate's own; of whoever gives support the name of HD7, which a
 * command cannot tell, as the tenant's name stands in it.
 */
export function reduceAssets(assets: Assets, command: AssetsCommand, actorId: string): Assets {
  if (command.type === "assets/make") return withNew(assets, command);
  if (command.type === "assets/delete") return withoutEntry(assets, command.asset);
  const record = entryOf(assets, command.asset);
  return record === undefined ? assets : withEntry(assets, changed(record, command, actorId));
}

/** It belongs to where its maker is (AS21); `system` is nowhere, and makes nothing. */
function withNew(assets: Assets, { asset, kind, name, by }: Making): Assets {
  if (by.kind === "system" || entryOf(assets, asset) !== undefined) return assets;
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return withEntry(assets, { id: asset, name, kind, madeAt: by.current, ...unshared });
}

function changed(record: AssetRecord, command: Change, actorId: string): AssetRecord {
  switch (command.type) {
    case "assets/rename":
      return update(record, (draft) => void (draft.name = command.name));
    case "assets/share":
      return shared(record, command.with);
    case "assets/withdraw":
      return withdrawn(record, command.from);
    case "assets/completeWithdrawal":
      return withdrawalCompleted(record, command.from);
    case "assets/lock":
      return update(record, (draft) => void (draft.lockedBy = actorId));
    case "assets/unlock":
      return update(record, (draft) => void (draft.lockedBy = null));
  }
}

/** Only what is shared on request keeps a share, and each once (AS19). */
function shared(record: AssetRecord, workspace: Workspace): AssetRecord {
  const { kind, madeAt, sharedWith, withdrawingFrom } = record;
  const isTaken = placeIn([madeAt, ...sharedWith, ...withdrawingFrom], workspace) !== -1;
  if (isTaken || assetSharing(kind).value !== "onRequest") return record;
  return update(record, (draft) => void draft.sharedWith.push(workspace));
}

/** The share ends at once, its withdrawal goes on (AS14). */
function withdrawn(record: AssetRecord, workspace: Workspace): AssetRecord {
  const place = placeIn(record.sharedWith, workspace);
  if (place === -1) return record;
  return update(record, (draft) => void draft.withdrawingFrom.push(...draft.sharedWith.splice(place, 1)));
}

function withdrawalCompleted(record: AssetRecord, workspace: Workspace): AssetRecord {
  const place = placeIn(record.withdrawingFrom, workspace);
  return place === -1 ? record : update(record, (draft) => void draft.withdrawingFrom.splice(place, 1));
}

function placeIn(workspaces: readonly Workspace[], workspace: Workspace): number {
  return workspaces.findIndex((each) => isSameWorkspace(each, workspace));
}
