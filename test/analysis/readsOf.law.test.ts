import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "tenant-policy";
import {
  assetAccess,
  entriesAfter,
  entriesOf,
  entryOf,
  parseTenant,
  serializeTenant,
  sizeOf,
  type Tenant,
  type Transition,
  transition,
} from "tenant-policy";
import { assetsFor, commandsFor, difference, peopleFor } from "tenant-policy/analysis";
import { rowsOf } from "tenant-policy/storage";
import { anyHistory, anyTenant } from "tenant-policy/testing/arbitraries";
import { changedKeys } from "../../src/analysis/changedKeys.ts";
import { readsOf, readsOfCommand } from "../../src/analysis/readsOf.ts";
import { entryParts } from "../../src/tenant/parts.ts";
import { tenantArguments } from "../../src/testing/arbitraries/tenantArguments.ts";
import { bank, commandOf, examples } from "../laws/examples.ts";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";
import { mixedTenant } from "./mixedTenant.ts";

type Asking = (tenant: Tenant, ...args: never[]) => unknown;

const questions = Object.entries(tenantArguments).flatMap(([name, args]) =>
  [...new Set([name, name.replace(/^can/, "decide")])].map(
    (each) => [each, args as () => fc.Arbitrary<[Tenant, ...unknown[]]>] as const,
  ),
);

/** Another tenant: of the same start, of another start, and the one of which hardly anything is the same. */
const others = (): fc.Arbitrary<Tenant> =>
  fc.oneof(
    anyTenant(),
    anyHistory(crowd()).map(({ tenant }) => tenant),
    fc.constantFrom(bank, crowd()),
  );

const asJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer)) as unknown;

/** Whatever was not read is as another tenant has it, and the answer stays the same. Says whether anything differs. */
function expectSameElsewhere(
  question: Asking,
  tenant: Tenant,
  args: readonly unknown[],
  other: Tenant,
): boolean {
  const answer = asJson(question(tenant, ...(args as never[])));
  const watched = readsOf(tenant, { question, args });
  expectEqual(watched.answer, answer);
  const mixed = mixedTenant(tenant, other, watched.reads);
  expectEqual(asJson(question(mixed, ...(args as never[]))), answer);
  const changed = changedKeys(tenant, mixed);
  expectEqual(
    changed.filter((key) => watched.reads.has(key)),
    [],
  );
  return changed.length > 0;
}

const hostileIds = ["__proto__", "constructor", "", "0", "#0", "1048583", "records ann", "head", "\ud800"];

const addition = commandOf("workspaces/addGroup", examples["workspaces/addGroup"].accepted[0] as never);

/** Functions of a caller, about whatever they like. */
const custom: readonly (readonly [string, Asking])[] = [
  ["nothing", () => 1],
  ["the id", ({ id }) => id],
  ["a slice", ({ helpDesk, timeZone }) => [helpDesk, timeZone]],
  ["a slice whole", ({ bounceList }) => bounceList],
  ["a list whole", ({ workspaces }) => workspaces.groups],
  ["everything", (tenant) => serializeTenant(tenant)],
  ["a count", ({ teammates }) => sizeOf(teammates.records)],
  ["a page", ({ assets }) => entriesAfter(assets.records, null, 2).entries.map(({ id }) => id)],
  ["ids", ({ userProfiles }) => entriesOf(userProfiles.records).map(({ id }) => id)],
  ["hostile ids", ({ teammates }) => hostileIds.map((id) => entryOf(teammates.records, id)?.role ?? null)],
  [
    "one thing after the other",
    ({ teammates, assets }) => {
      const holder =
        entryOf(assets.records, "letter")?.lockedBy ?? entryOf(assets.records, "asset-1")?.lockedBy;
      return entryOf(teammates.records, holder?.kind === "teammate" ? holder.id : "ann")?.home ?? null;
    },
  ],
  ["assets of somebody", (tenant) => assetsFor(tenant, "ann", "view").value?.count ?? null],
  ["people of an asset", (tenant) => peopleFor(tenant, "edit", "letter").value?.count ?? null],
  ["what changed since", (tenant) => difference(bank, tenant, 0).value],
  ["what changed until", (tenant) => difference(tenant, bank, 0).value],
  [
    "commands of somebody",
    (tenant) => commandsFor(tenant, { kind: "teammate", id: "owner", current: { level: "tenant" } }, 0).value,
  ],
  ["an outcome", (tenant) => transition(tenant, addition).decision],
];

/** The rows of entries that a command changes. */
function entriesChanged({ changes }: Transition): readonly unknown[] {
  return changes?.rows.filter(({ part }) => part !== "head") ?? [];
}

/** The same tenant, which shares nothing with it. */
function again(tenant: Tenant): Tenant {
  return parseTenant(JSON.parse(serializeTenant(tenant)) as unknown).value as Tenant;
}

/** What is in a tenant, as JSON under its key: taken from its rows. */
function valuesByKey(tenant: Tenant): ReadonlyMap<string, string> {
  const rows = rowsOf(tenant);
  const values = new Map<string, string>();
  for (const { part, id, value } of rows) {
    if (part === "head") {
      for (const [name, field] of Object.entries(value)) {
        if (!withLists.has(name)) values.set(name, JSON.stringify(field));
        else
          for (const [key, each] of Object.entries(field as object))
            values.set(`${name}.${key}`, JSON.stringify(each));
      }
    } else {
      values.set(`${part} ${id}`, JSON.stringify(value));
      values.set(part, `${values.get(part) ?? ""}${JSON.stringify(value)}`);
    }
  }
  return values;
}

