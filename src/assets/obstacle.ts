import type { Person } from "../vocabulary/person.ts";
import { reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isBeingWithdrawn, isLockable } from "./asset.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import type { SharingRow } from "./table.ts";

const lock = ruleSet("AS12");
const unfinishedWithdrawal = ruleSet("AS14");
const notShareable = ruleSet("AS16");
const reportsAreRead = ruleSet("AS18");
const beyondSharer = ruleSet("AS24");
const nothingToWithdraw = ruleSet("AS25");

/** What the asset itself withholds from every workspace: by its kind, its lock or its shares. */
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
      return row.isMade ? noRules : row.ruleSet;
    case "edit":
      return asset.kind === "usageReports" ? reportsAreRead : brokenByLock(person, asset);
    case "delete":
      return row.shared === "never" ? row.ruleSet : brokenByLock(person, asset);
    case "lock":
    case "unlock":
      return isLockable(asset.kind) ? brokenByLock(person, asset) : lock;
    case "share":
      return brokenBySharing(person, asset, row, target);
    case "withdraw":
      return brokenByWithdrawing(row);
  }
}

function brokenByLock(person: Person, asset: Asset): RuleSet {
  const isLocked = (asset.lockedBy ?? null) !== null && isLockable(asset.kind);
  return isLocked && asset.lockedBy !== person.id && person.role !== "owner" ? lock : noRules;
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
      return row.ruleSet;
    case "byDefault":
    case "tenantWide":
      return noRules;
    case "onRequest": {
      if (target === undefined) return noRules;
      const isReached = target.level !== "tenant" && reaches(person.home, target);
      return (
        (isReached ? noRules : beyondSharer) |
        (isBeingWithdrawn(asset, target) ? unfinishedWithdrawal : noRules)
      );
    }
  }
}

function brokenByWithdrawing(row: SharingRow): RuleSet {
  switch (row.shared) {
    case "no":
      return notShareable;
    case "never":
      return row.ruleSet;
    case "byDefault":
    case "tenantWide":
      return nothingToWithdraw;
    case "onRequest":
      return noRules;
  }
}
