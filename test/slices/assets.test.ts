import { describe, expect, it } from "vitest";
import { type AssetKind, assetKinds } from "../../src/assets/sharingTable.ts";
import { assetSharing } from "../../src/assets/assetSharing.ts";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { decideAssetAction } from "../../src/slices/assets.ts";
import type { AssetRecord, Assets } from "../../src/slices/assetsSchema.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import { commandTypes, sliceOf } from "../../src/tenant/command.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { WorkspacesState } from "../../src/workspaces/state.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { annIn, atHomeIn, bank, claims, everywhere, insurance, legal, loans } from "../assets/bank.ts";
import {
  byAnn,
  bySystem,
  checkCommand,
  type CommandOfSlice,
  commandSchemaOf,
  decide,
  expectSchema,
  initialOf,
  reduce,
  reduced,
} from "./laws.ts";

type Command = CommandOfSlice<"assets">;
type Intention = Command extends infer Each
  ? Each extends Command
    ? Omit<Each, keyof Envelope>
    : never
  : never;

/** What a command reads of the rest of the tenant. */
const facts = { name: "bank" };

function after(assets: Assets, intention: Intention, envelope: Envelope = byAnn): Assets {
  return reduced("assets", assets, { ...envelope, ...intention }, facts);
}

function byAnnIn(current: Workspace): Envelope {
  return { ...byAnn, by: { kind: "teammate", id: "ann", current } };
}

const byBob: Envelope = { ...byAnn, by: { kind: "teammate", id: "bob", current: bank } };
const byEve: Envelope = {
  at: 0,
  by: {
    kind: "helpDesk",
    adminUserName: "eve",
    adminUserDomain: "help.example",
    originalRole: "owner",
    current: claims,
  },
};

function record(id: string, kind: AssetKind, other: Partial<AssetRecord> = {}): AssetRecord {
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return { id, name: "An asset", kind, madeAt: loans, ...unshared, ...other };
}

const app = record("a1", "app");
const template = record("a2", "template");
const none = initialOf("assets");
const both: Assets = ledgerOf([app, template]);
const shared: Assets = ledgerOf([record("a1", "app", { sharedWith: [insurance, claims, legal] }), template]);

describe("assets/make", () => {
  const make = { type: "assets/make", asset: "a1", kind: "app", name: "An asset" } as const;

  it("[AS21] the asset belongs to the workspace its maker is in, unshared and unlocked", () => {
    for (const current of everywhere) {
      expect(entriesOf(after(none, make, byAnnIn(current)))).toEqual([
        record("a1", "app", { madeAt: current }),
      ]);
    }
  });

  it("[AS21] the same holds for a person who cross-launches", () => {
    expect(entryOf(after(none, make, byEve), "a1")?.madeAt).toEqual(claims);
  });

  it("[not AS21] the system is in no workspace and makes nothing", () => {
    expect(after(none, make, bySystem)).toBe(none);
  });

  it("makes nothing where the id is taken", () => {
    expect(after(both, { ...make, kind: "bot" })).toBe(both);
    expect(after(both, make, byAnnIn(loans))).toBe(both);
  });

  it("[ST5] loses no asset, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "A1", "a1 "];
    const assets = ids.reduce((state, asset) => after(state, { ...make, asset }), both);
    expect(entriesOf(assets).map(({ id }) => id)).toEqual([...ids, "a1", "a2"].sort());
  });
});

describe("assets/rename", () => {
  it("gives it another name, and leaves the other assets alone", () => {
    const assets = after(both, { type: "assets/rename", asset: "a1", name: "Loans" });
    expect(entriesOf(assets)).toEqual([{ ...app, name: "Loans" }, template]);
    expect(entryOf(assets, "a2")).toBe(entryOf(both, "a2"));
  });

  it("[ST2] gives the same assets where it has that name already", () => {
    expect(after(both, { type: "assets/rename", asset: "a1", name: "An asset" })).toBe(both);
  });
});

describe("assets/delete", () => {
  it("[AS13] a shared app is deleted with every share", () => {
    expect(entriesOf(after(shared, { type: "assets/delete", asset: "a1" }))).toEqual([template]);
  });

  it("[not AS13] a deletion leaves the other assets alone", () => {
    expect(entriesOf(after(shared, { type: "assets/delete", asset: "a2" }))).toEqual([entryOf(shared, "a1")]);
  });
});

