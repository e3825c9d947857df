import type { AssetKind } from "../assets/sharingTable.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { type PersonKey, personKeyCopy } from "../vocabulary/personKey.ts";
import { type Workspace, workspaceCopy } from "../vocabulary/workspace.ts";
import type { ClassOf } from "./partition.ts";

/** What the answers about an asset depend on (AN9). */
export interface AssetTraits {
  readonly kind: AssetKind;
  readonly madeAt: Workspace;
  /** The groups and teams that it is shared with, in one order. */
  readonly sharedWith: readonly Workspace[];
  /** Those from which a share is being withdrawn, in one order. */
  readonly withdrawingFrom: readonly Workspace[];
  /** Who holds its lock, or null. */
  readonly lockedBy: PersonKey | null;
}

/** Assets about which every question gets the same answer (AN9). */
export type AssetClass = ClassOf<AssetTraits, AssetRecord>;

export function assetTraits(record: AssetRecord): AssetTraits {
  const { kind, madeAt, sharedWith, withdrawingFrom, lockedBy } = record;
  return {
    kind,
    madeAt: workspaceCopy(madeAt),
    sharedWith: inOneOrder(sharedWith),
    withdrawingFrom: inOneOrder(withdrawingFrom),
    lockedBy: lockedBy === null ? null : personKeyCopy(lockedBy),
  };
}

/** Nearly all assets are shared with nobody. */
function inOneOrder(workspaces: readonly Workspace[]): readonly Workspace[] {
  if (workspaces.length === 0) return none;
  const byText = new Map(
    workspaces.map((each) => [JSON.stringify(workspaceCopy(each)), workspaceCopy(each)]),
  );
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, workspace]) => workspace);
}

const none: readonly Workspace[] = /* @__PURE__ */ Object.freeze([]);
