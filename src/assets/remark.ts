import type { Person } from "../vocabulary/person.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isSharedWith } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import type { SharingRow } from "./table.ts";

const deletedEverywhere = ruleSet("AS13");
const sharedAlready = ruleSet("AS19");
const notShared = ruleSet("AS25");
const lockUnchanged = ruleSet("AS26");

/** What else an allow names: that it is by a share that the app may be deleted, or that nothing would change. */
export function remarkOn(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  switch (action) {
    case "view":
    case "use":
    case "make":
    case "edit":
      return noRules;
    case "delete":
      return isDeletedByShare(person, asset, row) ? deletedEverywhere : noRules;
    case "share":
      return isSharedAlready(asset, row, target) ? sharedAlready : noRules;
    case "withdraw":
      return target === undefined || isSharedWith(asset, target) ? noRules : notShared;
    case "lock":
      return asset.lockedBy === person.id ? lockUnchanged : noRules;
    case "unlock":
      return (asset.lockedBy ?? null) === null ? lockUnchanged : noRules;
  }
}

function isDeletedByShare(person: Person, asset: Asset, row: SharingRow): boolean {
  return row.shared === "onRequest" && !isSameWorkspace(person.current, asset.madeAt);
}

function isSharedAlready(asset: Asset, row: SharingRow, target: Workspace | undefined): boolean {
  if (row.shared !== "onRequest") return true;
  return target !== undefined && (isSameWorkspace(target, asset.madeAt) || isSharedWith(asset, target));
}