describe("assets/share", () => {
  const share = (target: Workspace, asset = "a1") => ({ type: "assets/share", asset, with: target }) as const;

  it("[AS10] an app is shared at once, the latest share last", () => {
    const assets = after(after(both, share(insurance)), share(legal));
    expect(entriesOf(assets)).toEqual([{ ...app, sharedWith: [insurance, legal] }, template]);
    const asset = entryOf(assets, "a1") ?? app;
    expect(everywhere.filter((current) => canAccessAsset(annIn(current), "use", asset))).toEqual([
      loans,
      insurance,
      legal,
    ]);
  });

  it("[AS15] a share with a group is not one with its teams: they take their own", () => {
    const assets = after(after(both, share(insurance)), share(claims));
    expect(entryOf(assets, "a1")?.sharedWith).toEqual([insurance, claims]);
  });

  it("[AS19] a share with its own workspace, or one that exists already, changes nothing", () => {
    for (const target of [insurance, claims, legal, loans]) {
      expect(after(shared, share(structuredClone(target)))).toBe(shared);
    }
  });

  it.each(assetKinds.filter((kind) => kind !== "app"))("[AS19] a %s keeps no share", (kind) => {
    const assets = ledgerOf([record("a3", kind)]);
    expect(assetSharing(kind).value).not.toBe("onRequest");
    expect(reduce("assets", assets, { ...byAnn, ...share(insurance, "a3") }, facts)).toBe(assets);
  });

  it("[not AS19] an app that is shared elsewhere can be shared here, too", () => {
    expect(entryOf(after(shared, share({ level: "group", group: "claims" })), "a1")?.sharedWith).toHaveLength(
      4,
    );
  });

  it("[AS14] no share is added while its withdrawal goes on", () => {
    const assets = after(shared, { type: "assets/withdraw", asset: "a1", from: claims });
    expect(after(assets, share(claims))).toBe(assets);
  });
});

describe("assets/withdraw and assets/completeWithdrawal", () => {
  const withdraw = (from: Workspace) => ({ type: "assets/withdraw", asset: "a1", from }) as const;
  const complete = (from: Workspace) => ({ type: "assets/completeWithdrawal", asset: "a1", from }) as const;

  it("[AS14] the share ends at once, and the withdrawal goes on until it is reported complete", () => {
    const going = after(shared, withdraw(claims));
    expect(entryOf(going, "a1")).toEqual({
      ...app,
      sharedWith: [insurance, legal],
      withdrawingFrom: [claims],
    });
    expect(canAccessAsset(annIn(claims), "use", entryOf(going, "a1") ?? app)).toBe(false);
    const ended = after(going, complete(claims), bySystem);
    expect(entryOf(ended, "a1")).toEqual({ ...app, sharedWith: [insurance, legal] });
  });

  it("[not AS14] afterwards it can be shared there again, as the latest share", () => {
    const ended = after(after(shared, withdraw(insurance)), complete(insurance));
    const again = after(ended, { type: "assets/share", asset: "a1", with: insurance });
    expect(entryOf(again, "a1")).toEqual({ ...app, sharedWith: [claims, legal, insurance] });
  });

  it("[AS14] several withdrawals go on at a time, and end one by one", () => {
    const all = [insurance, claims, legal].reduce((state, from) => after(state, withdraw(from)), shared);
    expect(entryOf(all, "a1")).toEqual({ ...app, withdrawingFrom: [insurance, claims, legal] });
    expect(entryOf(after(all, complete(claims)), "a1")?.withdrawingFrom).toEqual([insurance, legal]);
  });

  it("[AS25] withdrawing a share that does not exist changes nothing", () => {
    const going = after(shared, withdraw(claims));
    for (const from of [bank, loans, claims]) expect(after(going, withdraw(from))).toBe(going);
  });

  it("[not AS14] completing a withdrawal that does not go on changes nothing", () => {
    for (const from of everywhere) expect(after(shared, complete(from))).toBe(shared);
    const going = after(shared, withdraw(claims));
    for (const from of [bank, insurance, legal]) expect(after(going, complete(from))).toBe(going);
  });
});

