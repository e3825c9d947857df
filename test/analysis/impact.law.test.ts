import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssetAction,
  assetActions,
  assetKinds,
  canAccessAsset,
  type Entry,
  entriesOf,
  entryOf,
  type Ledger,
  personFrom,
  type Tenant,
  transition,
  type Workspace,
} from "tenant-policy";
import {
  classesOf,
  type Classes,
  difference,
  duesDifference,
  helpDeskDifference,
  type Impact,
  impactOf,
  permissionsOf,
  settingsDifference,
  signInDifference,
  updateClasses,
  workspacesFor,
} from "tenant-policy/analysis";
import { aTenantLike } from "tenant-policy/testing";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";

const keyOf = (workspace: Workspace): string => JSON.stringify(workspace);

function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
    ...entriesOf(workspaces.teams).map(({ id, group }) => ({ level: "team", group, team: id }) as const),
  ];
}

function idsIn(before: Ledger<Entry>, after: Ledger<Entry>): readonly string[] {
  return [...new Set([...entriesOf(before), ...entriesOf(after)].map(({ id }) => id))];
}

/** Counts by name. */
function tally(): {
  readonly counts: Record<string, number>;
  readonly add: (name: string, count: number) => void;
} {
  const counts: Record<string, number> = {};
  return {
    counts,
    add: (name, count) => {
      counts[name] = (counts[name] ?? 0) + count;
    },
  };
}

/** Asks everybody for every permission, before and after. */
function permissionsOneByOne(before: Tenant, after: Tenant): Readonly<Record<string, number>> {
  const { counts, add } = tally();
  for (const id of idsIn(before.teammates.records, after.teammates.records)) {
    const [had, has] = [before, after].map(
      (tenant) =>
        new Map(
          (permissionsOf(tenant, id).value ?? [])
            .filter(({ subject }) => subject.kind !== "asset")
            .map(({ subject, value }) => [JSON.stringify(subject), value]),
        ),
    ) as [Map<string, boolean>, Map<string, boolean>];
    for (const subject of new Set([...had.keys(), ...has.keys()])) {
      const [earlier, later] = [had.get(subject) ?? false, has.get(subject) ?? false];
      if (earlier !== later) add(`${later ? "gained" : "lost"} ${subject}`, 1);
    }
  }
  return counts;
}

/** The kinds that the table lets people use everywhere: a workspace that is added is no other place for them. */
const everywhereKinds = new Set<string>([
  ...["template", "customNode", "smartLink", "logbook", "mediaFile", "consentGroup"],
  ...["profileStore", "contactPolicy", "usageReports"],
]);

function places(tenant: Tenant, who: string, action: AssetAction, asset: string): readonly string[] {
  return (workspacesFor(tenant, who, action, asset).value ?? []).map(keyOf);
}

/** Whether the table lets people do it everywhere that they can switch to. */
function isEverywhere(tenant: Tenant, action: AssetAction, asset: string): boolean {
  const kind = entryOf(tenant.assets.records, asset)?.kind ?? "";
  const isOnlyUsed =
    kind === "customNode" && !["view", "use", "make", "share", "withdraw", "leave"].includes(action);
  return action !== "make" && !isOnlyUsed && everywhereKinds.has(kind);
}

/** The workspaces of both tenants from which it may be done, asked one by one. */
function placesOfBoth(
  both: readonly Tenant[],
  tenant: Tenant,
  ...[who, action, asset]: [string, AssetAction, string]
): readonly string[] {
  const about = entryOf(tenant.assets.records, asset);
  const record = entryOf(tenant.teammates.records, who);
  if (about === undefined || record === undefined) return [];
  const all = new Map(both.flatMap(workspacesOf).map((place) => [keyOf(place), place]));
  return [...all].flatMap(([key, place]) => {
    return canAccessAsset(personFrom(record, place), action, about) ? [key] : [];
  });
}

type ShiftOfPlaces = Impact["assets"][number]["change"] | undefined;

