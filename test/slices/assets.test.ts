import { describe, expect, it } from "vitest";
import type { AssetKind } from "../../src/assets/asset.ts";
import { assetKinds } from "../../src/assets/asset.ts";
import { assetSharing } from "../../src/assets/assetSharing.ts";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import type { AssetsCommand } from "../../src/assets/commands.ts";
import { reduceAssets } from "../../src/assets/reducer.ts";
import { type AssetRecord, type Assets } from "../../src/slices/assetsSchema.ts";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { issued, reduced } from "../slices/commands.ts";
import { annIn, atHomeIn, bank, claims, everywhere, insurance, legal, loans } from "./bank.ts";

type Intention = AssetsCommand extends infer Command
  ? Command extends AssetsCommand
    ? Omit<Command, keyof Envelope>
    : never
  : never;

function after(assets: Assets, intention: Intention, envelope: Envelope = issued, actorId = "ann"): Assets {
  const command = { ...envelope, ...intention };
  return reduced((state, given: AssetsCommand) => reduceAssets(state, given, actorId), assets, command);
}

function issuedIn(current: Workspace): Envelope {
  return { ...issued, by: { kind: "teammate", id: "ann", current } };
}

function record(id: string, kind: AssetKind, other: Partial<AssetRecord> = {}): AssetRecord {
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return { id, name: "An asset", kind, madeAt: loans, ...unshared, ...other };
}

const app = record("a1", "app");
const template = record("a2", "template");
const none: Assets = ledgerOf<AssetRecord>([]);
const both: Assets = ledgerOf([app, template]);
const shared: Assets = ledgerOf([record("a1", "app", { sharedWith: [insurance, claims, legal] }), template]);

describe("assets/make", () => {
  const make = { type: "assets/make", asset: "a1", kind: "app", name: "An asset" } as const;

  it("[AS21] it belongs to the workspace its maker is in, unshared and unlocked", () => {
    for (const current of everywhere) {
      expect(entriesOf(after(none, make, issuedIn(current)))).toEqual([
        record("a1", "app", { madeAt: current }),
      ]);
    }
  });

  it("[AS21] so for those who give support", () => {
    const support = { adminUserName: "eve", adminUserDomain: "help.example", originalRole: "owner" } as const;
    const envelope: Envelope = { at: 0, by: { kind: "helpDesk", ...support, current: claims } };
    expect(entryOf(after(none, make, envelope), "a1")?.madeAt).toEqual(claims);
  });

  it("[not AS21] system is in none, and makes nothing", () => {
    expect(after(none, make, { at: 0, by: { kind: "system" } })).toBe(none);
  });

  it("makes nothing where the id is taken", () => {
    expect(after(both, { ...make, kind: "bot" })).toBe(both);
    expect(after(both, make, issuedIn(loans))).toBe(both);
  });

  it("[ST5] loses no asset, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "A1", "a1 "];
    const assets = ids.reduce((state, asset) => after(state, { ...make, asset }), both);
    expect(entriesOf(assets).map(({ id }) => id)).toEqual([...ids, "a1", "a2"].sort());
  });
});

describe("assets/rename", () => {
  it("gives it another name, and leaves the others", () => {
    const assets = after(both, { type: "assets/rename", asset: "a1", name: "Loans" });
    expect(entriesOf(assets)).toEqual([{ ...app, name: "Loans" }, template]);
    expect(entryOf(assets, "a2")).toBe(entryOf(both, "a2"));
  });

  it("[ST2] gives the same assets where it is called that already", () => {
    expect(after(both, { type: "assets/rename", asset: "a1", name: "An asset" })).toBe(both);
  });
});

describe("assets/delete", () => {
  it("[AS13] a shared app is gone, and with it every share", () => {
    expect(entriesOf(after(shared, { type: "assets/delete", asset: "a1" }))).toEqual([template]);
  });

  it("[not AS13] what is deleted takes nothing else along", () => {
    expect(entriesOf(after(shared, { type: "assets/delete", asset: "a2" }))).toEqual([entryOf(shared, "a1")]);
  });
});

