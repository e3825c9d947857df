import { isPerson, type Person } from "../vocabulary/person.ts";
import { isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isAsset, isAssetAction } from "./asset.ts";
import { answeredBy, type AssetDecision, outsideAssetType, refusedSave } from "./assetDecision.ts";
import { brokenByAsset } from "./obstacle.ts";
import { isAt, workspacesAt } from "./place.ts";
import { remarkOn } from "./remark.ts";
import { brokenByRole, ruleOfRole } from "./roleNarrowing.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import { type Place, rowOf, type SharingRow } from "./table.ts";

/**
 * Whether a person may do something with an asset from the workspace that they are in: by the sharing table (AS1–AS11,
 * AS22, AS23), locks (AS12), shares (AS13–AS16, AS24, AS25) and their role. To make: `madeAt` is where it would be made
 * (AS21). `target`, for sharing and withdrawing only: the workspace to share with or withdraw from; left out, the question
 * is whether the person may share or withdraw it at all. The table speaks of the workspace that one is in (WS3).
 */
export function canAccessAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): boolean {
  return decideAssetAccess(person, action, asset, target).value;
}

export function decideAssetAccess(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): AssetDecision {
  if (!isPerson(person) || !isAssetAction(action) || !isAsset(asset)) return outsideAssetType;
  if (target !== undefined && !isWorkspace(target)) return outsideAssetType;
  const row = rowOf(asset);
  if (row === undefined) return outsideAssetType;
  const place = placeFor(action, row);
  const brokenHere = brokenByPlace(person, action, asset, row, place);
  const brokenAnywhere =
    brokenByAsset(person, action, asset, row, target) | brokenByRole(person.role, action, asset.kind);
  if (brokenAnywhere !== noRules) return answeredBy(brokenHere | brokenAnywhere, false);
  if (brokenHere !== noRules) return refusedSave(workspacesAt(place, asset, person.home), brokenHere);
  const allowing = row.ruleSet | remarkOn(person, action, asset, row, target) | ruleOfRole(person.role);
  return answeredBy(allowing, true);
}

const unreachable = ruleSet("WS2");
const madeElsewhere = ruleSet("AS21");

/** The column of the table that counts (AS20). */
function placeFor(action: AssetAction, row: SharingRow): Place {
  switch (action) {
    case "view":
      return row.viewedFrom;
    case "use":
      return row.usedFrom;
    case "make":
      return "whereMade";
    case "delete":
      return row.deletedFrom;
    case "edit":
    case "share":
    case "withdraw":
    case "lock":
    case "unlock":
      return row.editedFrom;
  }
}

function brokenByPlace(
  { home, current }: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  place: Place,
): RuleSet {
  const beyondHome = reaches(home, current) ? noRules : unreachable;
  if (isAt(place, asset, current)) return beyondHome;
  return beyondHome | (action === "make" ? madeElsewhere : row.ruleSet);
}
