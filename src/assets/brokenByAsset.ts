import type { Person } from "../vocabulary/person.ts";
import { reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isBeingWithdrawn, isLockable, isLockedTo } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import type { SharingRow } from "./sharingTable.ts";

const locked = ruleSet("AS12");
const beingWithdrawn = ruleSet("AS14");
const notShareable = ruleSet("AS16");
const reportNotEditable = ruleSet("AS18");
const targetNotReachable = ruleSet("AS24");
const notWithdrawable = ruleSet("AS25");

// What follows says the same twice: which rules are broken, and whether none is, for a yes or no that carries no rules.

/** The rules that an action breaks because of the asset's kind, lock or shares, whatever the current workspace. */
export function brokenByAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  if (action === "view" || action === "use") return noRules;
  switch (action) {
    case "make":
      return row.isMade ? noRules : ruleSet(row.rule);
    case "edit":
      return asset.kind === "usageReports" ? reportNotEditable : brokenByLock(person, asset);
    case "delete":
      return row.shared === "never" ? ruleSet(row.rule) : brokenByLock(person, asset);
    case "lock":
    case "unlock":
      return isLockable(asset.kind) ? brokenByLock(person, asset) : locked;
    case "share":
      return brokenBySharing(person, asset, row, target);
    case "withdraw":
    case "leave":
      return brokenByWithdrawing(row);
  }
}

function brokenByLock(person: Person, asset: Asset): RuleSet {
  return isLockedTo(person, asset) ? locked : noRules;
}

function brokenBySharing(
  person: Person,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  switch (row.shared) {
    case "no":
      return notShareable;
    case "never":
      return ruleSet(row.rule);
    case "byDefault":
    case "tenantWide":
      return noRules;
    case "onRequest": {
      if (target === undefined) return noRules;
      return (
        (isTargetReached(person, target) ? noRules : targetNotReachable) |
        (isBeingWithdrawn(asset, target) ? beingWithdrawn : noRules)
      );
    }
  }
}

/** Whether the asset can be shared with this workspace by the person (AS24). */
function isTargetReached({ home }: Person, target: Workspace): boolean {
  return target.level !== "tenant" && reaches(home, target);
}

function brokenByWithdrawing(row: SharingRow): RuleSet {
  switch (row.shared) {
    case "no":
      return notShareable;
    case "never":
      return ruleSet(row.rule);
    case "byDefault":
    case "tenantWide":
      return notWithdrawable;
    case "onRequest":
      return noRules;
  }
}

/** Whether assets of the row allow the action, whatever their locks and shares (AS10, AS16, AS23, AS25). */
export function isOfRow(action: AssetAction, row: SharingRow): boolean {
  switch (action) {
    case "make":
      return row.isMade;
    case "delete":
      return row.shared !== "never";
    case "share":
      return row.shared !== "no" && row.shared !== "never";
    case "withdraw":
    case "leave":
      return row.shared === "onRequest";
    case "view":
    case "use":
    case "edit":
    case "lock":
    case "unlock":
      return true;
  }
}

/** Whether the lock or a share of the asset stands in the way (AS12, AS14, AS24). */
export function isBound(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): boolean {
  switch (action) {
    case "edit":
    case "delete":
      return isLockedTo(person, asset);
    case "lock":
    case "unlock":
      return !isLockable(asset.kind) || isLockedTo(person, asset);
    case "share":
      return target !== undefined && row.shared === "onRequest" && !isShareable(person, asset, target);
    case "view":
    case "use":
    case "make":
    case "withdraw":
    case "leave":
      return false;
  }
}

function isShareable(person: Person, asset: Asset, target: Workspace): boolean {
  return isTargetReached(person, target) && !isBeingWithdrawn(asset, target);
}
