import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  withoutTeammate,
  withTeammate,
} from "../../src/teammates/state.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { places } from "../vocabulary/people.ts";
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
      expect(isEmailTaken(bank, email)).toBe(true);
    }
  });

  it("[not TM10] leave all other addresses free", () => {
    // A fold beyond ASCII makes a k of the Kelvin sign.
    for (const email of ["ann@bank", "bank.example", "", "__proto__", "ann", "\u212Aim@bank.example"]) {
      expect(isEmailTaken(bank, email)).toBe(false);
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
    expect(isEmailTaken(withoutTeammate(bank, "bob"), "bob@bank.example")).toBe(false);
    const renamed = withTeammate(bank, { ...bob, email: "robert@bank.example" });
    expect(isEmailTaken(renamed, "bob@bank.example")).toBe(false);
    expect(isEmailTaken(renamed, "Robert@bank.example")).toBe(true);
    expect(renamed).toEqual(teammatesOf([ann, { ...bob, email: "robert@bank.example" }, kim]));
    const respelt = withTeammate(bank, { ...bob, email: "Bob@bank.example" });
    expect(respelt.emails).toEqual(bank.emails);
  });

  it("[ST1] are frozen, and the same for the same records, whatever their history", () => {
    const step = fc.record({ id: fc.constantFrom("a", "b", "c", "__proto__"), isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const model = new Map<string, TeammateRecord>();
        let state = teammatesOf([]);
        for (const { id, isKept } of steps) {
          const one = record("full", "bank", { id, email: `${id}@bank.example` });
          if (isKept) model.set(id, one);
          else model.delete(id);
          state = isKept ? withTeammate(state, one) : withoutTeammate(state, id);
        }
        expect(state).toEqual(teammatesOf([...model.values()]));
        expect(isFrozen(state)).toBe(true);
      }),
    );
  });
});
