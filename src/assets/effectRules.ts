import type { Person } from "../vocabulary/person.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, holdsLock, isLocked, isSharedWith, holderOf } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import type { SharingRow } from "./sharingTable.ts";

const locked = ruleSet("AS12");
const deletedEverywhere = ruleSet("AS13");
const alreadyShared = ruleSet("AS19");
const notShared = ruleSet("AS25");
const lockUnchanged = ruleSet("AS26");
const shareLeft = ruleSet("AS28");

/**
 * The rules about the effect of an allowed action: that a shared app is deleted everywhere (AS13), or that the action
 * changes nothing (AS19, AS25, AS26). A lock that does not bind the person is named too (AS12).
 */
export function effectRules(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  if (action === "view" || action === "use" || action === "make") return noRules;
  switch (action) {
    case "edit":
      return lockOpened(asset);
    case "delete":
      return lockOpened(asset) | (isDeletedByShare(person, asset, row) ? deletedEverywhere : noRules);
    case "share":
      return isAlreadyShared(asset, row, target) ? alreadyShared : noRules;
    case "withdraw":
      return target === undefined || isSharedWith(asset, target) ? noRules : notShared;
    case "leave":
      return shareLeft;
    case "lock":
    case "unlock":
      return lockOpened(asset) | (isLockKept(person, action, asset) ? lockUnchanged : noRules);
  }
}

/** Only its holder or an Owner is allowed anything that a lock withholds from others (AS12, AN1). */
function lockOpened(asset: Asset): RuleSet {
  return isLocked(asset) ? locked : noRules;
}

function isLockKept(person: Person, action: "lock" | "unlock", asset: Asset): boolean {
  return action === "lock" ? holdsLock(person, asset) : holderOf(asset) === null;
}

function isDeletedByShare(person: Person, asset: Asset, row: SharingRow): boolean {
  return row.shared === "onRequest" && !isSameWorkspace(person.current, asset.madeAt);
}

function isAlreadyShared(asset: Asset, row: SharingRow, target: Workspace | undefined): boolean {
  if (row.shared !== "onRequest") return true;
  return target !== undefined && (isSameWorkspace(target, asset.madeAt) || isSharedWith(asset, target));
}