describe("assets/lock and assets/unlock", () => {
  const lock = { type: "assets/lock", asset: "a2" } as const;
  const unlock = { type: "assets/unlock", asset: "a2" } as const;
  const locked = after(both, lock);

  it("[AS12] it is locked by the actor, and by nobody after it is unlocked", () => {
    expect(entriesOf(locked)).toEqual([app, { ...template, lockedBy: "ann" }]);
    expect(after(locked, unlock)).toEqual(both);
    const asset = entryOf(locked, "a2") ?? template;
    expect(canAccessAsset(atHomeIn(loans), "edit", asset)).toBe(true);
    expect(canAccessAsset({ ...atHomeIn(loans), id: "bob" }, "edit", asset)).toBe(false);
  });

  it("[AS12] [HD7] it is locked under the id of the actor, also for a person who cross-launches", () => {
    const assets = after(both, lock, byEve);
    expect(entryOf(assets, "a2")?.lockedBy).toBe("eve_bank_help_desk@help.example");
  });

  it("[AS26] nothing changes where it is locked, or unlocked, already", () => {
    expect(after(locked, lock)).toBe(locked);
    expect(after(both, unlock)).toBe(both);
  });

  it("[not AS26] an Owner who locks what another has locked becomes the one who locked it", () => {
    expect(entryOf(after(locked, lock, byBob), "a2")?.lockedBy).toBe("bob");
  });
});

describe("an asset that does not exist", () => {
  it.each(["a3", "__proto__", "constructor"])("no command about %s changes anything", (asset) => {
    const intentions: readonly Intention[] = [
      { type: "assets/rename", asset, name: "x" },
      { type: "assets/delete", asset },
      { type: "assets/share", asset, with: insurance },
      { type: "assets/withdraw", asset, from: insurance },
      { type: "assets/completeWithdrawal", asset, from: insurance },
      { type: "assets/lock", asset },
      { type: "assets/unlock", asset },
    ];
    for (const assets of [none, shared]) {
      for (const intention of intentions) expect(after(assets, intention)).toBe(assets);
    }
  });
});

const commands: readonly Command[] = [
  { ...byAnn, type: "assets/make", asset: "__proto__", kind: "app", name: " Loans bot " },
  { ...byAnn, type: "assets/rename", asset: "constructor", name: "Loans" },
  { ...byAnn, type: "assets/delete", asset: "toString" },
  { ...byAnn, type: "assets/share", asset: "a1", with: insurance },
  { ...byAnn, type: "assets/withdraw", asset: "a1", from: claims },
  { ...bySystem, type: "assets/completeWithdrawal", asset: "a1", from: claims },
  { ...byAnn, type: "assets/lock", asset: "a1" },
  { ...byAnn, type: "assets/unlock", asset: "a1" },
];

describe("the commands about assets", () => {
  it.each(commands)("[ST3] $type is read as it is, or names every wrong property", (command) => {
    expectSchema(commandSchemaOf(command.type), command);
  });

  it("[ST6] are these and no others", () => {
    const types = commandTypes.filter((type) => sliceOf(type) === "assets");
    expect(types).toEqual(commands.map(({ type }) => type));
  });

  it.each(commands)("[ST5] [ST16] $type takes neither an empty id nor a blank name", (command) => {
    const blank = "name" in command ? { ...command, asset: "", name: " \t" } : { ...command, asset: "" };
    const { issues } = checkCommand(command.type, blank);
    expect(issues?.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["ST5", "asset"],
      ...("name" in command ? [["ST16", "name"]] : []),
    ]);
  });

  it("[not ST3] a command that is well formed is read although it will be refused: the tenant as target, a kind that is not made", () => {
    const share = { ...byAnn, type: "assets/share", asset: "a1", with: { level: "tenant" } };
    const make = { ...byAnn, type: "assets/make", asset: "a1", kind: "profileStore", name: "Store" };
    expect(checkCommand("assets/share", share)).toEqual({ value: share });
    expect(checkCommand("assets/make", make)).toEqual({ value: make });
  });

  it("[AS21] a command that makes an asset does not say where", () => {
    const make = { ...commands[0], madeAt: insurance };
    expect(issuesOf(checkCommand("assets/make", make))).toEqual(["ST3 unknownProperty madeAt"]);
  });

  it("[AS12] a command that locks an asset does not say who locks it", () => {
    const lock = { ...byAnn, type: "assets/lock", asset: "a1", lockedBy: "bob" };
    expect(issuesOf(checkCommand("assets/lock", lock))).toEqual(["ST3 unknownProperty lockedBy"]);
  });
});

