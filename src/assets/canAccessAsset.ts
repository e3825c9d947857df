import { isPerson, type Person } from "../vocabulary/person.ts";
import { isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Asset, type AssetAction, isAsset } from "./asset.ts";
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
  if (!isPerson(person) || !isAsset(asset) || !isTarget(target)) return false;
  // Of what its twin is made of, as the twin's refusals gather workspaces, which takes longer than all else.
  const row = rowOf(asset);
  const place = placeFor(action, row);
  return (
    row !== undefined &&
    place !== undefined &&
    brokenAnywhere(person, action, asset, row, target) === noRules &&
    brokenHere(person, action, asset, row, place) === noRules
  );
}

export function decideAccessAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): AssetDecision {
  if (!isPerson(person) || !isAsset(asset) || !isTarget(target)) return outsideAssetType;
  const row = rowOf(asset);
  const place = placeFor(action, row);
  if (row === undefined || place === undefined) return outsideAssetType;
  const anywhere = brokenAnywhere(person, action, asset, row, target);
  const here = brokenHere(person, action, asset, row, place);
  if (anywhere !== noRules) return answeredBy(anywhere | here, false);
  if (here !== noRules) return refusedSave(workspacesAt(place, asset, person.home), here);
  const allowing = row.ruleSet | remarkOn(person, action, asset, row, target) | ruleOfRole(person.role);
  return answeredBy(allowing, true);
}

function isTarget(target: unknown): target is Workspace | undefined {
  return target === undefined || isWorkspace(target);
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

/** The cell of the table that counts (AS20); none where there is no such kind or no such action (ST10). */
function placeFor(action: AssetAction, row: SharingRow | undefined): Place | undefined {
  switch (action) {
    case "view":
      return row?.viewedFrom;
    case "use":
      return row?.usedFrom;
    case "make":
      return "whereMade";
    case "delete":
      return row?.deletedFrom;
    case "edit":
    case "share":
    case "withdraw":
    case "lock":
    case "unlock":
      return row?.editedFrom;
    default:
      return undefined;
  }
}

/** What is broken in the workspace that one asks from. */
function brokenHere(
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
