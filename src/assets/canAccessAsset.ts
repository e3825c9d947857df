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
  // Of what its twin is made of, as the twin's refusals gather workspaces, which takes longer than all else.
  const row = rowFor(person, action, asset, target);
  if (row === undefined) return false;
  return (
    brokenAnywhere(person, action, asset, row, target) === noRules &&
    brokenHere(person, action, asset, row) === noRules
  );
}

export function decideAssetAccess(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): AssetDecision {
  const row = rowFor(person, action, asset, target);
  if (row === undefined) return outsideAssetType;
  const anywhere = brokenAnywhere(person, action, asset, row, target);
  const here = brokenHere(person, action, asset, row);
  if (anywhere !== noRules) return answeredBy(anywhere | here, false);
  if (here !== noRules) return refusedSave(workspacesAt(placeFor(action, row), asset, person.home), here);
  const allowing = row.ruleSet | remarkOn(person, action, asset, row, target) | ruleOfRole(person.role);
  return answeredBy(allowing, true);
}

/** The row of the sharing table that answers; none where anything is outside its declared type. */
function rowFor(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target: Workspace | undefined,
): SharingRow | undefined {
  if (!isPerson(person) || !isAssetAction(action) || !isAsset(asset)) return undefined;
  return target === undefined || isWorkspace(target) ? rowOf(asset) : undefined;
}

/** What is broken in whatever workspace one asks from. */
function brokenAnywhere(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  return brokenByAsset(person, action, asset, row, target) | brokenByRole(person, action, asset.kind);
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

/** What is broken in the workspace that one asks from. */
function brokenHere({ home, current }: Person, action: AssetAction, asset: Asset, row: SharingRow): RuleSet {
  const beyondHome = reaches(home, current) ? noRules : unreachable;
  if (isAt(placeFor(action, row), asset, current)) return beyondHome;
  return beyondHome | (action === "make" ? madeElsewhere : row.ruleSet);
}
