import { type AssetAction, assetActions } from "../assets/asset.ts";
import { type PlacesOfAction, placesOfAction } from "../assets/placesOfAction.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Person } from "../vocabulary/person.ts";
import { reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Actors, holdersAlone, standingOf, strangersOf } from "./actors.ts";
import { assetTraits, type AssetTraits } from "./assetClass.ts";
import type { Classes } from "./classes.ts";
import type { AssetImpact } from "./impact.ts";
import { holdersOfLocks, holdersOn, unchangedHolders } from "./lockHolders.ts";
import { type AcceptedPerson, unchangedPeople } from "./peopleChanges.ts";
import { changedEntries, changedUnits, unchangedUnits, type Unit } from "./units.ts";
import { workspacesBelow } from "./workspacesBelow.ts";

/** What is compared, and what was found so far. */
interface Comparison {
  readonly before: Tenant;
  readonly after: Tenant;
  readonly found: Map<string, AssetImpact>;
}

/**
 * What teammates may do with assets from now on, not any more, or from more, fewer or other workspaces (AN4). Only pairs
 * in which the teammate or the asset changed are looked at: all others are answered as before.
 */
export function assetImpacts(
  before: Classes,
  after: Classes,
  changed: readonly AcceptedPerson[],
): readonly AssetImpact[] {
  const comparison: Comparison = { before: before.tenant, after: after.tenant, found: new Map() };
  const changedAssets = changedEntries(before.tenant.assets.records, after.tenant.assets.records);
  const assets = changedUnits(changedAssets, assetTraits);
  const sameAssets = unchangedUnits(after.assets, changedAssets, assetTraits);
  for (const actors of holdersAlone(changed, holdersOfLocks(before, after))) {
    // Whoever is who they were, and stands where they stood, may do the same with the same assets.
    const isAsBefore = isSameJson(actors.before, actors.after);
    for (const asset of isAsBefore ? assets : [...sameAssets, ...assets]) compare(comparison, actors, asset);
  }
  const holders = unchangedHolders(after.tenant, assets, changed);
  const others = strangersOf(unchangedPeople(after, [...changed, ...holders]));
  const holdersOnAsset = holdersOn(holders);
  for (const asset of assets) {
    for (const actors of [...others, ...holdersOnAsset(asset)]) compare(comparison, actors, asset);
  }
  return [...comparison.found.values()];
}

const nowhere: PlacesOfAction = [];

function compare(comparison: Comparison, actors: Actors, asset: Unit<AssetTraits>): void {
  for (const action of assetActions) {
    const had = placesOf(actors.before, action, asset.before);
    const has = placesOf(actors.after, action, asset.after);
    const change = changeOf(comparison, { had, has }, actors);
    if (change !== undefined) add(comparison.found, actors, asset, { action, change });
  }
}

function placesOf(person: Person | null, action: AssetAction, asset: AssetTraits | null): PlacesOfAction {
  return person === null || asset === null ? nowhere : placesOfAction(person, action, asset);
}

function changeOf(
  { before, after }: Comparison,
  { had, has }: { readonly had: PlacesOfAction; readonly has: PlacesOfAction },
  actors: Actors,
): AssetImpact["change"] | undefined {
  if (had.length === 0) return has.length === 0 ? undefined : "gained";
  if (has.length === 0) return "lost";
  // Whoever may do it somewhere is there.
  const [wasAt, isAt] = [(actors.before as Person).home, (actors.after as Person).home];
  if (had === "everywhere" && has === "everywhere") {
    // Clever for speed: no list is made. A group or team that is added or deleted is no other place here.
    return shiftOf(reaches(isAt, wasAt), reaches(wasAt, isAt));
  }
  const [earlier, later] = [listed(before, had, wasAt), listed(after, has, isAt)];
  return shiftOf(holdsAll(later, earlier), holdsAll(earlier, later));
}

/** What became of the places, by whether each earlier one is still there and whether each later one was there before. */
function shiftOf(isKept: boolean, isKnown: boolean): "widened" | "narrowed" | "moved" | undefined {
  if (isKept) return isKnown ? undefined : "widened";
  return isKnown ? "narrowed" : "moved";
}

function listed(tenant: Tenant, places: PlacesOfAction, home: Workspace): readonly Workspace[] {
  return places === "everywhere" ? workspacesBelow(tenant, home) : places;
}

/** Whether each of the others is in the list. All have the properties of their path in one order. */
function holdsAll(list: readonly Workspace[], others: readonly Workspace[]): boolean {
  const paths = new Set(list.map((workspace) => JSON.stringify(workspace)));
  return others.every((workspace) => paths.has(JSON.stringify(workspace)));
}

function add(
  found: Map<string, AssetImpact>,
  actors: Actors,
  asset: Unit<AssetTraits>,
  { action, change }: Pick<AssetImpact, "action" | "change">,
): void {
  const { kind: assetKind } = (asset.after ?? asset.before) as AssetTraits;
  const key = `${actors.standings} ${action} ${assetKind} ${change}`;
  const known = found.get(key);
  const count = actors.count * asset.count + (known?.count ?? 0);
  if (known !== undefined) {
    found.set(key, { ...known, count });
    return;
  }
  const [before, after] = [standingOf(actors.before), standingOf(actors.after)];
  const witness = { teammate: actors.sample, asset: asset.sample };
  found.set(key, { action, assetKind, change, before, after, count, witness });
}