/** The slices that have lists of entries. */
const withLists = new Set(entryParts.map(({ slice }): string => slice));

function differingKeys(before: Tenant, after: Tenant): readonly string[] {
  const [earlier, later] = [valuesByKey(before), valuesByKey(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  return keys.filter((key) => earlier.get(key) !== later.get(key)).sort();
}

describe("what a question reads", () => {
  it.each(questions)("[AN11] is all that its answer depends on: %s", (name, args) => {
    const question = library[name as keyof typeof library] as unknown as Asking;
    let differing = 0;
    fc.assert(
      fc.property(args(), others(), ([tenant, ...rest], other) => {
        differing += Number(expectSameElsewhere(question, tenant, rest, other));
      }),
      { numRuns: runs(3, 60) },
    );
    expect(differing).toBeGreaterThan(runs(0, 40));
  });

  it.each(custom)("[AN11] is all that its answer depends on, of a caller's own: %s", (_, question) => {
    fc.assert(
      fc.property(anyTenant(), others(), (tenant, other) => {
        expectSameElsewhere(question, tenant, [], other);
      }),
      { numRuns: runs(2, 30) },
    );
  });

  it("[not AN11] is nothing that was not looked up", () => {
    const readBy = (question: Asking, args: readonly unknown[] = []): readonly string[] => [
      ...readsOf(bank, { question, args }).reads,
    ];
    expect(readBy(({ teammates }) => entryOf(teammates.records, "ann")?.role)).toEqual([
      "teammates.records ann",
    ]);
    expect(readBy(({ teammates }) => entryOf(teammates.records, "nobody")?.role)).toEqual([
      "teammates.records nobody",
    ]);
    expect(readBy(({ workspaces }) => sizeOf(workspaces.groups))).toEqual(["workspaces.groups"]);
    expect(readBy(({ workspaces }) => workspaces.groups)).toEqual(["workspaces.groups"]);
    expect(readBy(({ teammates }) => teammates.owners)).toEqual(["teammates.owners"]);
    expect(readBy(({ id, helpDesk }) => [id, helpDesk])).toEqual(["id", "helpDesk"]);
    expect(readBy(({ schemaVersion }) => schemaVersion)).toEqual([]);
    const named = ["teammates.records ann", "assets.records welcome"];
    expect(readBy(assetAccess, ["ann", "edit", "welcome"])).toEqual(named);
  });

  it("[AN11] has no answer where it throws, is no function, answers later or in no JSON", () => {
    const hostile: readonly unknown[] = [
      () => {
        throw new Error("no");
      },
      "assetAccess",
      () => () => 1,
      () => Promise.resolve(1),
      function* numbers() {
        yield 1;
      },
      () => 1n,
      () => undefined,
      ({ teammates }: Tenant) => {
        entryOf(teammates.records, "ann");
        throw new Error("later");
      },
    ];
    const found = hostile.map((question) => readsOf(bank, { question: question as Asking, args: [] }));
    expect(found.map(({ answer }) => answer)).toEqual(hostile.map(() => undefined));
    expect([...(found.at(-1)?.reads ?? [])]).toEqual(["teammates.records ann"]);
  });

  it("[ST17] ends with the answer: nobody can ask the tenant that was watched afterwards", () => {
    const kept: Tenant[] = [];
    readsOf(bank, { question: (tenant) => kept.push(tenant), args: [] });
    expect(assetAccess(kept[0] as Tenant, "ann", "edit", "welcome").because).toEqual(["ST17"]);
  });
});

describe("what a command reads", () => {
  it("[AN11] is all that its decision and its change depend on", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyHistory(), others(), ({ start, commands }, other) => {
        let tenant = start;
        for (const command of commands) {
          const reads = readsOfCommand(tenant, command);
          const mixed = mixedTenant(tenant, other, reads);
          const [step, elsewhere] = [transition(tenant, command), transition(mixed, command)];
          expectEqual(elsewhere.decision, step.decision);
          expectEqual(changedKeys(mixed, elsewhere.tenant), changedKeys(tenant, step.tenant));
          expectEqual(entriesChanged(elsewhere), entriesChanged(step));
          accepted += Number(step.changes !== null);
          tenant = step.tenant;
        }
      }),
      { numRuns: runs(6, 100) },
    );
    expect(accepted).toBeGreaterThan(runs(5, 200));
  });

  it("[AN11] is what a malformed one is refused by", () => {
    const reads = readsOfCommand(bank, { ...addition, type: "workspaces/add" } as never);
    expect([...reads]).toEqual(["teammates.records omar"]);
  });
});

describe("the keys of what changed", () => {
  it("[AN11] are those of all rows and properties that differ", () => {
    fc.assert(
      fc.property(anyHistory(), others(), ({ start, tenant }, other) => {
        for (const [before, after] of [
          [start, tenant],
          [tenant, other],
          [tenant, again(tenant)],
        ] as const) {
          expectEqual([...changedKeys(before, after)].sort(), differingKeys(before, after));
        }
      }),
      { numRuns: runs(5, 100) },
    );
  });
});
