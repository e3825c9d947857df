import { entriesOf } from "../kernel/ledger/ledger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { isPending } from "../teammates/invitee.ts";
import { teammateOf } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Actors, eachAlone, strangers } from "./actors.ts";
import type { AssetTraits } from "./assetClass.ts";
import type { Classes } from "./classes.ts";
import type { AcceptedPerson } from "./peopleChanges.ts";
import type { Unit } from "./units.ts";

/** The teammates who hold a lock, before or after: the keys of their ids. */
export function holdersOfLocks(before: Classes, after: Classes): ReadonlySet<string> {
  const classes = [...entriesOf(before.assets), ...entriesOf(after.assets)];
  return new Set(classes.flatMap(({ traits }) => holdersIn({ before: traits, after: null })).map(mapKeyOf));
}

/** The ids of the teammates who hold the lock of an asset, before or after. */
function holdersIn({ before, after }: Pick<Unit<AssetTraits>, "before" | "after">): readonly string[] {
  return [before?.lockedBy, after?.lockedBy].flatMap((holder) =>
    holder?.kind === "teammate" ? [holder.id] : [],
  );
}

/** Those who hold the lock of one of these assets, did not change, and may do something. */
export function unchangedHolders(
  { teammates }: Tenant,
  assets: readonly Unit<AssetTraits>[],
  changed: readonly AcceptedPerson[],
): readonly AcceptedPerson[] {
  const changedKeys = new Set(changed.map(({ id }) => mapKeyOf(id)));
  const ids = new Map(assets.flatMap(holdersIn).map((id) => [mapKeyOf(id), id]));
  return [...ids].flatMap(([key, id]) => {
    const record = teammateOf(teammates, id);
    const isThere = record !== undefined && !isPending(record) && !changedKeys.has(key);
    return isThere ? [{ id, before: record, after: record }] : [];
  });
}

/** Holders of locks who stand in one place, on an asset whose lock they do not hold. */
interface HolderGroup {
  readonly actors: Actors;
  readonly ids: readonly string[];
}

/** How the holders of locks act on one asset or another: alone where the lock is theirs, and else as anybody. */
export function holdersOn(
  holders: readonly AcceptedPerson[],
): (asset: Unit<AssetTraits>) => readonly Actors[] {
  const alone = new Map(eachAlone(holders).map((actors) => [mapKeyOf(actors.sample), actors]));
  const groups = strangers(holders).map((actors): HolderGroup => ({
    actors,
    ids: [...alone.values()].flatMap(({ standings, sample }) =>
      standings === actors.standings ? [sample] : [],
    ),
  }));
  return (asset) => {
    const own = new Set(holdersIn(asset).map(mapKeyOf));
    const ownActors = [...own].flatMap((key) => alone.get(key) ?? []);
    return [...ownActors, ...groups.flatMap((group) => groupWithout(group, ownActors))];
  };
}

function groupWithout({ actors, ids }: HolderGroup, left: readonly Actors[]): readonly Actors[] {
  const leaving = left.filter(({ standings }) => standings === actors.standings);
  const sample = ids.find((id) => leaving.every((each) => each.sample !== id));
  return sample === undefined ? [] : [{ ...actors, sample, count: actors.count - leaving.length }];
}
