import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Activity,
  activityAccess,
  type ActivityName,
  assetAccess,
  assetActions,
  type AssetRecord,
  entriesOf,
  featureAccess,
  features,
  profileActivities,
  settingAccess,
  settingSections,
  signInRequirementOf,
  type TeammateRecord,
  type Tenant,
  transition,
  type Workspace,
} from "tenant-policy";
import { type Classes, classesOf, updateClasses } from "tenant-policy/analysis";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { anyCrowd, crowd } from "./crowd.ts";

function classesIn(tenant: Tenant): Classes {
  return classesOf(tenant).value as Classes;
}

function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
    ...entriesOf(workspaces.teams).map(({ id, group }) => ({ level: "team", group, team: id }) as const),
  ];
}

/** Every question about a teammate that does not ask for their dates. Of assets, those that they hold no lock of. */
function answersAbout(tenant: Tenant, { id }: TeammateRecord, assets: readonly AssetRecord[]): unknown {
  const places = workspacesOf(tenant);
  return [
    features.map((feature) => featureAccess(tenant, id, feature)),
    settingSections.flatMap((section) => [
      settingAccess(tenant, id, "view", section),
      settingAccess(tenant, id, "change", section),
    ]),
    (Object.keys(profileActivities) as ActivityName[]).map((name) =>
      activityAccess(tenant, id, name as Activity),
    ),
    ["10.0.0.1", "2001:db8::1"].map((address) => signInRequirementOf(tenant, id, address)),
    assets.map((asset) => answersOf(tenant, id, asset, places)),
  ];
}

function answersOf(
  tenant: Tenant,
  person: string,
  { id }: AssetRecord,
  places: readonly Workspace[],
): unknown {
  return assetActions.map((action) =>
    [undefined, ...places].map((place) => [
      assetAccess(tenant, person, action, id, place),
      assetAccess(tenant, person, action, id, undefined, place),
    ]),
  );
}

const isLockedBy =
  (person: TeammateRecord) =>
  ({ lockedBy }: AssetRecord): boolean =>
    lockedBy?.kind === "teammate" && lockedBy.id === person.id;

describe("[AN9] the members of a class", () => {
  it("[AN9] get the same answer to every question about a teammate, whatever happened before", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        const assets = entriesOf(tenant.assets.records);
        for (const { members } of entriesOf(classesIn(tenant).people)) {
          const [first, ...others] = entriesOf(members);
          for (const other of others) {
            const free = assets.filter(
              (asset) => !isLockedBy(first as TeammateRecord)(asset) && !isLockedBy(other)(asset),
            );
            compared += 1;
            expectEqual(
              answersAbout(tenant, other, free),
              answersAbout(tenant, first as TeammateRecord, free),
            );
          }
        }
      }),
      { numRuns: runs(8, 50) },
    );
    expect(compared).toBeGreaterThan(runs(8, 50));
  });

  it("[AN9] [AS27] get it about an asset, from every teammate and workspace, locks included", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        const people = entriesOf(tenant.teammates.records);
        const places = workspacesOf(tenant);
        const answers = (asset: AssetRecord): unknown =>
          people.map(({ id }) => answersOf(tenant, id, asset, places));
        for (const { members } of entriesOf(classesIn(tenant).assets)) {
          const [first, ...others] = entriesOf(members);
          compared += others.length;
          for (const other of others) expectEqual(answers(other), answers(first as AssetRecord));
        }
      }),
      { numRuns: runs(8, 50) },
    );
    expect(compared).toBeGreaterThan(runs(8, 50));
  });

  it("[AN9] are counted and listed: every teammate and every asset is in one class", () => {
    fc.assert(
      fc.property(anyCrowd(), (tenant) => {
        const { people, assets } = classesIn(tenant);
        const listed = (classes: readonly { readonly members: Classes["people"] }[]): readonly string[] =>
          classes.flatMap(({ members }) => entriesOf(members).map(({ id }) => id)).sort();
        const [ofPeople, ofAssets] = [entriesOf(people), entriesOf(assets)] as const;
        expectEqual(
          listed(ofPeople as never),
          entriesOf(tenant.teammates.records).map(({ id }) => id),
        );
        expectEqual(
          listed(ofAssets as never),
          entriesOf(tenant.assets.records).map(({ id }) => id),
        );
        for (const { size, members } of [...ofPeople, ...ofAssets])
          expectEqual(size, entriesOf(members as never).length);
      }),
      { numRuns: runs(20, 100) },
    );
  });
});

describe("classes after a change", () => {
  it("[AN9] are those of the tenant afterwards, whatever the history, from the tenant and from the changes", () => {
    fc.assert(
      fc.property(anyHistory(crowd()), ({ start, commands }) => {
        let classes = classesIn(start);
        let folded = classes;
        let tenant = start;
        for (const command of commands) {
          const step = transition(tenant, command);
          tenant = step.tenant;
          classes = updateClasses(classes, tenant).value as Classes;
          folded = updateClasses(folded, step.changes).value as Classes;
        }
        expectEqual(classes, classesIn(tenant));
        expectEqual(folded, classesIn(tenant));
      }),
      { numRuns: runs(25, 100) },
    );
  });
});