/** What becomes of the places. One that is added or gone is no other place for what may be done everywhere. */
function shiftOf(
  before: Tenant,
  after: Tenant,
  ...about: [who: string, action: AssetAction, asset: string]
): ShiftOfPlaces {
  const [, action, asset] = about;
  const both = [before, after];
  const isBoth = both.every((tenant) => isEverywhere(tenant, action, asset));
  const [had, has] = both.map((tenant) =>
    isBoth ? placesOfBoth(both, tenant, ...about) : places(tenant, ...about),
  ) as [readonly string[], readonly string[]];
  const [isFresh, isGone] = [has.some((key) => !had.includes(key)), had.some((key) => !has.includes(key))];
  if (isFresh && had.length === 0) return "gained";
  if (isGone && has.length === 0) return "lost";
  if (isFresh) return isGone ? "moved" : "widened";
  return isGone ? "narrowed" : undefined;
}

/** Asks everybody about everything that may be done with every asset, before and after. */
function assetsOneByOne(before: Tenant, after: Tenant): Readonly<Record<string, number>> {
  const { counts, add } = tally();
  for (const asset of idsIn(before.assets.records, after.assets.records)) {
    const kind = (entryOf(after.assets.records, asset) ?? entryOf(before.assets.records, asset))?.kind ?? "";
    for (const who of idsIn(before.teammates.records, after.teammates.records)) {
      for (const action of assetActions) {
        const change = shiftOf(before, after, who, action, asset);
        if (change !== undefined) add(`${change} ${action} ${kind}`, 1);
      }
    }
  }
  return counts;
}

/** Asks everybody what they may make in every workspace, before and after. */
function makingOneByOne(before: Tenant, after: Tenant): Readonly<Record<string, number>> {
  const { counts, add } = tally();
  const all = new Map(
    [...workspacesOf(before), ...workspacesOf(after)].map((place) => [keyOf(place), place]),
  );
  const mayMake = (
    tenant: Tenant,
    who: string,
    place: Workspace,
    kind: (typeof assetKinds)[number],
  ): boolean => {
    const record = entryOf(tenant.teammates.records, who);
    const isThere = workspacesOf(tenant).map(keyOf).includes(keyOf(place));
    return (
      isThere &&
      record !== undefined &&
      canAccessAsset(personFrom(record, place), "make", { kind, madeAt: place })
    );
  };
  for (const who of idsIn(before.teammates.records, after.teammates.records)) {
    for (const place of all.values()) {
      for (const kind of assetKinds) {
        const [had, has] = [mayMake(before, who, place, kind), mayMake(after, who, place, kind)];
        if (had !== has) add(`${has ? "gained" : "lost"} ${kind}`, 1);
      }
    }
  }
  return counts;
}

function countsIn<Group extends { readonly count: number }>(
  groups: readonly Group[],
  nameOf: (group: Group) => string,
): Readonly<Record<string, number>> {
  const { counts, add } = tally();
  for (const group of groups) add(nameOf(group), group.count);
  return counts;
}

/** Two checks confirm each witness. */
function expectWitnesses(before: Tenant, after: Tenant, impact: Impact): void {
  for (const { subject, change, witness } of impact.permissions) {
    const [had, has] = [before, after].map((tenant) =>
      (permissionsOf(tenant, witness.teammate).value ?? []).some(
        (cell) => cell.value && JSON.stringify(cell.subject) === JSON.stringify(subject),
      ),
    );
    expectEqual([had, has], [change === "lost", change === "gained"]);
  }
  for (const { action, change, witness } of impact.assets) {
    expectEqual(change, shiftOf(before, after, witness.teammate, action, witness.asset));
  }
}

const compare = (before: Tenant, after: Tenant, impact: Impact): void => {
  expectEqual(
    countsIn(impact.permissions, ({ subject, change }) => `${change} ${JSON.stringify(subject)}`),
    permissionsOneByOne(before, after),
  );
  expectEqual(
    countsIn(impact.assets, ({ action, change, assetKind }) => `${change} ${action} ${assetKind}`),
    assetsOneByOne(before, after),
  );
  expectEqual(
    countsIn(impact.making, ({ change, assetKind }) => `${change} ${assetKind}`),
    makingOneByOne(before, after),
  );
  expectWitnesses(before, after, impact);
};

const noAddresses = { ranges: [], wholeFamilies: [] };
const nothing: Impact = {
  permissions: [],
  assets: [],
  making: [],
  helpDesk: [],
  signIn: { groups: [], api: { gained: noAddresses, lost: noAddresses } },
  settings: [],
  dues: [],
};

