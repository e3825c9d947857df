import { expect, describe, it } from "vitest";
import {
  type Asset,
  type AssetAction,
  assetActions,
  type AssetKind,
  assetKinds,
  canAccessAsset,
  type Person,
  type Role,
  roles,
  type Workspace,
} from "tenant-policy";
import { type AssetCondition, assetFilter, assetRow, type AssetRow } from "tenant-policy/analysis";
import { fulfils, sizeOfCondition } from "./fulfils.ts";

const tenant: Workspace = { level: "tenant" };
const group = (id: string): Workspace => ({ level: "group", group: id });
const team = (of: string, id: string): Workspace => ({ level: "team", group: of, team: id });

// Two groups, of two teams and of one. A team that has the id of a group is another workspace.
const places: readonly Workspace[] = [
  tenant,
  group("loans"),
  group("cards"),
  team("loans", "desk"),
  team("loans", "fraud"),
  team("cards", "loans"),
];

/** Whoever may ask: by key, by id alone, and one of whom too little is known to hold a lock. */
const identities: readonly Pick<
  Person,
  "kind" | "id" | "createdAtMilli" | "adminUserName" | "adminUserDomain"
>[] = [
  { kind: "teammate", id: "ann", createdAtMilli: 1 },
  { kind: "teammate", id: "ann" },
  { kind: "partner", id: "sam", adminUserName: "sam", adminUserDomain: "vendor.example" },
  { kind: "helpDesk", id: "ann", adminUserName: "sam" },
];

const locks: readonly Asset["lockedBy"][] = [
  undefined,
  null,
  "ann",
  "bob",
  { kind: "teammate", id: "ann", createdAtMilli: 1 },
  { kind: "teammate", id: "ann", createdAtMilli: 2 },
  { kind: "teammate", id: "ann", createdAtMilli: null },
  { kind: "partner", adminUserName: "sam", adminUserDomain: "vendor.example" },
  { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
];

const shares: readonly Pick<Asset, "sharedWith" | "withdrawingFrom">[] = [
  {},
  { sharedWith: places.slice(1, 4), withdrawingFrom: [] },
  { sharedWith: places.slice(3), withdrawingFrom: places.slice(1, 4) },
  { sharedWith: [...places, group("loans")], withdrawingFrom: [team("cards", "loans"), tenant] },
];

/** Every lock where there are locks, every share where things are shared, and one of which nothing may come elsewhere. */
function assetsOf(kind: AssetKind): readonly Asset[] {
  const locksOfKind = kind === "template" || kind === "logbook" ? locks : [undefined, "bob"];
  const sharesOfKind = kind === "app" ? shares : shares.slice(1, 2);
  return places.flatMap((madeAt) =>
    sharesOfKind.flatMap((shared) =>
      locksOfKind.map((lockedBy) => ({
        kind,
        madeAt,
        ...shared,
        ...(lockedBy === undefined ? {} : { lockedBy }),
      })),
    ),
  );
}

interface Listed {
  readonly asset: Asset;
  readonly row: AssetRow;
}
const listed: readonly Listed[] = assetKinds
  .flatMap(assetsOf)
  .map((asset) => ({ asset, row: assetRow(asset).value as AssetRow }));

function* peopleOf(role: Role): Generator<Person> {
  for (const identity of identities)
    for (const home of [tenant, group("loans"), team("loans", "desk"), team("cards", "loans")])
      for (const current of places) yield { ...identity, role, home, current };
}

const filterOf = (person: Person, action: AssetAction): AssetCondition =>
  assetFilter(person, action).value as AssetCondition;

describe.each(roles)(
  "%s: identity × home × workspace × action × every kind, place, share and lock",
  (role) => {
    it("[AN10] a filter lists exactly the assets about which the question says yes", () => {
      let [asked, allowed] = [0, 0];
      const wrong: unknown[] = [];
      for (const person of peopleOf(role))
        for (const action of assetActions) {
          const condition = filterOf(person, action);
          for (const { asset, row } of listed) {
            const isAllowed = canAccessAsset(person, action, asset);
            asked += 1;
            if (isAllowed) allowed += 1;
            if (fulfils(row, condition) !== isAllowed) wrong.push({ person, action, asset, isAllowed });
          }
        }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(asked).toBe(4 * 4 * 6 * 10 * 6 * (2 * 9 + 4 * 2 + 13 * 2));
      // Nobody may do anything by mistake of the test, or everything.
      expect(allowed > 5_000).toBe(role !== "restricted");
    });

    it("[AN10] its size does not depend on the assets: at most 40 conditions", () => {
      const sizes = [...peopleOf(role)].flatMap((person) =>
        assetActions.map((action) => sizeOfCondition(filterOf(person, action))),
      );
      expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(role === "restricted" ? 1 : 10);
    });
  },
);
