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

/** Whether the asset can be shared with this workspace, or withdrawn from it, by the person (AS24). */
export function isTargetReached({ home }: Person, target: Workspace): boolean {
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