/** The parts have laws of their own; here they are those of the two tenants. */
function expectParts(before: Tenant, after: Tenant, atMilli: number, impact: Impact): void {
  expectEqual(impact.helpDesk, helpDeskDifference(before, after).value);
  expectEqual(impact.signIn, signInDifference(before, after).value);
  expectEqual(impact.settings, settingsDifference(before, after, atMilli).value);
  expectEqual(impact.dues, duesDifference(before, after, atMilli).value);
}

describe("the difference of two tenants", () => {
  it("[AN4] is what asking everybody about everything finds, in both directions, with witnesses", () => {
    let changes = 0;
    fc.assert(
      fc.property(anyHistory(crowd()), ({ start, tenant, atMilli }) => {
        const [forth, back] = [
          difference(start, tenant, atMilli).value,
          difference(tenant, start, atMilli).value,
        ] as [Impact, Impact];
        compare(start, tenant, forth);
        expectParts(start, tenant, atMilli, forth);
        compare(tenant, start, back);
        changes += forth.assets.length + forth.permissions.length + forth.making.length;
      }),
      { numRuns: runs(6, 40) },
    );
    expect(changes).toBeGreaterThan(runs(6, 40));
  });

  it("[AN4] tells more, fewer and other places apart, wherever anybody moves and if a share ends", () => {
    const start = crowd();
    const at = { level: "team", group: "loans", team: "desk" } as const;
    const withdrawn = aTenantLike(start).after({
      type: "assets/withdraw",
      asset: "web",
      from: at,
      withdrawal: "w-9",
    });
    const moved = ["fay", "ann", "lia", "rory", "rita"].flatMap((teammate) =>
      workspacesOf(start)
        .filter((to) => keyOf(to) !== keyOf(entryOf(start.teammates.records, teammate)?.home as Workspace))
        .map((to) => aTenantLike(start).after({ type: "teammates/move", teammate, to })),
    );
    const seen = new Set<string>();
    for (const after of [withdrawn, ...moved].map((builder) => builder.build())) {
      const [forth, back] = [difference(start, after, 0).value, difference(after, start, 0).value] as [
        Impact,
        Impact,
      ];
      compare(start, after, forth);
      compare(after, start, back);
      for (const { change } of [...forth.assets, ...back.assets]) seen.add(change);
    }
    expect([...seen].sort()).toEqual(["gained", "lost", "moved", "narrowed", "widened"]);
  });

  it("[AN4] is that of two tenants that came about apart", () => {
    fc.assert(
      fc.property(anyHistory(crowd()), anyHistory(), (one, other) => {
        compare(
          one.tenant,
          other.tenant,
          difference(one.tenant, other.tenant, other.atMilli).value as Impact,
        );
      }),
      { numRuns: runs(4, 25) },
    );
  });

  it("[not AN4] is empty for a tenant and itself, and what one gains the other loses", () => {
    fc.assert(
      fc.property(anyHistory(crowd()), ({ start, tenant, atMilli }) => {
        expectEqual(difference(tenant, tenant, atMilli).value, nothing);
        const [forth, back] = [
          difference(start, tenant, atMilli).value,
          difference(tenant, start, atMilli).value,
        ] as [Impact, Impact];
        const opposite = {
          ...({ gained: "lost", lost: "gained", moved: "moved" } as const),
          ...({ widened: "narrowed", narrowed: "widened" } as const),
        };
        expectEqual(
          countsIn(forth.assets, ({ change, action, assetKind }) => `${change} ${action} ${assetKind}`),
          countsIn(
            back.assets,
            ({ change, action, assetKind }) => `${opposite[change]} ${action} ${assetKind}`,
          ),
        );
      }),
      { numRuns: runs(10, 50) },
    );
  });
});

describe("the impact of commands", () => {
  it("[AN4] is the difference that they make, one by one and together", () => {
    fc.assert(
      fc.property(anyHistory(crowd()), ({ start, commands, tenant }) => {
        let state = start;
        let classes = classesOf(start).value as Classes;
        const accepted = commands.filter((command) => {
          const step = transition(state, command);
          const { value, because } = impactOf(classes, command);
          if (step.decision.value) expectEqual(value, difference(state, step.tenant, command.at).value);
          else expectEqual({ value, because }, { value: null, because: step.decision.because });
          state = step.tenant;
          classes = updateClasses(classes, state).value as Classes;
          return step.decision.value;
        });
        expectEqual(
          impactOf(start, accepted).value,
          difference(start, tenant, accepted.at(-1)?.at ?? 0).value,
        );
      }),
      { numRuns: runs(8, 30) },
    );
  });
});
