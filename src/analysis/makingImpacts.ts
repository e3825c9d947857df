import { placesOfAction } from "../assets/placesOfAction.ts";
import { type AssetKind, assetKinds } from "../assets/sharingTable.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { Person } from "../vocabulary/person.ts";
import { type Level, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { type Actors, standingOf, strangers, strangersOf } from "./actors.ts";
import type { Classes } from "./classes.ts";
import type { MakingImpact } from "./impact.ts";
import { type AcceptedPerson, unchangedPeople } from "./peopleChanges.ts";
import { placesAround } from "./placesAround.ts";
import { workspacesBelow } from "./workspacesBelow.ts";

/** The workspaces of two tenants. */
interface Places {
  readonly before: readonly Workspace[];
  readonly after: readonly Workspace[];
}

/** The assets that teammates may make from now on, or not any more (AN4): by kind, in each workspace that they reach. */
export function makingImpacts(
  before: Classes,
  after: Classes,
  changed: readonly AcceptedPerson[],
): readonly MakingImpact[] {
  const all: Places = { before: placesOf(before), after: placesOf(after) };
  const changedPlaces = changedAmong(all);
  const areChanged = changedPlaces.before.length + changedPlaces.after.length > 0;
  const others = areChanged ? strangersOf(unchangedPeople(after, changed)) : [];
  return [
    ...strangers(changed).flatMap((actors) => impactsOn(actors, isMoved(actors) ? all : changedPlaces)),
    ...others.flatMap((actors) => impactsOn(actors, changedPlaces)),
  ];
}

function placesOf({ tenant }: Classes): readonly Workspace[] {
  return workspacesBelow(tenant, { level: "tenant" });
}

function isMoved({ before, after }: Actors): boolean {
  return !isSameJson(standingOf(before), standingOf(after));
}

/** The workspaces that only one of the two tenants has. */
function changedAmong({ before, after }: Places): Places {
  if (isSameJson(before, after)) return { before: [], after: [] };
  const [earlier, later] = [keysOf(before), keysOf(after)];
  return {
    before: before.filter((place) => !later.has(keyOf(place))),
    after: after.filter((place) => !earlier.has(keyOf(place))),
  };
}

function keyOf(place: Workspace): string {
  return mapKeyOf(JSON.stringify(place));
}

function keysOf(places: readonly Workspace[]): ReadonlySet<string> {
  return new Set(places.map(keyOf));
}

function impactsOn(actors: Actors, places: Places): readonly MakingImpact[] {
  const [had, has] = [reached(places.before, actors.before), reached(places.after, actors.after)];
  const [hadKeys, hasKeys] = [keysOf(had), keysOf(has)];
  return assetKinds.flatMap((kind) => {
    const mayNow = levelsOfMaking(actors.after, kind);
    const mightBefore = levelsOfMaking(actors.before, kind);
    const gained = has.filter(
      (place) => mayNow.has(place.level) && !(mightBefore.has(place.level) && hadKeys.has(keyOf(place))),
    );
    const lost = had.filter(
      (place) => mightBefore.has(place.level) && !(mayNow.has(place.level) && hasKeys.has(keyOf(place))),
    );
    return [...impactOf(actors, kind, "gained", gained), ...impactOf(actors, kind, "lost", lost)];
  });
}

function reached(places: readonly Workspace[], person: Person | null): readonly Workspace[] {
  return person === null ? [] : places.filter((place) => reaches(person.home, place));
}

/** The levels at which somebody makes assets of a kind, where they reach a workspace of that level. */
function levelsOfMaking(person: Person | null, kind: AssetKind): ReadonlySet<Level> {
  const places = person === null ? [] : placesAround(person.home);
  return new Set(
    places.flatMap(({ place, workspace }) =>
      person !== null && placesOfAction(person, "make", { kind, madeAt: workspace }).length > 0
        ? [place.level]
        : [],
    ),
  );
}

function impactOf(
  { before, after, count, sample }: Actors,
  assetKind: AssetKind,
  change: MakingImpact["change"],
  places: readonly Workspace[],
): readonly MakingImpact[] {
  const [workspace] = places;
  if (workspace === undefined) return [];
  const standings = { before: standingOf(before), after: standingOf(after) };
  const witness = { teammate: sample, workspace };
  return [{ assetKind, change, ...standings, count: count * places.length, witness }];
}
