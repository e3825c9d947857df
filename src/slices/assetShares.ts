import { assetSharing } from "../assets/assetSharing.ts";
import { holdsWorkspace, withoutWorkspace, withWorkspace } from "../assets/workspaceList.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import type { AssetRecord } from "./assetsSchema.ts";

/** Only a kind that is shared on request keeps a share, and each workspace once (AS19). */
export function shareWith(record: AssetRecord, workspace: Workspace): Partial<AssetRecord> {
  const { kind: shared, madeAt, sharedWith, withdrawingFrom } = record;
  const isListed = holdsWorkspace(sharedWith, workspace) || holdsWorkspace(withdrawingFrom, workspace);
  if (isListed || isSameWorkspace(madeAt, workspace) || assetSharing(shared).value !== "onRequest") return {};
  return { sharedWith: withWorkspace(sharedWith, workspace) };
}

/** The share ends at once; its withdrawal goes on (AS14). */
export function withdrawFrom(
  { sharedWith, withdrawingFrom }: AssetRecord,
  workspace: Workspace,
  withdrawalId: string,
): Partial<AssetRecord> {
  if (!holdsWorkspace(sharedWith, workspace)) return {};
  return {
    sharedWith: withoutWorkspace(sharedWith, workspace),
    withdrawingFrom: withWorkspace(withdrawingFrom, { ...workspace, withdrawal: withdrawalId }),
  };
}
