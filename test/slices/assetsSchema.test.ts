import { describe, expect, it } from "vitest";
import { type AssetKind, assetKinds } from "../../src/assets/sharingTable.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { entriesOf, type Ledger, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { Issue } from "../../src/kernel/schema/issue.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import {
  type AssetRecord,
  type Assets,
  assetsSchema,
  type PendingWithdrawal,
} from "../../src/slices/assetsSchema.ts";
import { noRetiredIds } from "../../src/slices/retiredIds.ts";
import type { PersonKey } from "../../src/vocabulary/personKey.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { WorkspacesState } from "../../src/workspaces/state.ts";
import { annIn, bank, claims, everywhere, insurance, legal, loans, security } from "../assets/bank.ts";
import { faults } from "../vocabulary/faults.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { checkSlice, namesEveryFault, schemaOf } from "./laws.ts";

function record(kind: AssetKind, other: Partial<AssetRecord> = {}): AssetRecord {
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return { id: "a1", name: "An asset", kind, madeAt: loans, ...unshared, ...other };
}

const ann: PersonKey = { kind: "teammate", id: "ann", createdAtMilli: 1 };

function pending(from: Workspace, withdrawal = "w1"): PendingWithdrawal {
  return { ...from, withdrawal };
}

const app = record("app", { sharedWith: [insurance, claims], withdrawingFrom: [pending(legal)] });
const template = record("template", { id: "a2", lockedBy: ann });
const many = [
  app,
  template,
  ...Array.from({ length: 40 }, (_, place) => record("logbook", { id: `l${String(place)}` })),
];
const assets = ledgerOf(many);

function assetsState(...records: readonly AssetRecord[]): Assets {
  return { records: ledgerOf(records), retired: noRetiredIds };
}

/** What the stored form says of these records. The paths begin with them. */
function checkRecords(records: unknown): { readonly value?: unknown; readonly issues?: readonly Issue[] } {
  const { value, issues } = checkSlice("assets", { records, retired: [] });
  if (issues === undefined) return { value: value.records };
  return { issues: issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })) };
}

