import type { AssetRecord } from "../../../src/index.ts";
import { placeOf, places } from "../places.ts";
import { isReached } from "./holdings.ts";
import { firstBroken, isSame, type Law, type Reached } from "./law.ts";

/** What becomes of assets. */
export const lawsOfAssets: readonly Law[] = [
  {
    name: "what somebody else locked is theirs and the Owners' (AS12, AS27, ST14)",
    broken: (reached) =>
      firstBroken(assetsOfStart(reached), (asset) => {
        if (asset.lockedBy === null || reached.held.hasOwner) return null;
        if (!isSame(assetNow(reached, asset.id), asset)) return `${asset.id} was locked, and has changed`;
        return firstBroken(reached.people, ({ record: { id, home }, isTheirs }) => {
          const { value } = reached.library.assetAccess(reached.now, id, "unlock", asset.id, home);
          return isTheirs && value ? `${id} may unlock ${asset.id}` : null;
        });
      }),
  },
  {
    name: "a service, a number or an app stays as it is for those who are never where it is, or is shared (AS1, AS9, AS10, WS2)",
    broken: (reached) =>
      firstBroken(assetsOfStart(reached), (asset) =>
        reached.held.launchedAs === null &&
        asset.kind !== "template" &&
        ![asset.madeAt, ...asset.sharedWith].some((place) => isReached(reached.held, place)) &&
        !isSame(assetNow(reached, asset.id), asset)
          ? `${asset.id} has changed`
          : null,
      ),
  },
  {
    name: "whoever is where an app is shared, but never where it was made, deletes it or gives up that share, and does nothing else to it (AS10, AS13, AS28)",
    broken: (reached) =>
      firstBroken(assetsOfStart(reached), (asset) => {
        const { held } = reached;
        const now = assetNow(reached, asset.id);
        const isOwn = held.launchedAs !== null || isReached(held, asset.madeAt);
        if (asset.kind !== "app" || isOwn || now === undefined) return null;
        const left = asset.sharedWith.filter((place) => !now.sharedWith.some((each) => isSame(each, place)));
        const others = left.filter((place) => !isReached(held, place));
        if (others.length > 0) return `the share of ${others.map(placeOf).join()} in ${asset.id} has ended`;
        const isRest = now.sharedWith.length + left.length === asset.sharedWith.length;
        const withoutShares = (each: AssetRecord): object => ({
          ...each,
          sharedWith: [],
          withdrawingFrom: [],
        });
        return isRest && isSame(withoutShares(now), withoutShares(asset)) ? null : `${asset.id} has changed`;
      }),
  },
  {
    name: "an app is not shared where its withdrawal is going on (AS14)",
    broken: ({ library, now }) =>
      firstBroken(library.entriesOf(now.assets.records), ({ id, sharedWith, withdrawingFrom }) => {
        const withdrawn = withdrawingFrom.map(placeOf);
        return sharedWith.some((place) => withdrawn.includes(placeOf(place)))
          ? `${id} is shared again`
          : null;
      }),
  },
  {
    name: "nobody uses what they are never where it is (AS9, WS2)",
    broken: ({ library, now, people, held }) =>
      held.reach.has("ins")
        ? null
        : firstBroken(people, ({ record: { id }, isTheirs }) => {
            const { value } = library.assetAccess(now, id, "use", "claims", places.ins);
            return isTheirs && value ? `${id} uses claims` : null;
          }),
  },
  {
    name: "assets are shared within reach (AS24)",
    broken: ({ library, start, now, held }) =>
      firstBroken(library.entriesOf(now.assets.records), ({ id, sharedWith, withdrawingFrom }) => {
        if (held.launchedAs !== null) return null;
        const atFirst = library.entryOf(start.assets.records, id)?.sharedWith.map(placeOf) ?? [];
        const everShared = [...sharedWith, ...withdrawingFrom].filter(
          (place) => !atFirst.includes(placeOf(place)),
        );
        return everShared.every((place) => isReached(held, place)) ? null : `${id} is shared out of reach`;
      }),
  },
  {
    name: "services, numbers and apps are deleted by Owners and Full Access only (RL3)",
    broken: (reached) =>
      firstBroken(assetsOfStart(reached), ({ id, kind }) =>
        !reached.held.setsPeopleUp &&
        reached.held.launchedAs !== "full" &&
        kind !== "template" &&
        assetNow(reached, id) === undefined
          ? `${id} is gone`
          : null,
      ),
  },
  {
    name: "an asset is made where its maker can be (AS21, WS2)",
    broken: (reached) =>
      firstBroken(reached.library.entriesOf(reached.now.assets.records), ({ id, madeAt }) => {
        const isOld = reached.library.entryOf(reached.start.assets.records, id) !== undefined;
        if (isOld || reached.held.launchedAs !== null) return null;
        return isReached(reached.held, madeAt) && placeOf(madeAt) in places ? null : `${id} is out of reach`;
      }),
  },
];

function assetsOfStart({ library, start }: Reached): readonly AssetRecord[] {
  return library.entriesOf(start.assets.records);
}

function assetNow({ library, now }: Reached, asset: string): AssetRecord | undefined {
  return library.entryOf(now.assets.records, asset);
}