describe("who may give the commands about assets", () => {
  const workspaces: WorkspacesState = {
    groups: ledgerOf(["insurance", "loans"].map((id) => ({ id, name: id }))),
    teams: ledgerOf([
      { id: "claims", group: "insurance", name: "Claims" },
      { id: "legal", group: "loans", name: "Legal" },
    ]),
  };
  const cards: Workspace = { level: "group", group: "cards" };
  const claimsOfLoans: Workspace = { level: "team", group: "loans", team: "claims" };
  const asked = (intention: Intention, person = annIn(loans), assets = both): unknown => {
    const { value, because } = decide({ ...byAnn, ...intention }, { workspaces, assets }, person);
    return value ? null : because;
  };

  const make = { type: "assets/make", asset: "a3", kind: "app", name: "An asset" } as const;

  it("[AS21] make: the asset question for the workspace of the maker", () => {
    expect(asked(make)).toBeNull();
    expect(asked(make, annIn(loans, "readOnly"))).toEqual(["RL4"]);
  });

  it("[ST19] make: the id is free", () => {
    expect(asked({ ...make, asset: "a1" })).toEqual(["ST19"]);
    expect(asked({ ...make, asset: "a1" }, annIn(loans, "readOnly"))).toEqual(["RL4", "ST19"]);
  });

  const about: readonly Intention[] = [
    { type: "assets/rename", asset: "a2", name: "x" },
    { type: "assets/delete", asset: "a2" },
    { type: "assets/share", asset: "a1", with: insurance },
    { type: "assets/withdraw", asset: "a1", from: insurance },
    { type: "assets/lock", asset: "a2" },
    { type: "assets/unlock", asset: "a2" },
  ];
  const withShareAndLock = ledgerOf([
    { ...app, sharedWith: [insurance] },
    { ...template, lockedBy: "ann" },
  ]);

  it.each(about)("[AS20] $type: the asset question for what it does", (intention) => {
    const isFresh = ["assets/share", "assets/lock"].includes(intention.type);
    expect(asked(intention, annIn(loans), isFresh ? both : withShareAndLock)).toBeNull();
    expect(asked(intention, annIn(loans, "readOnly"), isFresh ? both : withShareAndLock)).toContain("RL4");
  });

  it.each(about)("[ST11] $type: the asset exists", (intention) => {
    for (const asset of ["a3", "__proto__"]) expect(asked({ ...intention, asset })).toEqual(["ST11"]);
  });

  it("[ST11] the workspace of the person and the target exist", () => {
    expect(asked({ type: "assets/share", asset: "a1", with: cards })).toEqual(["ST11"]);
    expect(asked({ type: "assets/share", asset: "a1", with: claimsOfLoans })).toEqual(["ST11"]);
    expect(asked({ type: "assets/rename", asset: "a2", name: "x" }, annIn(cards))).toContain("ST11");
  });

  it("a refusal names the workspaces from which it would be allowed, also beside ST11", () => {
    const rename: Command = { ...byAnn, type: "assets/rename", asset: "a1", name: "x" };
    const facts = { workspaces, assets: both };
    expect(decide(rename, facts, annIn(insurance)).allowedFrom).toEqual([loans]);
    expect(decide(rename, facts, annIn(cards)).allowedFrom).toEqual([loans]);
    const share: Command = { ...byAnn, type: "assets/share", asset: "a1", with: cards };
    expect(decide(share, facts, annIn(loans)).allowedFrom).toEqual([]);
  });

  it("[ST10] a target that is not a workspace is left to the asset question", () => {
    const nowhere = { level: "everywhere" } as unknown as Workspace;
    expect(decideAssetAction({ workspaces }, annIn(loans), "share", app, nowhere)).toMatchObject({
      value: false,
      because: ["ST10"],
    });
  });

  it("[ST9] completeWithdrawal: the system reports it of an asset that exists", () => {
    const complete = { type: "assets/completeWithdrawal", asset: "a1", from: insurance } as const;
    expect(decide({ ...bySystem, ...complete }, { assets: both })).toEqual({ value: true, because: ["ST9"] });
    expect(asked({ ...complete, asset: "a3" })).toEqual(["ST11"]);
  });
});
