import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import {
  holdersOf,
  holderOfEmail,
  isLastDecryptingOwner,
  isIdRetired,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  withoutTeammate,
  withTeammate,
} from "../../src/teammates/state.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { everyRole, places } from "../vocabulary/people.ts";
import { record } from "./records.ts";

const ann = record("owner", "bank", { id: "ann", email: "Ann@Bank.example", decryptsLogs: true });
const bob = record("limited", "loans");
const kim = record("restricted", "loansLegal", {
  id: "__proto__",
  email: "kim@bank.example",
  apps: ["botBuilder", "eventScheduler"],
  botRoles: ["oneClickTesting"],
  hasRemoteAccess: true,
  userProfile: "agents",
  lastLogInAtMilli: 86_400_000,
  passwordSetAtMilli: 0,
});
const bank = teammatesOf([ann, bob, kim]);

describe("the teammates of a tenant", () => {
  it("[ST5] are found by id, compared exactly", () => {
    expect(teammateOf(bank, "__proto__")).toBe(kim);
    for (const id of ["Bob", "bob ", "", "constructor"]) expect(teammateOf(bank, id)).toBeUndefined();
    expect(teammateOf(teammatesOf([]), "ann")).toBeUndefined();
  });

  it("[TM10] have their addresses taken, in any letter case", () => {
    for (const email of ["ann@bank.example", "Ann@Bank.example", "BOB@BANK.EXAMPLE"]) {
      expect(holderOfEmail(bank, email)).toBeDefined();
    }
  });

  it("[not TM10] leave all other addresses free", () => {
    // A fold beyond ASCII makes a k of the Kelvin sign.
    for (const email of ["ann@bank", "bank.example", "", "__proto__", "ann", "\u212Aim@bank.example"]) {
      expect(holderOfEmail(bank, email)).toBeUndefined();
    }
  });

  it("keep addresses as they are written", () => {
    expect(teammateOf(bank, "ann")?.email).toBe("Ann@Bank.example");
  });

  it("[ST2] are the same state where nothing changes", () => {
    expect(withTeammate(bank, bob)).toBe(bank);
    expect(withoutTeammate(bank, "carl")).toBe(bank);
  });

  it("[not ST2] share what did not change", () => {
    const moved = withTeammate(bank, { ...bob, home: places.insurance });
    expect(teammateOf(moved, "bob")?.home).toEqual(places.insurance);
    expect(moved.emails).toBe(bank.emails);
    expect(teammateOf(moved, "ann")).toBe(ann);
  });

  it("[TM10] free an address with its holder, or when its holder has another", () => {
    expect(holderOfEmail(withoutTeammate(bank, "bob"), "bob@bank.example")).toBeUndefined();
    const renamed = withTeammate(bank, { ...bob, email: "robert@bank.example" });
    expect(holderOfEmail(renamed, "bob@bank.example")).toBeUndefined();
    expect(holderOfEmail(renamed, "Robert@bank.example")).toBeDefined();
    expect(renamed).toEqual(teammatesOf([ann, { ...bob, email: "robert@bank.example" }, kim]));
    const respelt = withTeammate(bank, { ...bob, email: "Bob@bank.example" });
    expect(respelt.emails).toEqual(bank.emails);
  });

  it("[ST12] [DL6] have their Owners counted, and those of them who may decrypt", () => {
    const omar = record("owner", "bank", { id: "omar", email: "omar@bank.example" });
    const rhea = record("readOnly", "bank", { id: "rhea", email: "rhea@bank.example", decryptsLogs: true });
    const staff = [omar, rhea].reduce(withTeammate, bank);
    expect(staff.owners).toEqual({ all: 2, decrypting: 1 });
    expect(isLastDecryptingOwner(staff, ann)).toBe(true);
    const granted = withTeammate(staff, { ...omar, decryptsLogs: true });
    expect(granted.owners).toEqual({ all: 2, decrypting: 2 });
    expect(isLastDecryptingOwner(granted, ann)).toBe(false);
    expect(withTeammate(granted, { ...ann, role: "full" }).owners).toEqual({ all: 1, decrypting: 1 });
    expect(withoutTeammate(granted, "omar").owners).toEqual({ all: 1, decrypting: 1 });
    expect(withoutTeammate(granted, "rhea").owners).toBe(granted.owners);
  });

  it("[not DL6] nobody but an Owner who holds the grant is the last Owner who does", () => {
    const omar = record("owner", "bank", { id: "omar", email: "omar@bank.example" });
    const rhea = record("readOnly", "bank", { id: "rhea", email: "rhea@bank.example", decryptsLogs: true });
    const staff = teammatesOf([ann, omar, rhea]);
    expect([omar, rhea].map((each) => isLastDecryptingOwner(staff, each))).toEqual([false, false]);
  });

  it("[ST14] keep the id of a teammate who was removed, and nothing else", () => {
    const gone = withoutTeammate(withoutTeammate(bank, "__proto__"), "bob");
    expect(gone).toEqual(teammatesOf([ann], ledgerOf([{ id: "bob" }, { id: "__proto__" }])));
    expect(["bob", "__proto__"].map((id) => isIdRetired(gone, id))).toEqual([true, true]);
    expect(withoutTeammate(gone, "bob")).toBe(gone);
  });

  it("[not ST14] retire no id of a teammate who is there, nor one that nobody ever had", () => {
    const gone = withoutTeammate(bank, "bob");
    for (const id of ["ann", "__proto__", "Bob", "bob ", "", "constructor"]) {
      expect(isIdRetired(gone, id)).toBe(false);
    }
    expect(isIdRetired(bank, "bob")).toBe(false);
    expect(isIdRetired(withTeammate(gone, bob), "bob")).toBe(false);
    expect(withTeammate(gone, bob)).toEqual(bank);
  });

  it("[UP26] tell who holds a user profile, and who of them is an Owner", () => {
    const lead = { userProfile: "leads" };
    const held = [
      kim,
      { ...ann, ...lead },
      { ...bob, ...lead },
      record("full", "bank", { ...lead, id: "eve", email: "eve@bank.example" }),
    ];
    const state = teammatesOf(held);
    expect(holdersOf(state, "leads")).toMatchObject({ teammates: 3, owners: 1 });
    expect(holdersOf(state, "agents")).toMatchObject({ teammates: 1, owners: 0 });
    const without = withoutTeammate(state, "ann");
    expect(holdersOf(without, "leads")).toMatchObject({ teammates: 2, owners: 0 });
  });

  it("[not UP26] tell that nobody holds a profile that none has, whatever its id", () => {
    for (const id of ["leads", "Agents", "", "__proto__", "constructor"]) {
      expect(holdersOf(bank, id)).toEqual({ teammates: 0, owners: 0 });
    }
    expect(holdersOf(withoutTeammate(bank, "__proto__"), "agents")).toEqual({ teammates: 0, owners: 0 });
  });

  it("[UP26] tell as many holders as a count of the records, after any changes", () => {
    const profiles = ["agents", "leads", "__proto__"];
    const step = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "__proto__"),
      isKept: fc.boolean(),
      role: fc.constantFrom(...everyRole),
      userProfile: fc.constantFrom(null, ...profiles),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = teammatesOf([]);
        for (const { id, isKept, ...other } of steps) {
          const one = record(other.role, "bank", { id, email: `${id}@bank.example`, ...other });
          state = isKept ? withTeammate(state, one) : withoutTeammate(state, id);
        }
        const records = entriesOf(state.records);
        for (const id of profiles) {
          const holders = records.filter(({ userProfile }) => userProfile === id);
          const owners = holders.filter(({ role }) => role === "owner");
          const counted = { teammates: holders.length, owners: owners.length };
          expect(holdersOf(state, id)).toEqual(holders.length === 0 ? counted : { id, ...counted });
        }
        const heldProfiles = profiles.filter((id) => records.some(({ userProfile }) => userProfile === id));
        expect(entriesOf(state.holdings).map(({ id }) => id)).toEqual(heldProfiles.sort());
      }),
    );
  });

  it("[ST1] are frozen, and the same for the same records and retired ids, whatever their history", () => {
    const step = fc.record({
      id: fc.constantFrom("a", "b", "c", "__proto__"),
      isKept: fc.boolean(),
      role: fc.constantFrom("owner", "full"),
      decryptsLogs: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const model = new Map<string, TeammateRecord>();
        const retired = new Set<string>();
        let state = teammatesOf([]);
        for (const { id, isKept, role, decryptsLogs } of steps) {
          const one = record(role, "bank", { id, email: `${id}@bank.example`, decryptsLogs });
          if (isKept) {
            model.set(id, one);
            retired.delete(id);
          } else if (model.delete(id)) retired.add(id);
          state = isKept ? withTeammate(state, one) : withoutTeammate(state, id);
        }
        expect(state).toEqual(teammatesOf([...model.values()], ledgerOf([...retired].map((id) => ({ id })))));
        expect(isFrozen(state)).toBe(true);
      }),
    );
  });
});
