import type { Person } from "../vocabulary/person.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isSharedWith } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import type { SharingRow } from "./sharingTable.ts";

const deletedEverywhere = ruleSet("AS13");
const alreadyShared = ruleSet("AS19");
const notShared = ruleSet("AS25");
const lockUnchanged = ruleSet("AS26");

/**
 * The rules about the effect of an allowed action: that a shared app is deleted everywhere (AS13), or that the action
 * changes nothing (AS19, AS25, AS26).
 */
export function effectRules(
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
      return isAlreadyShared(asset, row, target) ? alreadyShared : noRules;
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

function isAlreadyShared(asset: Asset, row: SharingRow, target: Workspace | undefined): boolean {
  if (row.shared !== "onRequest") return true;
  return target !== undefined && (isSameWorkspace(target, asset.madeAt) || isSharedWith(asset, target));
}
