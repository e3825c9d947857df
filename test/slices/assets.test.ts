import { describe, expect, it } from "vitest";
import { type AssetKind, assetKinds } from "../../src/assets/sharingTable.ts";
import { assetSharing } from "../../src/assets/assetSharing.ts";
import { canAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { decideAssetAction } from "../../src/slices/decideAssetAction.ts";
import type { AssetRecord, Assets, PendingWithdrawal } from "../../src/slices/assetsSchema.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import { commandTypes, sliceOf } from "../../src/tenant/command.ts";
import { noRetiredIds } from "../../src/slices/retiredIds.ts";
import { newTeammate } from "../../src/teammates/newTeammate.ts";
import { teammatesOf } from "../../src/teammates/state.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { PersonKey } from "../../src/vocabulary/personKey.ts";
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

const nobody = { key: null, decryptsLogs: false };

/** What a command reads of the rest of the tenant. */
const facts = {
  teammates: teammatesOf(
    ["ann", "bob"].map((id) =>
      newTeammate({ id, email: `${id}@b.example`, role: "full", home: { level: "tenant" } }, nobody, 1),
    ),
  ),
};

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
const both = assetsOf(app, template);
const shared = assetsOf(record("a1", "app", { sharedWith: [insurance, claims, legal] }), template);

function assetsOf(...records: readonly AssetRecord[]): Assets {
  return { records: ledgerOf(records), retired: noRetiredIds };
}

/** A withdrawal that Ann has begun. */
function begun(from: Workspace, withdrawal: string): PendingWithdrawal {
  return { ...from, withdrawal, beganAtMilli: byAnn.at };
}

function recordsOf({ records }: Assets): readonly AssetRecord[] {
  return entriesOf(records);
}

function recordOf({ records }: Assets, id: string): AssetRecord | undefined {
  return entryOf(records, id);
}

describe("assets/make", () => {
  const make = { type: "assets/make", asset: "a1", kind: "app", name: "An asset" } as const;

  it("[AS21] the asset belongs to the workspace its maker is in, unshared and unlocked", () => {
    for (const current of everywhere) {
      expect(recordsOf(after(none, make, byAnnIn(current)))).toEqual([
        record("a1", "app", { madeAt: current }),
      ]);
    }
  });

  it("[AS21] the same holds for a person who cross-launches", () => {
    expect(recordOf(after(none, make, byEve), "a1")?.madeAt).toEqual(claims);
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
    expect(recordsOf(assets).map(({ id }) => id)).toEqual([...ids, "a1", "a2"].sort());
  });
});

describe("assets/rename", () => {
  it("gives it another name, and leaves the other assets alone", () => {
    const assets = after(both, { type: "assets/rename", asset: "a1", name: "Loans" });
    expect(recordsOf(assets)).toEqual([{ ...app, name: "Loans" }, template]);
    expect(recordOf(assets, "a2")).toBe(recordOf(both, "a2"));
  });

  it("[ST2] gives the same assets where it has that name already", () => {
    expect(after(both, { type: "assets/rename", asset: "a1", name: "An asset" })).toBe(both);
  });
});

describe("assets/delete", () => {
  it("[AS13] a shared app is deleted with every share", () => {
    expect(recordsOf(after(shared, { type: "assets/delete", asset: "a1" }))).toEqual([template]);
  });

  it("[not AS13] a deletion leaves the other assets alone", () => {
    expect(recordsOf(after(shared, { type: "assets/delete", asset: "a2" }))).toEqual([
      recordOf(shared, "a1"),
    ]);
  });
});

describe("the id of an app that was deleted", () => {
  const gone = after(shared, { type: "assets/delete", asset: "a1" });
  const make = { type: "assets/make", asset: "a1", kind: "app", name: "An asset" } as const;

  it("[ST14] is given to no other asset, of whatever kind", () => {
    expect(gone.retired).toEqual(ledgerOf([{ id: "a1" }]));
    for (const kind of assetKinds) expect(after(gone, { ...make, kind })).toBe(gone);
    expect(after(gone, { type: "assets/rename", asset: "a1", name: "x" })).toBe(gone);
  });

  it("[not ST14] leaves every other id, in another letter case too", () => {
    const made = after(after(gone, { ...make, asset: "A1" }), { ...make, asset: "a3" });
    expect(recordsOf(made).map(({ id }) => id)).toEqual(["A1", "a2", "a3"]);
    expect(made.retired).toBe(gone.retired);
  });

  it.each(assetKinds.filter((kind) => kind !== "app"))(
    "[not ST14] is retired for apps only, not for a %s",
    (kind) => {
      const left = after(assetsOf(app, record("a3", kind, { madeAt: bank })), {
        type: "assets/delete",
        asset: "a3",
      });
      expect(left).toEqual(assetsOf(app));
      expect(recordOf(after(left, { ...make, asset: "a3" }), "a3")?.kind).toBe("app");
    },
  );

  it.each(["__proto__", "constructor", "toString"])("[ST14] may be any text, such as %s", (asset) => {
    const left = after(after(both, { ...make, asset }), { type: "assets/delete", asset });
    expect(after(left, { ...make, asset })).toBe(left);
    expect(entriesOf(after(left, { type: "assets/delete", asset: "a1" }).retired)).toHaveLength(2);
  });
});

describe("assets/share", () => {
  const share = (target: Workspace, asset = "a1") => ({ type: "assets/share", asset, with: target }) as const;

  it("[AS10] an app is shared at once, the latest share last", () => {
    const assets = after(after(both, share(insurance)), share(legal));
    expect(recordsOf(assets)).toEqual([{ ...app, sharedWith: [insurance, legal] }, template]);
    const asset = recordOf(assets, "a1") ?? app;
    expect(everywhere.filter((current) => canAccessAsset(annIn(current), "use", asset))).toEqual([
      loans,
      insurance,
      legal,
    ]);
  });

  it("[AS15] a share with a group is not one with its teams: they take their own", () => {
    const assets = after(after(both, share(insurance)), share(claims));
    expect(recordOf(assets, "a1")?.sharedWith).toEqual([insurance, claims]);
  });

  it("[AS19] a share with its own workspace, or one that exists already, changes nothing", () => {
    for (const target of [insurance, claims, legal, loans]) {
      expect(after(shared, share(structuredClone(target)))).toBe(shared);
    }
  });

  it.each(assetKinds.filter((kind) => kind !== "app"))("[AS19] a %s keeps no share", (kind) => {
    const assets = assetsOf(record("a3", kind));
    expect(assetSharing(kind).value).not.toBe("onRequest");
    expect(reduce("assets", assets, { ...byAnn, ...share(insurance, "a3") }, facts)).toBe(assets);
  });

  it("[not AS19] an app that is shared elsewhere can be shared here, too", () => {
    expect(
      recordOf(after(shared, share({ level: "group", group: "claims" })), "a1")?.sharedWith,
    ).toHaveLength(4);
  });

  it("[AS14] no share is added while its withdrawal goes on", () => {
    const assets = after(shared, { type: "assets/withdraw", asset: "a1", from: claims, withdrawal: "w1" });
    expect(after(assets, share(claims))).toBe(assets);
  });
});

describe("assets/withdraw and assets/completeWithdrawal", () => {
  const nameOf = (from: Workspace): string => `of ${JSON.stringify(from)}`;
  const pending = (from: Workspace) => begun(from, nameOf(from));
  const withdraw = (from: Workspace, withdrawal = nameOf(from)) =>
    ({ type: "assets/withdraw", asset: "a1", from, withdrawal }) as const;
  const complete = (from: Workspace, withdrawal = nameOf(from)) =>
    ({ type: "assets/completeWithdrawal", asset: "a1", from, withdrawal }) as const;

  it("[AS14] the share ends at once, and the withdrawal goes on until it is reported complete", () => {
    const going = after(shared, withdraw(claims));
    expect(recordOf(going, "a1")).toEqual({
      ...app,
      sharedWith: [insurance, legal],
      withdrawingFrom: [pending(claims)],
    });
    expect(canAccessAsset(annIn(claims), "use", recordOf(going, "a1") ?? app)).toBe(false);
    const ended = after(going, complete(claims), bySystem);
    expect(recordOf(ended, "a1")).toEqual({
      ...app,
      sharedWith: [insurance, legal],
      completedWithdrawals: [nameOf(claims)],
    });
  });

  it("[not AS14] afterwards it can be shared there again, as the latest share", () => {
    const ended = after(after(shared, withdraw(insurance)), complete(insurance));
    const again = after(ended, { type: "assets/share", asset: "a1", with: insurance });
    expect(recordOf(again, "a1")?.sharedWith).toEqual([claims, legal, insurance]);
  });

  it("[AS14] several withdrawals go on at a time, and end one by one", () => {
    const all = [insurance, claims, legal].reduce((state, from) => after(state, withdraw(from)), shared);
    expect(recordOf(all, "a1")).toEqual({ ...app, withdrawingFrom: [insurance, claims, legal].map(pending) });
    expect(recordOf(after(all, complete(claims)), "a1")?.withdrawingFrom).toEqual(
      [insurance, legal].map(pending),
    );
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

describe("assets/completeWithdrawal, which names its withdrawal", () => {
  const withdraw = (withdrawal: string, from = claims) =>
    ({ type: "assets/withdraw", asset: "a1", from, withdrawal }) as const;
  const complete = (withdrawal?: string, from = claims) =>
    ({ type: "assets/completeWithdrawal", asset: "a1", from, ...(withdrawal && { withdrawal }) }) as const;
  const share = { type: "assets/share", asset: "a1", with: claims } as const;
  const report = (assets: Assets, reported: Intention): Assets => after(assets, reported, bySystem);
  const first = after(shared, withdraw("w1"));
  /** The first withdrawal has ended, the app was shared there again, and a second withdrawal goes on. */
  const second = after(after(report(first, complete("w1")), share), withdraw("w2"));

  it("[ST15] a completion that is reported twice, or late, does not end the next withdrawal from there", () => {
    expect(report(second, complete("w1"))).toBe(second);
    expect(recordOf(second, "a1")?.withdrawingFrom).toEqual([begun(claims, "w2")]);
  });

  it("[not ST15] the completion of that withdrawal ends it", () => {
    expect(recordOf(report(second, complete("w2")), "a1")?.withdrawingFrom).toEqual([]);
  });

  it("[ST15] a completion that names none, or is of another workspace, ends none", () => {
    for (const wrong of [complete(), complete("w2", legal), complete("W2"), complete("null")]) {
      expect(report(second, wrong)).toBe(second);
    }
  });

  it("[ST15] withdrawals that go on at a time end in any order, each by its own completion", () => {
    const going = after(first, withdraw("w2", legal));
    const left = report(report(going, complete("w1", legal)), complete("w2", claims));
    expect(left).toBe(going);
    expect(recordOf(report(left, complete("w2", legal)), "a1")?.withdrawingFrom).toEqual([
      begun(claims, "w1"),
    ]);
  });

  const begunInVersionOne = assetsOf(
    record("a1", "app", { withdrawingFrom: [{ ...claims, withdrawal: null }] }),
  );

  it("[ST15] a withdrawal that began in version 1 is ended by a completion that names none", () => {
    expect(report(begunInVersionOne, complete())).toEqual(assetsOf(app));
  });

  it("[not ST15] by one that names any, it is not", () => {
    for (const withdrawal of ["w1", "null", "undefined", "__proto__"]) {
      expect(report(begunInVersionOne, complete(withdrawal))).toBe(begunInVersionOne);
    }
  });

  const told = (milli: number, withdrawal = "w1"): readonly unknown[] => {
    const completion = { ...bySystem, ...complete(withdrawal), happenedAtMilli: byAnn.at + milli };
    const left = reduced("assets", first, { ...completion, at: byAnn.at + 600_000 }, facts);
    const { because } = decide({ ...completion, at: byAnn.at + 600_000 }, { assets: first });
    return [because, recordOf(left, "a1")?.withdrawingFrom.length, left === first];
  };

  it("[ST15] a completion that happened before the withdrawal began changes nothing", () => {
    for (const milli of [-1, -60_000, -byAnn.at]) expect(told(milli)).toEqual([["ST9", "ST15"], 1, true]);
  });

  it("[not ST15] at that very instant, or later, it ends it", () => {
    for (const milli of [0, 1, 60_000]) expect(told(milli)).toEqual([["ST9"], 0, false]);
    expect(told(60_000, "w2")).toEqual([["ST9", "ST15"], 1, true]);
  });

  it("[ST15] a withdrawal that is dated ahead gives way", () => {
    const ahead = after(shared, withdraw("w1"), { ...byAnn, at: byAnn.at + 300_001 });
    expect(recordOf(report(ahead, complete("w1")), "a1")?.withdrawingFrom).toEqual([]);
    const soon = after(shared, withdraw("w1"), { ...byAnn, at: byAnn.at + 300_000 });
    expect(report(soon, complete("w1"))).toBe(soon);
  });

  it("[ST15] the decision says whether the completion is that of a withdrawal that goes on", () => {
    const said = (assets: Assets, reported: Intention): unknown =>
      decide({ ...bySystem, ...reported }, { assets });
    const ended = { value: true, because: ["ST9"] };
    const unchanged = { value: true, because: ["ST9", "ST15"] };
    expect(said(second, complete("w2"))).toEqual(ended);
    expect(said(begunInVersionOne, complete())).toEqual(ended);
    for (const wrong of [complete("w1"), complete(), complete("w2", legal)]) {
      expect(said(second, wrong)).toEqual(unchanged);
    }
    expect(said(begunInVersionOne, complete("w1"))).toEqual(unchanged);
    expect(said(shared, complete("w1"))).toEqual(unchanged);
  });
});

describe("assets/leaveShare", () => {
  const leave = { type: "assets/leaveShare", asset: "a1", withdrawal: "w1" } as const;

  it("[AS28] ends the share of the workspace that the actor is in, and its withdrawal goes on", () => {
    const left = after(shared, leave, byAnnIn(claims));
    expect(recordsOf(left)).toEqual([
      { ...app, sharedWith: [insurance, legal], withdrawingFrom: [begun(claims, "w1")] },
      template,
    ]);
    expect(left).toEqual(
      after(shared, { type: "assets/withdraw", asset: "a1", from: claims, withdrawal: "w1" }),
    );
  });

  it("[AS28] the same holds for a person who cross-launches", () => {
    expect(after(shared, leave, { ...byEve, at: byAnn.at })).toEqual(after(shared, leave, byAnnIn(claims)));
  });

  it("[AS28] [AS14] the app cannot be used there, nor shared there again, until the withdrawal is complete", () => {
    const left = after(shared, leave, byAnnIn(claims));
    expect(canAccessAsset(annIn(claims), "use", recordOf(left, "a1") ?? app)).toBe(false);
    expect(after(left, { type: "assets/share", asset: "a1", with: claims })).toBe(left);
    const complete = {
      type: "assets/completeWithdrawal",
      asset: "a1",
      from: claims,
      withdrawal: "w1",
    } as const;
    expect(recordOf(after(left, complete, bySystem), "a1")?.withdrawingFrom).toEqual([]);
  });

  it("[not AS28] ends nothing where the app is not shared, nor by the system, which is nowhere", () => {
    for (const current of [bank, loans]) expect(after(shared, leave, byAnnIn(current))).toBe(shared);
    expect(after(both, leave, byAnnIn(claims))).toBe(both);
    expect(after(shared, leave, bySystem)).toBe(shared);
  });
});

describe("assets/lock and assets/unlock", () => {
  const lock = { type: "assets/lock", asset: "a2" } as const;
  const unlock = { type: "assets/unlock", asset: "a2" } as const;
  const locked = after(both, lock);
  const ann: PersonKey = { kind: "teammate", id: "ann", createdAtMilli: 1 };

  it("[AS12] it is locked by the actor, and by nobody after it is unlocked", () => {
    expect(recordsOf(locked)).toEqual([app, { ...template, lockedBy: ann }]);
    expect(after(locked, unlock)).toEqual(both);
    const asset = recordOf(locked, "a2") ?? template;
    expect(canAccessAsset({ ...atHomeIn(loans), createdAtMilli: 1 }, "edit", asset)).toBe(true);
    expect(canAccessAsset({ ...atHomeIn(loans), id: "bob", createdAtMilli: 1 }, "edit", asset)).toBe(false);
  });

  it("[AS27] it is locked by the person, not by an id: neither a later teammate with that id nor one of unknown creation", () => {
    const asset = recordOf(locked, "a2") ?? template;
    for (const other of [2, undefined, NaN]) {
      expect(canAccessAsset({ ...atHomeIn(loans), createdAtMilli: other }, "edit", asset)).toBe(false);
    }
    expect(canAccessAsset({ ...atHomeIn(loans), role: "owner", home: bank }, "unlock", asset)).toBe(true);
  });

  it("[AS27] of a person who cross-launches, it keeps name and domain", () => {
    const assets = after(both, lock, byEve);
    const eve = { kind: "helpDesk", adminUserName: "eve", adminUserDomain: "help.example" };
    expect(recordOf(assets, "a2")?.lockedBy).toEqual(eve);
  });

  it("[AS27] by an actor of whom there is no record, it is locked for nobody but Owners", () => {
    const assets = after(both, lock, { ...byAnn, by: { kind: "teammate", id: "zoe", current: loans } });
    const asset = recordOf(assets, "a2") ?? template;
    expect(asset.lockedBy).toEqual({ kind: "teammate", id: "zoe", createdAtMilli: null });
    expect(canAccessAsset({ ...atHomeIn(loans), id: "zoe" }, "edit", asset)).toBe(false);
    expect(after(both, lock, bySystem)).toBe(both);
  });

  it("[AS27] whoever gets the id of the holder later takes the lock over as an Owner only", () => {
    const later = newTeammate({ id: "ann", email: "ann2@b.example", role: "full", home: bank }, nobody, 2);
    const again = { teammates: teammatesOf([later]) };
    const taken = reduced("assets", locked, { ...byAnn, ...lock }, again);
    expect(recordOf(taken, "a2")?.lockedBy).toEqual({ ...ann, createdAtMilli: 2 });
    const asset = recordOf(locked, "a2") ?? template;
    for (const action of ["edit", "delete", "lock", "unlock"] as const) {
      const asked = (role: Role) =>
        canAccessAsset({ ...annIn(loans, role), createdAtMilli: 2 }, action, asset);
      expect([action, asked("full"), asked("owner")]).toEqual([action, false, true]);
    }
  });

  it("[AS27] support holds its lock by name and domain, whatever id they spell", () => {
    const asset = recordOf(after(both, lock, byEve), "a2") ?? template;
    const eve = {
      ...annIn(loans),
      kind: "helpDesk",
      adminUserName: "eve",
      adminUserDomain: "help.example",
    } as const;
    const may = (person: Person): boolean => canAccessAsset(person, "edit", asset);
    expect(may({ ...eve, id: "any" })).toBe(true);
    for (const other of [
      { ...eve, adminUserName: "Eve" },
      { ...eve, adminUserDomain: "other.example" },
      { ...eve, kind: "partner" } as const,
      { ...annIn(loans), kind: "helpDesk", id: "eve@help.example" } as const,
      { ...annIn(loans), id: "eve@help.example", createdAtMilli: 1 },
    ]) {
      expect(may(other)).toBe(false);
    }
  });

  it("[AS26] nothing changes where it is locked, or unlocked, already", () => {
    expect(after(locked, lock)).toBe(locked);
    expect(after(both, unlock)).toBe(both);
  });

  it("[not AS26] an Owner who locks what another has locked becomes the one who locked it", () => {
    expect(recordOf(after(locked, lock, byBob), "a2")?.lockedBy).toEqual({ ...ann, id: "bob" });
  });
});

describe("an asset that does not exist", () => {
  it.each(["a3", "__proto__", "constructor"])("no command about %s changes anything", (asset) => {
    const intentions: readonly Intention[] = [
      { type: "assets/rename", asset, name: "x" },
      { type: "assets/delete", asset },
      { type: "assets/share", asset, with: insurance },
      { type: "assets/withdraw", asset, from: insurance, withdrawal: "w1" },
      { type: "assets/leaveShare", asset, withdrawal: "w1" },
      { type: "assets/completeWithdrawal", asset, from: insurance, withdrawal: "w1" },
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
  { ...byAnn, type: "assets/withdraw", asset: "a1", from: claims, withdrawal: "w1" },
  { ...byAnn, type: "assets/leaveShare", asset: "a1", withdrawal: "w1" },
  { ...bySystem, type: "assets/completeWithdrawal", asset: "a1", from: claims, withdrawal: "w1" },
  { ...byAnn, type: "assets/lock", asset: "a1" },
  { ...byAnn, type: "assets/unlock", asset: "a1" },
];

describe("the commands about assets", () => {
  it.each(commands)("[ST3] $type is read as it is, or names every wrong property", (command) => {
    const optional = command.type === "assets/completeWithdrawal" ? ["withdrawal"] : [];
    expectSchema(commandSchemaOf(command.type), command, optional);
  });

  it("[ST5] a withdrawal has an id that is not empty", () => {
    for (const command of commands.filter((each) => "withdrawal" in each)) {
      expect(issuesOf(checkCommand(command.type, { ...command, withdrawal: "" }))).toEqual([
        "ST5 invalidValue withdrawal",
      ]);
    }
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
  const recorded = (person: Person): Person => ({ ...person, createdAtMilli: 1 });
  const asked = (intention: Intention, person = annIn(loans), assets = both): unknown => {
    const { value, because } = decide({ ...byAnn, ...intention }, { workspaces, assets }, recorded(person));
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

  it("[ST14] make: the id is not that of an app that was deleted", () => {
    const gone: Assets = { ...both, retired: ledgerOf([{ id: "a3" }]) };
    expect(asked(make, annIn(loans), gone)).toEqual(["ST14"]);
    expect(asked({ ...make, kind: "template" }, annIn(loans), gone)).toEqual(["ST14"]);
    expect(asked(make, annIn(loans, "readOnly"), gone)).toEqual(["RL4", "ST14"]);
  });

  it("[not ST14] make: another id is free", () => {
    const gone: Assets = { ...both, retired: ledgerOf([{ id: "a3" }]) };
    for (const asset of ["a4", "A3", "__proto__"])
      expect(asked({ ...make, asset }, annIn(loans), gone)).toBeNull();
  });

  const leave = { type: "assets/leaveShare", asset: "a1", withdrawal: "w1" } as const;

  it.each([insurance, claims, legal])(
    "[AS28] leaveShare: those who may edit apps there, in %j",
    (current) => {
      expect(asked(leave, annIn(current, "owner"), shared)).toBeNull();
      for (const role of ["full", "limited"] as const) {
        expect(asked(leave, annIn(current, role), shared)).toBeNull();
        expect(asked(leave, atHomeIn(current, role), shared)).toBeNull();
      }
      expect(asked(leave, annIn(current, "readOnly"), shared)).toContain("RL4");
      expect(asked(leave, annIn(current, "restricted"), shared)).toContain("RL5");
    },
  );

  it("[not AS28] leaveShare: nobody where the app is not shared, or its withdrawal goes on already", () => {
    for (const current of [bank, loans])
      expect(asked(leave, annIn(current, "owner"), shared)).toEqual(["AS10"]);
    expect(asked(leave, annIn(insurance), both)).toEqual(["AS10"]);
    const going = after(shared, leave, byAnnIn(claims));
    expect(asked({ ...leave, withdrawal: "w2" }, annIn(claims), going)).toContain("AS14");
  });

  it("[ST19] withdraw, leaveShare: the withdrawal has an id of its own", () => {
    const going = after(shared, leave, byAnnIn(claims));
    const withdraw = { type: "assets/withdraw", asset: "a1", from: legal, withdrawal: "w1" } as const;
    expect(asked(leave, annIn(insurance), going)).toEqual(["ST19"]);
    expect(asked(withdraw, annIn(loans), going)).toEqual(["ST19"]);
    expect(asked(withdraw, annIn(loans, "readOnly"), going)).toEqual(["RL4", "ST19"]);
  });

  it("[not ST19] withdraw, leaveShare: an id that no withdrawal of the app has", () => {
    const going = after(shared, leave, byAnnIn(claims));
    const withdraw = { type: "assets/withdraw", asset: "a1", from: legal, withdrawal: "w2" } as const;
    expect(asked({ ...leave, withdrawal: "w2" }, annIn(insurance), going)).toBeNull();
    expect(asked(withdraw, annIn(loans), going)).toBeNull();
  });

  it("[ST14] withdraw, leaveShare: not an id of a withdrawal of the app that has ended", () => {
    const completed = ["w2", "__proto__", "w1"].reduce((assets, withdrawal) => {
      const going = after(assets, { ...leave, withdrawal }, byAnnIn(claims));
      const ended = after(
        going,
        { type: "assets/completeWithdrawal", asset: "a1", from: claims, withdrawal },
        bySystem,
      );
      return after(ended, { type: "assets/share", asset: "a1", with: claims });
    }, shared);
    expect(recordOf(completed, "a1")?.completedWithdrawals).toEqual(["__proto__", "w1", "w2"]);
    const withdraw = { type: "assets/withdraw", asset: "a1", from: legal } as const;
    for (const withdrawal of ["w1", "w2", "__proto__"]) {
      expect(asked({ ...leave, withdrawal }, annIn(insurance), completed)).toEqual(["ST14"]);
      expect(asked({ ...withdraw, withdrawal }, annIn(loans), completed)).toEqual(["ST14"]);
      expect(asked({ ...withdraw, withdrawal }, annIn(loans, "readOnly"), completed)).toEqual([
        "RL4",
        "ST14",
      ]);
    }
    for (const withdrawal of ["w3", "W1", "constructor"]) {
      expect(asked({ ...withdraw, withdrawal }, annIn(loans), completed)).toBeNull();
    }
  });

  const about: readonly Intention[] = [
    { type: "assets/rename", asset: "a2", name: "x" },
    { type: "assets/delete", asset: "a2" },
    { type: "assets/share", asset: "a1", with: insurance },
    { type: "assets/withdraw", asset: "a1", from: insurance, withdrawal: "w1" },
    { type: "assets/lock", asset: "a2" },
    { type: "assets/unlock", asset: "a2" },
  ];
  const withShareAndLock = assetsOf(
    { ...app, sharedWith: [insurance] },
    { ...template, lockedBy: { kind: "teammate", id: "ann", createdAtMilli: 1 } },
  );

  it.each(about)("[AS20] $type: the asset question for what it does", (intention) => {
    const isFresh = ["assets/share", "assets/lock"].includes(intention.type);
    expect(asked(intention, annIn(loans), isFresh ? both : withShareAndLock)).toBeNull();
    expect(asked(intention, annIn(loans, "readOnly"), isFresh ? both : withShareAndLock)).toContain("RL4");
  });

  it.each([...about, leave])("[ST11] $type: the asset exists", (intention) => {
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

  it("[AS12] [AS27] names who holds a lock, and nobody where they are gone or another came under their id", () => {
    const key = { kind: "teammate", id: "bob", createdAtMilli: 1 } as const;
    const locked = { ...app, kind: "template", sharedWith: [], withdrawingFrom: [], lockedBy: key } as const;
    const held = decideAssetAction({ ...facts, workspaces }, annIn(bank), "edit", locked);
    expect(held).toMatchObject({ value: false, facts: { AS12: { case: "locked", lockedBy: key } } });
    for (const lockedBy of [
      { ...key, createdAtMilli: 2 },
      { ...key, createdAtMilli: null },
      { ...key, id: "zoe" },
      { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" } as const,
    ]) {
      const gone = decideAssetAction({ ...facts, workspaces }, annIn(bank), "edit", { ...locked, lockedBy });
      const nobody = { AS12: { case: "nobody" } };
      expect(gone).toEqual({ value: false, because: held.because, facts: nobody, allowedFrom: [] });
      const astray = { ...annIn(insurance), home: loans };
      const besides = decideAssetAction({ ...facts, workspaces }, astray, "edit", { ...locked, lockedBy });
      expect(Object.keys(besides.facts ?? {})).toEqual(["WS2", "AS12"]);
      expect(besides.facts).toMatchObject(nobody);
    }
  });

  it("[ST10] a target that is not a workspace is left to the asset question", () => {
    const nowhere = { level: "everywhere" } as unknown as Workspace;
    expect(decideAssetAction({ ...facts, workspaces }, annIn(loans), "share", app, nowhere)).toMatchObject({
      value: false,
      because: ["ST10"],
    });
  });

  it("[ST9] completeWithdrawal: the system reports it of an asset that exists", () => {
    const complete = {
      ...({ type: "assets/completeWithdrawal", asset: "a1", from: insurance, withdrawal: "w1" } as const),
    };
    const going = assetsOf({ ...app, withdrawingFrom: [{ ...insurance, withdrawal: "w1" }] });
    expect(decide({ ...bySystem, ...complete }, { assets: going })).toEqual({
      value: true,
      because: ["ST9"],
    });
    expect(decide({ ...bySystem, ...complete }, { assets: both })).toEqual({
      value: true,
      because: ["ST9", "ST15"],
    });
    expect(asked({ ...complete, asset: "a3" })).toEqual(["ST11"]);
  });
});
