import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assetAccess,
  type AssetAction,
  assetActions,
  type Asset,
  type AssetRecord,
  decideAccessAsset,
  type Entry,
  entriesOf,
  personFrom,
  type TeammateRecord,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import {
  assetsFor,
  classesOf,
  type Classes,
  foundAfter,
  type Found,
  peopleFor,
  permissionsOf,
  type Place,
  workspacesFor,
} from "tenant-policy/analysis";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { anyCrowd } from "./crowd.ts";

function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
    ...entriesOf(workspaces.teams).map(({ id, group }) => ({ level: "team", group, team: id }) as const),
  ];
}

/** Asks one by one: from which workspaces it is allowed. */
function placesOneByOne(
  tenant: Tenant,
  teammate: string,
  action: AssetAction,
  asset: string,
): readonly Workspace[] {
  return workspacesOf(tenant).filter((place) => assetAccess(tenant, teammate, action, asset, place).value);
}

/** Every member of what was found, in pages of three, with the rules and places of its group. */
function listed<Item extends Entry>(found: Found<unknown, Item>): readonly string[] {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly entries: readonly Item[]; readonly next: string | null } = foundAfter(
      found,
      cursor,
      3,
    );
    ids.push(...page.entries.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

function placesIn(
  from: "everywhere" | readonly Workspace[],
  tenant: Tenant,
  home: Workspace,
): readonly Workspace[] {
  if (from !== "everywhere") return from;
  return workspacesOf(tenant).filter((place) => {
    if (home.level === "tenant") return true;
    if (home.level === "group") return place.level !== "tenant" && place.group === home.group;
    return place.level === "team" && place.team === home.team;
  });
}

describe("a reverse question", () => {
  it("[AN5] finds the assets that asking one by one finds, from the same workspaces, whatever happened before", () => {
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        const classes = classesOf(tenant).value as Classes;
        const assets = entriesOf(tenant.assets.records);
        for (const { id, home, invitation } of entriesOf(tenant.teammates.records)) {
          for (const action of assetActions) {
            const found = assetsFor(classes, id, action).value;
            if (invitation !== null) {
              expectEqual(found, null);
              continue;
            }
            const expected = assets.map(
              (asset) => [asset.id, placesOneByOne(tenant, id, action, asset.id)] as const,
            );
            const places = (found?.groups ?? []).flatMap(({ members, from }) =>
              entriesOf(members).map((member) => [member.id, placesIn(from, tenant, home)] as const),
            );
            const allowed = expected.filter(([, from]) => from.length > 0);
            expectEqual(Object.fromEntries(places), Object.fromEntries(allowed));
            expectEqual(
              [found?.count, [...listed(found as Found<unknown, AssetRecord>)].sort()],
              [allowed.length, allowed.map(([asset]) => asset).sort()],
            );
          }
        }
      }),
      { numRuns: runs(4, 25) },
    );
  });

  it("[AN5] [AS27] finds the people that asking one by one finds, holders of locks included", () => {
    let alone = 0;
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        const classes = classesOf(tenant).value as Classes;
        const people = entriesOf(tenant.teammates.records);
        for (const asset of entriesOf(tenant.assets.records)) {
          for (const action of assetActions) {
            const found = peopleFor(classes, action, asset.id).value as Found<unknown, TeammateRecord>;
            const allowed = people.filter(
              ({ id }) => placesOneByOne(tenant, id, action, asset.id).length > 0,
            );
            expectEqual(
              [...listed(found)].sort(),
              allowed.map(({ id }) => id),
            );
            expectEqual(found.count, allowed.length);
            for (const { id, members, from, because } of found.groups) {
              if (id.startsWith("lock:")) alone += 1;
              for (const member of entriesOf(members)) {
                const places = placesOneByOne(tenant, member.id, action, asset.id);
                expectEqual(placesIn(from, tenant, member.home), places);
                const [first] = from === "everywhere" ? [member.home] : from;
                expectEqual(assetAccess(tenant, member.id, action, asset.id, first), {
                  value: true,
                  because,
                });
              }
            }
          }
        }
      }),
      { numRuns: runs(4, 25) },
    );
    expect(alone).toBeGreaterThan(runs(4, 25));
  });

  it("[AN5] [WS2] names the workspaces from which asking one by one says yes", () => {
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        for (const { id, invitation } of entriesOf(tenant.teammates.records)) {
          for (const asset of entriesOf(tenant.assets.records)) {
            for (const action of assetActions) {
              const expected = invitation === null ? placesOneByOne(tenant, id, action, asset.id) : null;
              expectEqual(workspacesFor(tenant, id, action, asset.id).value, expected);
            }
          }
        }
      }),
      { numRuns: runs(4, 25) },
    );
  });
});

describe("the table of permissions", () => {
  const placeOf = (home: Workspace, place: Workspace): Place => {
    const reached = personFrom({ id: "x", role: "full", home }, place);
    const canBe = decideAccessAsset(reached, "view", { kind: "template", madeAt: place }).value;
    const isHome = JSON.stringify(home) === JSON.stringify(place);
    const isAbove =
      place.level === "tenant" ||
      (place.level === "group" && home.level === "team" && place.group === home.group);
    const { level } = place;
    if (isHome) return { level, relation: "home" };
    if (canBe) return { level, relation: "below" };
    return { level, relation: isAbove ? "above" : "beside" };
  };

  it("[AN5] has a cell for each kind, place and action, which is the answer about every such asset", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        for (const record of entriesOf(tenant.teammates.records)) {
          const table = permissionsOf(tenant, record.id).value;
          if (table === null) continue;
          const cells = new Map(table.map((cell) => [JSON.stringify(cell.subject), cell]));
          expectEqual(cells.size, table.length);
          for (const asset of entriesOf(tenant.assets.records)) {
            const isPlain =
              asset.lockedBy === null && asset.sharedWith.length + asset.withdrawingFrom.length === 0;
            if (!isPlain) continue;
            const madeAt = placeOf(record.home, asset.madeAt);
            for (const action of assetActions) {
              const subject = { kind: "asset", assetKind: asset.kind, madeAt, action };
              const { value, because } = assetAccess(tenant, record.id, action, asset.id);
              const elsewhere = !value && placesOneByOne(tenant, record.id, action, asset.id).length > 0;
              compared += 1;
              expectEqual(cells.get(JSON.stringify(subject)), {
                subject,
                value,
                because,
                isAllowedElsewhere: elsewhere,
              });
            }
          }
        }
      }),
      { numRuns: runs(5, 25) },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it("[AN5] covers making: whatever may be made at home is made there", () => {
    const made: Asset = { kind: "service", madeAt: { level: "group", group: "loans" } };
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        for (const record of entriesOf(tenant.teammates.records)) {
          if (record.home.level !== "group" || record.home.group !== "loans") continue;
          const table = permissionsOf(tenant, record.id).value ?? [];
          const cell = table.find(
            ({ subject }) =>
              subject.kind === "asset" &&
              subject.assetKind === "service" &&
              subject.action === "make" &&
              subject.madeAt.relation === "home",
          );
          if (cell !== undefined)
            expectEqual(cell.value, decideAccessAsset(personFrom(record), "make", made).value);
        }
      }),
      { numRuns: runs(10, 25) },
    );
  });
});