function issuesOf(...records: readonly unknown[]): unknown {
  return checkRecords(records).issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("what state keeps of an asset", () => {
  it("[not ST10] is taken by the questions as it is, locked or not", () => {
    for (const each of many) expect(decideAccessAsset(annIn(loans), "view", each).value).toBe(true);
  });
});

describe("the assets as they are stored", () => {
  it("[not ST3] are read nested, as state has them, and flat", () => {
    expect(checkRecords(JSON.parse(JSON.stringify(assets)))).toEqual({ value: assets });
    expect(checkRecords([...many].reverse())).toEqual({ value: assets });
    expect(isFrozen(checkRecords(many).value)).toBe(true);
    expect(checkRecords([])).toEqual({ value: [] });
  });

  it("[ST3] are an array", () => {
    for (const none of [undefined, null, {}, { a1: app }, "[]", 7]) {
      expect(checkRecords(none).issues?.map(({ rule, path }) => [rule, path])).toEqual([["ST3", []]]);
    }
  });

  it("[ST3] hold every property of an asset and no other", () => {
    for (const name of Object.keys(app)) {
      const part = Object.fromEntries(Object.entries(app).filter(([key]) => key !== name));
      expect(checkRecords([part]).issues?.map(({ path }) => path)).toEqual([[0, name]]);
    }
    const more: unknown = JSON.parse(
      `${JSON.stringify(app).slice(0, -1)}, "owner": "ann", "__proto__": {} }`,
    );
    expect(issuesOf(template, more)).toEqual([
      ["ST3", "1.owner"],
      ["ST3", "1.__proto__"],
    ]);
  });

  it("[ST3] name every value outside its type by its path", () => {
    for (const [fault] of faults([app], ["name", "lockedBy", "withdrawal"])) {
      expect([fault, checkRecords([fault]).issues]).not.toEqual([fault, undefined]);
    }
    const wrong = {
      ...app,
      withdrawingFrom: [legal, { ...claims, withdrawal: "" }, { ...security, withdrawal: 7 }],
      id: "",
      name: " ",
      kind: "flows",
      sharedWith: [insurance, { level: "team" }],
      lockedBy: "",
    };
    expect(issuesOf(wrong)).toEqual([
      ["ST5", "0.id"],
      ["ST3", "0.name"],
      ["ST10", "0.kind"],
      ["ST3", "0.sharedWith.1.group"],
      ["ST3", "0.sharedWith.1.team"],
      ["ST3", "0.withdrawingFrom.0.withdrawal"],
      ["ST5", "0.withdrawingFrom.1.withdrawal"],
      ["ST5", "0.withdrawingFrom.2.withdrawal"],
      ["ST3", "0.lockedBy"],
    ]);
  });

  it("[ST3] are what is there, and the ids of apps that were deleted", () => {
    for (const none of [undefined, null, [], [app], "{}", 7]) {
      expect(checkSlice("assets", none).issues?.map(({ rule, path }) => [rule, path])).toEqual([["ST3", []]]);
    }
    namesEveryFault(schemaOf("assets"), assetsState(app, template), {
      records: [null, {}, "", 7, [null], [{}]],
      retired: [null, {}, "a3", ["a3"], [{}], [{ id: "" }], [{ id: "a3" }, { id: "a3" }], [app]],
    });
  });

  it("[ST14] keep the ids of apps that were deleted", () => {
    const kept = { records: assets, retired: ledgerOf([{ id: "gone" }, { id: "__proto__" }]) };
    expect(checkSlice("assets", JSON.parse(JSON.stringify(kept)))).toEqual({ value: kept });
  });

  it("[not ST15] keep a withdrawal that began in version 1, which has no id", () => {
    const withdrawingFrom = [legal, claims].map((from) => ({ ...from, withdrawal: null }));
    expect(issuesOf(record("app", { withdrawingFrom }))).toBeUndefined();
  });

  const eve: PersonKey = { kind: "helpDesk", adminUserName: "eve", adminUserDomain: "help.example" };
  const keys: readonly PersonKey[] = [
    ann,
    { ...ann, createdAtMilli: null },
    { ...ann, createdAtMilli: -1 },
    eve,
    { ...eve, kind: "partner" },
  ];

  it.each(keys)("[AS27] hold the lock of %j", (lockedBy) => {
    expect(checkRecords([{ ...template, lockedBy }])).toEqual({
      value: ledgerOf([{ ...template, lockedBy }]),
    });
  });

  it.each<readonly [unknown, string]>([
    ["ann", "lockedBy"],
    [7, "lockedBy"],
    [[ann], "lockedBy"],
    [{}, "lockedBy.kind"],
    [{ ...ann, kind: "system" }, "lockedBy.kind"],
    [{ ...ann, kind: "__proto__" }, "lockedBy.kind"],
    [{ kind: "teammate", id: "ann" }, "lockedBy.createdAtMilli"],
    [{ ...ann, id: "" }, "lockedBy.id"],
    [{ ...ann, createdAtMilli: NaN }, "lockedBy.createdAtMilli"],
    [{ ...ann, createdAtMilli: "1" }, "lockedBy.createdAtMilli"],
    [{ ...ann, adminUserName: "eve" }, "lockedBy.adminUserName"],
    [{ ...eve, id: "eve" }, "lockedBy.id"],
    [{ ...eve, adminUserName: "" }, "lockedBy.adminUserName"],
    [{ ...eve, adminUserDomain: null }, "lockedBy.adminUserDomain"],
  ])("[AS27] hold no lock of %j", (lockedBy, path) => {
    const { issues = [] } = checkRecords([{ ...template, lockedBy }]);
    expect(issues.map((issue) => issue.path.join("."))).toEqual([`0.${path}`]);
  });

  it("[ST5] hold each id once", () => {
    expect(issuesOf(app, template, { ...template, id: "a1" })).toEqual([["ST5", "2.id"]]);
  });

  const levelsWithoutRow: readonly (readonly [AssetKind, Workspace])[] = [
    ["number", loans],
    ["customNode", legal],
    ["bot", legal],
  ];

  it.each(levelsWithoutRow)("[AS11] hold no %s made at a level where none is made", (kind, madeAt) => {
    expect(issuesOf(record(kind, { madeAt }))).toEqual([["AS11", "0.madeAt"]]);
  });

  const oncePerTenant = ["profileStore", "contactPolicy", "usageReports"] as const;

  it.each(oncePerTenant)("[AS23] hold a %s at the tenant only", (kind) => {
    expect(issuesOf(record(kind, { madeAt: bank }))).toBeUndefined();
    for (const madeAt of everywhere.filter(({ level }) => level !== "tenant"))
      expect(issuesOf(record(kind, { madeAt }))).toEqual([["AS23", "0.madeAt"]]);
  });

  it("[not AS11] [not AS23] hold every other kind at every level where it is made", () => {
    const others: readonly AssetKind[] = assetKinds.filter(
      (kind) => !oncePerTenant.some((one) => one === kind),
    );
    const refused = levelsWithoutRow.map(([kind, { level }]) => `${kind} ${level}`);
    for (const kind of others) {
      for (const madeAt of everywhere.filter(({ level }) => !refused.includes(`${kind} ${level}`))) {
        expect([kind, madeAt, issuesOf(record(kind, { madeAt }))]).toEqual([kind, madeAt, undefined]);
      }
    }
  });

  it.each(["template", "customNode", "number", "service", "mediaFile"] as const)(
    "[AS10] hold no share of a %s, nor the withdrawal of one",
    (kind) => {
      const shared = record(kind, {
        madeAt: bank,
        sharedWith: [insurance],
        withdrawingFrom: [pending(legal), pending(legal)],
      });
      expect(issuesOf(shared)).toEqual([
        ["AS10", "0.sharedWith"],
        ["AS10", "0.withdrawingFrom"],
      ]);
    },
  );

  it("[AS24] hold no share with the tenant, nor the withdrawal of one", () => {
    expect(issuesOf(record("app", { sharedWith: [insurance, bank] }))).toEqual([["AS24", "0.sharedWith.1"]]);
    expect(issuesOf(record("app", { withdrawingFrom: [pending(bank)] }))).toEqual([
      ["AS24", "0.withdrawingFrom.0"],
    ]);
  });

  it("[not AS24] hold shares with groups and teams, also with those below the workspace of the asset", () => {
    expect(issuesOf(record("app", { sharedWith: [insurance, claims, legal, security] }))).toBeUndefined();
  });

  it("[AS14] hold no share while its withdrawal goes on, and no withdrawal twice", () => {
    const wrong = record("app", {
      sharedWith: [insurance, claims],
      withdrawingFrom: [legal, claims, legal].map((from, place) => pending(from, `w${place}`)),
    });
    expect(issuesOf(wrong)).toEqual([
      ["AS14", "0.withdrawingFrom.1"],
      ["AS14", "0.withdrawingFrom.2"],
    ]);
  });

  it("[ST19] hold no two withdrawals of one id", () => {
    const withdrawingFrom = [pending(legal), pending(claims, "w2"), pending(security)];
    expect(issuesOf(record("app", { withdrawingFrom }))).toEqual([
      ["ST19", "0.withdrawingFrom.2.withdrawal"],
    ]);
  });

  it("[ST14] hold no withdrawal with the id of one that has ended", () => {
    const withdrawingFrom = [pending(legal), pending(claims, "w2")];
    expect(issuesOf(record("app", { withdrawingFrom, completedWithdrawals: ["w0", "w2"] }))).toEqual([
      ["ST14", "0.withdrawingFrom.1.withdrawal"],
    ]);
    expect(issuesOf(record("app", { withdrawingFrom, completedWithdrawals: ["w0", "W2"] }))).toBeUndefined();
  });

  it("[ST14] keep the ids of withdrawals that have ended, sorted and once each", () => {
    const { value } = checkRecords([
      record("app", { completedWithdrawals: ["w2", "__proto__", "w1", "w2"] }),
    ]);
    const [read] = entriesOf(value as Ledger<AssetRecord>);
    expect(read?.completedWithdrawals).toEqual(["__proto__", "w1", "w2"]);
    expect(issuesOf(record("app", { completedWithdrawals: ["w1", ""] }))).toEqual([
      ["ST5", "0.completedWithdrawals.1"],
    ]);
  });

  it("[ST15] keep when a withdrawal began, where that is known", () => {
    const at = (beganAtMilli: unknown): Partial<AssetRecord> =>
      ({ withdrawingFrom: [{ ...pending(legal), beganAtMilli }] }) as never;
    expect(issuesOf(record("app", at(7)))).toBeUndefined();
    expect(issuesOf(record("app", at(-1.5)))).toEqual([["ST10", "0.withdrawingFrom.0.beganAtMilli"]]);
  });

  it("[not ST19] may hold withdrawals of other apps with the same id", () => {
    const others = [record("app", { withdrawingFrom: [pending(legal)] }), { ...app, id: "a3" }];
    expect(checkRecords(others).issues).toBeUndefined();
  });

  it("[AS19] hold each share once, and none with the workspace of the app", () => {
    const wrong = record("app", { sharedWith: [claims, loans, claims] });
    expect(issuesOf(wrong)).toEqual([
      ["AS19", "0.sharedWith.1"],
      ["AS19", "0.sharedWith.2"],
    ]);
  });

  it("[not AS19] tell a group from a team, and teams of two groups apart", () => {
    const sharedWith: readonly Workspace[] = [
      { level: "group", group: "x" },
      { level: "team", group: "x", team: "x" },
      { level: "team", group: "y", team: "x" },
    ];
    expect(issuesOf(record("app", { sharedWith }))).toBeUndefined();
  });

  it.each(assetKinds.filter((kind) => kind !== "template" && kind !== "logbook"))(
    "[not AS12] hold no lock of a %s",
    (kind) => {
      const { issues = [] } = checkRecords([record(kind, { lockedBy: ann })]);
      expect(issues.map(({ rule }) => rule)).toContain("AS12");
    },
  );

  it.each(["template", "logbook"] as const)("[AS12] hold the lock of a %s", (kind) => {
    expect(issuesOf(record(kind, { lockedBy: { ...ann, id: "__proto__" } }))).toBeUndefined();
  });
});

describe("the workspaces that stored assets name", () => {
  const workspaces: WorkspacesState = {
    groups: ledgerOf(["insurance", "loans"].map((id) => ({ id, name: id }))),
    teams: ledgerOf([
      { id: "claims", group: "insurance", name: "Claims" },
      { id: "legal", group: "loans", name: "Legal" },
    ]),
  };
  const checked = (...records: readonly unknown[]) =>
    check(assetsSchema({ workspaces }), { records, retired: [] });

  it("[not ST11] exist, and are one object for all assets", () => {
    const { value } = checked(app, { ...app, id: "a3" });
    expect(value?.records).toEqual(ledgerOf([app, { ...app, id: "a3" }]));
    const places = value === undefined ? [] : entriesOf(value.records).map(({ madeAt }) => madeAt);
    expect(places).toEqual([loans, loans]);
    expect(places[0]).toBe(places[1]);
  });

  it("[ST11] are an issue each where they do not exist, under the id of the asset", () => {
    const lost = record("app", {
      madeAt: { level: "group", group: "cards" },
      sharedWith: [insurance, security],
      withdrawingFrom: [pending(legal), pending({ level: "team", group: "insurance", team: "legal" }, "w2")],
    });
    expect(checked(app, { ...lost, id: "a3" })).toMatchObject({
      issues: [
        ["records", "a3", "madeAt"],
        ["records", "a3", "sharedWith", 1],
        ["records", "a3", "withdrawingFrom", 1],
      ].map((path) => ({ rule: "ST11", code: "unknownReference", path })),
    });
  });
});