describe("assets/share", () => {
  const share = (target: Workspace, asset = "a1") => ({ type: "assets/share", asset, with: target }) as const;

  it("[AS10] an app is shared at once, the latest share last", () => {
    const assets = after(after(both, share(insurance)), share(legal));
    expect(entriesOf(assets)).toEqual([{ ...app, sharedWith: [insurance, legal] }, template]);
    const facts = entryOf(assets, "a1") ?? app;
    expect(everywhere.filter((current) => canAccessAsset(annIn(current), "use", facts))).toEqual([
      loans,
      insurance,
      legal,
    ]);
  });

  it("[AS15] with a group and not with its teams, which take a share of their own", () => {
    const assets = after(after(both, share(insurance)), share(claims));
    expect(entryOf(assets, "a1")?.sharedWith).toEqual([insurance, claims]);
  });

  it("[AS19] nothing changes where it is shared already, or where it belongs", () => {
    for (const target of [insurance, claims, legal, loans]) {
      expect(after(shared, share(structuredClone(target)))).toBe(shared);
    }
  });

  it.each(assetKinds.filter((kind) => kind !== "app"))("[AS19] no share is kept of a %s", (kind) => {
    const assets = ledgerOf([record("a3", kind)]);
    expect(assetSharing(kind).value).not.toBe("onRequest");
    expect(after(assets, share(insurance, "a3"))).toBe(assets);
  });

  it("[not AS19] what is shared elsewhere is shared here, too", () => {
    expect(entryOf(after(shared, share({ level: "group", group: "claims" })), "a1")?.sharedWith).toHaveLength(
      4,
    );
  });

  it("[AS14] nor is one kept while it is withdrawn from there", () => {
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
    const ended = after(going, complete(claims), { at: 1, by: { kind: "system" } });
    expect(entryOf(ended, "a1")).toEqual({ ...app, sharedWith: [insurance, legal] });
  });

  it("[not AS14] then it can be shared there again, last", () => {
    const ended = after(after(shared, withdraw(insurance)), complete(insurance));
    const again = after(ended, { type: "assets/share", asset: "a1", with: insurance });
    expect(entryOf(again, "a1")).toEqual({ ...app, sharedWith: [claims, legal, insurance] });
  });

  it("[AS14] several go on at a time, and end one by one", () => {
    const all = [insurance, claims, legal].reduce((state, from) => after(state, withdraw(from)), shared);
    expect(entryOf(all, "a1")).toEqual({ ...app, withdrawingFrom: [insurance, claims, legal] });
    expect(entryOf(after(all, complete(claims)), "a1")?.withdrawingFrom).toEqual([insurance, legal]);
  });

  it("[AS25] withdrawing a share that is not there changes nothing", () => {
    const going = after(shared, withdraw(claims));
    for (const from of [bank, loans, claims]) expect(after(going, withdraw(from))).toBe(going);
  });

  it("[not AS14] what does not go on does not end", () => {
    for (const from of everywhere) expect(after(shared, complete(from))).toBe(shared);
    const going = after(shared, withdraw(claims));
    for (const from of [bank, insurance, legal]) expect(after(going, complete(from))).toBe(going);
  });
});

describe("assets/lock and assets/unlock", () => {
  const lock = { type: "assets/lock", asset: "a2" } as const;
  const unlock = { type: "assets/unlock", asset: "a2" } as const;
  const locked = after(both, lock);

  it("[AS12] it is locked by the actor, and no one's after it is unlocked", () => {
    expect(entriesOf(locked)).toEqual([app, { ...template, lockedBy: "ann" }]);
    expect(after(locked, unlock)).toEqual(both);
    const facts = entryOf(locked, "a2") ?? template;
    expect(canAccessAsset(atHomeIn(loans), "edit", facts)).toBe(true);
    expect(canAccessAsset({ ...atHomeIn(loans), id: "bob" }, "edit", facts)).toBe(false);
  });

  it("[AS12] the id is the actor's, whatever the command says of its actor", () => {
    const assets = after(both, lock, issued, "eve_bank_help_desk@help.example");
    expect(entryOf(assets, "a2")?.lockedBy).toBe("eve_bank_help_desk@help.example");
  });

  it("[AS26] nothing changes where it is so already", () => {
    expect(after(locked, lock)).toBe(locked);
    expect(after(both, unlock)).toBe(both);
  });

  it("[not AS26] an Owner who locks what another has locked becomes the one who locked it", () => {
    expect(entryOf(after(locked, lock, issued, "bob"), "a2")?.lockedBy).toBe("bob");
  });
});

describe("what is not there", () => {
  it.each(["a3", "__proto__", "constructor"])("%s: no command changes anything", (asset) => {
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
