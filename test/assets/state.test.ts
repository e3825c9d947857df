import { describe, expect, it } from "vitest";
import { type AssetKind, assetKinds } from "../../src/assets/asset.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { type AssetRecord, assetsFormIn } from "../../src/slices/assetsSchema.ts";
import { ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { isFrozen } from "../slices/commands.ts";
import { faults } from "../vocabulary/faults.ts";
import { annIn, bank, claims, everywhere, insurance, legal, loans, security } from "./bank.ts";

const assetsForm = assetsFormIn(workspaceForm);

function record(kind: AssetKind, other: Partial<AssetRecord> = {}): AssetRecord {
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return { id: "a1", name: "An asset", kind, madeAt: loans, ...unshared, ...other };
}

const app = record("app", { sharedWith: [insurance, claims], withdrawingFrom: [legal] });
const template = record("template", { id: "a2", lockedBy: "ann" });
const many = [
  app,
  template,
  ...Array.from({ length: 40 }, (_, place) => record("logbook", { id: `l${String(place)}` })),
];
const assets = ledgerOf(many);

function issuesOf(...records: readonly unknown[]): unknown {
  return assetsForm(records).issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("what the state keeps of an asset", () => {
  it("[not ST10] is what the questions take as it is, locked or not", () => {
    for (const each of many) expect(decideAccessAsset(annIn(loans), "view", each).value).toBe(true);
  });
});

describe("assets from outside", () => {
  it("[not ST3] are read as the state has them, and flat", () => {
    expect(assetsForm(JSON.parse(JSON.stringify(assets)))).toEqual({ value: assets });
    expect(assetsForm([...many].reverse())).toEqual({ value: assets });
    expect(isFrozen(assetsForm(many).value)).toBe(true);
    expect(assetsForm([])).toEqual({ value: [] });
  });

  it("[ST3] are a list", () => {
    for (const none of [undefined, null, {}, { a1: app }, "[]", 7]) {
      expect(assetsForm(none).issues?.map(({ rule, path }) => [rule, path])).toEqual([["ST3", []]]);
    }
  });

  it("[ST3] hold all that an asset is made of, and nothing else", () => {
    for (const name of Object.keys(app)) {
      const part = Object.fromEntries(Object.entries(app).filter(([key]) => key !== name));
      expect(assetsForm([part]).issues?.map(({ path }) => path)).toEqual([[0, name]]);
    }
    const more: unknown = JSON.parse(
      `${JSON.stringify(app).slice(0, -1)}, "owner": "ann", "__proto__": {} }`,
    );
    expect(issuesOf(template, more)).toEqual([
      ["ST3", "1.owner"],
      ["ST3", "1.__proto__"],
    ]);
  });

  it("[ST3] hold nothing outside its type, told with its path", () => {
    for (const [fault] of faults([app], ["name", "lockedBy"])) {
      expect([fault, assetsForm([fault]).issues]).not.toEqual([fault, undefined]);
    }
    const wrong = {
      ...app,
      id: "",
      name: " ",
      kind: "flows",
      sharedWith: [insurance, { level: "team" }],
      lockedBy: "",
    };
    expect(issuesOf(wrong)).toEqual([
      ["ST5", "0.id"],
      ["ST3", "0.name"],
      ["ST3", "0.kind"],
      ["ST5", "0.sharedWith.1.group"],
      ["ST5", "0.sharedWith.1.team"],
      ["ST5", "0.lockedBy"],
    ]);
  });

  it("[ST5] hold each id once", () => {
    expect(issuesOf(app, template, { ...template, id: "a1" })).toEqual([["ST5", "2.id"]]);
  });

  const levelsWithoutRow: readonly (readonly [AssetKind, Workspace])[] = [
    ["number", loans],
    ["customNode", legal],
    ["bot", legal],
  ];

  it.each(levelsWithoutRow)("[AS11] hold no %s made at a level that has no row", (kind, madeAt) => {
    expect(issuesOf(record(kind, { madeAt }))).toEqual([["AS11", "0.madeAt"]]);
  });

  const oncePerTenant = ["profileStore", "contactPolicy", "usageReports"] as const;

  it.each(oncePerTenant)("[AS23] hold a %s at the tenant only", (kind) => {
    expect(issuesOf(record(kind, { madeAt: bank }))).toBeUndefined();
    for (const madeAt of everywhere.filter(({ level }) => level !== "tenant"))
      expect(issuesOf(record(kind, { madeAt }))).toEqual([["AS23", "0.madeAt"]]);
  });

  it("[not AS11] [not AS23] hold every other kind, wherever it is made", () => {
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
      const shared = record(kind, { madeAt: bank, sharedWith: [insurance], withdrawingFrom: [legal, legal] });
      expect(issuesOf(shared)).toEqual([
        ["AS10", "0.sharedWith"],
        ["AS10", "0.withdrawingFrom"],
      ]);
    },
  );

  it("[AS24] hold no share with the tenant, nor the withdrawal of one", () => {
    expect(issuesOf(record("app", { sharedWith: [insurance, bank] }))).toEqual([["AS24", "0.sharedWith.1"]]);
    expect(issuesOf(record("app", { withdrawingFrom: [bank] }))).toEqual([["AS24", "0.withdrawingFrom.0"]]);
  });

  it("[not AS24] hold shares with groups and teams, those below the asset's own workspace too", () => {
    expect(issuesOf(record("app", { sharedWith: [insurance, claims, legal, security] }))).toBeUndefined();
  });

  it("[AS14] hold no share where its withdrawal goes on, and no withdrawal twice", () => {
    const wrong = record("app", { sharedWith: [insurance, claims], withdrawingFrom: [legal, claims, legal] });
    expect(issuesOf(wrong)).toEqual([
      ["AS14", "0.withdrawingFrom.1"],
      ["AS14", "0.withdrawingFrom.2"],
    ]);
  });

  it("[AS19] hold each share once, and none with where the app was made", () => {
    const wrong = record("app", { sharedWith: [claims, loans, claims] });
    expect(issuesOf(wrong)).toEqual([
      ["AS19", "0.sharedWith.1"],
      ["AS19", "0.sharedWith.2"],
    ]);
  });

  it("[not AS19] tell a group from a team, and a team from that of another group", () => {
    const sharedWith: readonly Workspace[] = [
      { level: "group", group: "x" },
      { level: "team", group: "x", team: "x" },
      { level: "team", group: "y", team: "x" },
    ];
    expect(issuesOf(record("app", { sharedWith }))).toBeUndefined();
  });

  it.each(assetKinds.filter((kind) => kind !== "template" && kind !== "logbook"))(
    "[not AS12] hold no lock on a %s",
    (kind) => {
      const { issues = [] } = assetsForm([record(kind, { lockedBy: "ann" })]);
      expect(issues.map(({ rule }) => rule)).toContain("AS12");
    },
  );

  it.each(["template", "logbook"] as const)("[AS12] hold the lock on a %s", (kind) => {
    expect(issuesOf(record(kind, { lockedBy: "__proto__" }))).toBeUndefined();
  });
});
