import { isPerson, type Person } from "../vocabulary/person.ts";
import { isMisplacedOwner } from "../vocabulary/rights.ts";
import { isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { scopeFor } from "./actionScope.ts";
import { type Asset, type AssetAction, isAsset, isBeingWithdrawn, isSharedWith } from "./asset.ts";
import {
  assetDecision,
  type AssetDecision,
  assetRefusal,
  noWorkspaces,
  outsideAssetType,
} from "./assetDecision.ts";
import { assetFacts } from "./assetFacts.ts";
import { brokenByAssetOrRole } from "./brokenByAssetOrRole.ts";
import { isBound, isOfRow } from "./brokenByAsset.ts";
import { isWithheldForAll, isWithheldForKind, ruleOfRole } from "./brokenByRole.ts";
import { effectRules } from "./effectRules.ts";
import { noRules, type RuleSet, ruleSet } from "./ruleSet.ts";
import { rowOf, type SharingRow, type WorkspaceScope } from "./sharingTable.ts";
import { isInScope, isInScopeUnshared, readsShares, reachableWorkspaces } from "./workspaceScope.ts";

/**
 * Whether a person may do something with an asset from their current workspace (WS3). The sharing table (AS1–AS11,
 * AS22, AS23), locks (AS12, AS27), shares (AS13–AS16, AS24, AS25, AS28) and the person's role decide. For `make`, `madeAt` is the
 * workspace in which the asset would be made (AS21).
 *
 * `target` is for `share` and `withdraw` only: the workspace to share with or withdraw from. Without it, the question
 * is whether the person may share or withdraw the asset at all. A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const bot: Asset = { kind: "bot", madeAt: { level: "group", group: "sales" } };
 * canAccessAsset(ann, "edit", bot); // true
 * canAccessAsset(ann, "share", bot); // false
 */
export function canAccessAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): boolean {
  // Clever for speed: a value outside its type and a refusal give the same `false`. So the cheapest facts may refuse first,
  // and the types of all others are checked only before a yes.
  if (!isObject(person) || isWithheldForAll(person.role, action) || !isObject(asset)) return false;
  const { home, current } = person;
  const { kind, madeAt } = asset;
  if (!isObject(home) || !isObject(current) || !isObject(madeAt)) return false;
  const row = rowOf(asset);
  const scope = scopeFor(action, row);
  if (row === undefined || scope === undefined || !isOfRow(action, row)) return false;
  const isInPlace = isInScopeUnshared(scope, madeAt, current);
  if (!isInPlace && !readsShares(scope)) return false;
  if (isMisplacedOwner(person) || !reaches(home, current) || isWithheldForKind(person.role, action, kind))
    return false;
  if (!isPerson(person) || !isAsset(asset) || !isTarget(target)) return false;
  if (!isInPlace && !isSharedWith(asset, current)) return false;
  return !isBound(person, action, asset, row, target);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/**
 * `canAccessAsset` with its reasons. An allow names the row of the sharing table and the role's rule (RL1–RL4). Where
 * they apply, it also names AS13 for a deletion by way of a share and AS19, AS25 or AS26 for an action that changes
 * nothing, AS28 for a share that is left, and AS12 for a lock that does not bind the person. A refusal names every broken
 * rule, and `allowedFrom` lists the workspaces from which the action would be allowed; ST10 alone for a value outside its
 * declared type.
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const service: Asset = { kind: "service", madeAt: { level: "group", group: "sales" } };
 * decideAccessAsset(ann, "use", service).because; // ["AS9"]
 * decideAccessAsset(ann, "use", service).allowedFrom; // [{ level: "group", group: "sales" }]
 */
export function decideAccessAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target?: Workspace,
): AssetDecision {
  if (!isPerson(person) || !isAsset(asset)) return outsideAssetType;
  return decideCheckedAsset(person, action, asset, target);
}

/**
 * `decideAccessAsset` of a person and an asset that are certainly what they should be, such as records of a tenant. Action and
 * target may be anything. Clever for speed: nobody looks at their types, which takes half the time of a decision.
 */
export function decideCheckedAsset(
  person: Person,
  action: AssetAction,
  asset: Asset,
  target: Workspace | undefined,
): AssetDecision {
  if (!isTarget(target)) return outsideAssetType;
  const row = rowOf(asset);
  const scope = scopeFor(action, row);
  if (row === undefined || scope === undefined) return outsideAssetType;
  const byAssetOrRole = brokenByAssetOrRole(person, action, asset, row, target);
  const byWorkspace = brokenByWorkspace(person, action, asset, row, scope);
  const broken = byAssetOrRole | byWorkspace;
  if (broken !== noRules) {
    const isElsewhere = byAssetOrRole === noRules;
    const allowedFrom = isElsewhere ? reachableWorkspaces(scope, asset, person.home) : noWorkspaces;
    return assetRefusal(broken, allowedFrom, assetFacts(person, action, asset, target, broken));
  }
  return assetDecision(
    true,
    ruleSet(row.rule) | effectRules(person, action, asset, row, target) | ruleOfRole(person.role),
  );
}

function isTarget(target: unknown): target is Workspace | undefined {
  return target === undefined || isWorkspace(target);
}

const notReachable = ruleSet("WS2");
const madeElsewhere = ruleSet("AS21");
const beingWithdrawn = ruleSet("AS14");

/** The rules that the action breaks in the current workspace. */
function brokenByWorkspace(
  { home, current }: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  scope: WorkspaceScope,
): RuleSet {
  const beyondHome = reaches(home, current) ? noRules : notReachable;
  if (isInScope(scope, asset, current)) return beyondHome;
  const isByShare =
    row.shared === "onRequest" &&
    (action === "use" || action === "view" || action === "delete" || action === "leave");
  const withdrawn = isByShare && isBeingWithdrawn(asset, current) ? beingWithdrawn : noRules;
  return beyondHome | withdrawn | (action === "make" ? madeElsewhere : ruleSet(row.rule));
}
