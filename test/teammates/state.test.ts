import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, entryOf } from "../../src/kernel/ledger/ledger.ts";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  teammatesFormIn,
  teammatesOf,
  withoutTeammate,
  withTeammate,
} from "../../src/teammates/state.ts";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { isFrozen } from "../slices/commands.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { record } from "./records.ts";

const teammatesForm = teammatesFormIn(workspaceForm);

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

  it("[TM10] have their addresses taken, in whatever letter case", () => {
    for (const email of ["ann@bank.example", "Ann@Bank.example", "BOB@BANK.EXAMPLE"]) {
      expect(isEmailTaken(bank, email)).toBe(true);
    }
  });

  it("[not TM10] leave all other addresses free", () => {
    // The Kelvin sign, of which a fold that is not ASCII's makes a k.
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

  it("[TM10] give an address free with its holder, or when its holder has another", () => {
    expect(isEmailTaken(withoutTeammate(bank, "bob"), "bob@bank.example")).toBe(false);
    const renamed = withTeammate(bank, { ...bob, email: "robert@bank.example" });
    expect(isEmailTaken(renamed, "bob@bank.example")).toBe(false);
    expect(isEmailTaken(renamed, "Robert@bank.example")).toBe(true);
    expect(renamed).toEqual(teammatesOf([ann, { ...bob, email: "robert@bank.example" }, kim]));
    const respelt = withTeammate(bank, { ...bob, email: "Bob@bank.example" });
    expect(respelt.emails).toEqual(bank.emails);
  });

  it("[ST1] are frozen, and the same for the same records, whatever became of others before", () => {
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

/** The rules and, below `records`, the paths of the issues. */
const pathsOf = (...records: readonly unknown[]): unknown =>
  teammatesForm({ records }).issues?.map(({ rule, path }) => [rule, ...path.slice(1)]);

describe("teammates from outside", () => {
  it("[not ST3] are read flat, or as the state has them", () => {
    expect(teammatesForm({ records: [kim, [ann, [bob]]] })).toEqual({ value: bank });
    expect(teammatesForm(JSON.parse(JSON.stringify(bank)))).toEqual({ value: bank });
    const many = teammatesOf(
      Array.from({ length: 1_000 }, (_, n) =>
        record("full", "bank", { id: `${n}`, email: `u${n}@bank.example` }),
      ),
    );
    expect(teammatesForm(JSON.parse(JSON.stringify(many)))).toEqual({ value: many });
    expect(teammatesForm({ records: entriesOf(many.records) })).toEqual({ value: many });
  });

  it("[not ST3] are read without what an index beside them says", () => {
    const { records } = bank;
    for (const emails of [[], null, 7, [{ id: "ann@bank.example", teammate: "bob" }], { deep: [[[]]] }]) {
      expect(teammatesForm({ records, emails })).toEqual({ value: bank });
    }
  });

  it("[ST1] come out frozen, and are copies", () => {
    const written = JSON.parse(JSON.stringify({ records: [bob] })) as {
      records: [{ home: { group: string } }];
    };
    const { value } = teammatesForm(written);
    written.records[0].home.group = "insurance";
    expect(value).toEqual(teammatesOf([bob]));
    expect(isFrozen(value)).toBe(true);
  });

  it("[ST3] are not there in part, and nothing stands beside them", () => {
    for (const none of [undefined, null, 7, "{}", []])
      expect(teammatesForm(none).issues?.[0].path).toEqual([]);
    expect(teammatesForm({}).issues).toEqual([{ rule: "ST3", path: ["records"], message: "a list" }]);
    expect(teammatesForm({ records: [], users: [] }).issues?.[0].path).toEqual(["users"]);
    expect(pathsOf({ ...bob, email: undefined })).toEqual([["ED4", 0, "email"]]);
  });

  it("[ST3] have every wrong field named", () => {
    const wrong = {
      ...{
        id: "",
        email: "bob",
        role: "Owner",
        home: { level: "team", group: "loans" },
        decryptsLogs: "false",
      },
      ...{ apps: ["botBuilder", "curationConsole"], botRoles: "oneClickTesting", hasRemoteAccess: 1 },
      ...{ userProfile: "", createdAtMilli: null, lastLogInAtMilli: NaN, passwordSetAtMilli: 1e300 },
    };
    expect(pathsOf(ann, [wrong])).toEqual([
      ["ST5", 1, 0, "id"],
      ["ED4", 1, 0, "email"],
      ["ST3", 1, 0, "role"],
      ["ST5", 1, 0, "home", "team"],
      ["ST10", 1, 0, "decryptsLogs"],
      ["ST3", 1, 0, "apps", 1],
      ["ST3", 1, 0, "botRoles"],
      ["ST10", 1, 0, "hasRemoteAccess"],
      ["ST5", 1, 0, "userProfile"],
      ["ST10", 1, 0, "createdAtMilli"],
      ["ST10", 1, 0, "lastLogInAtMilli"],
      ["ST10", 1, 0, "passwordSetAtMilli"],
    ]);
  });

  it.each(["password", "passwordHash", "__proto__", "constructor"])("[PW6] keep no %s", (name) => {
    const json = `${JSON.stringify(bob).slice(0, -1)}, ${JSON.stringify(name)}: "x" }`;
    expect(pathsOf(JSON.parse(json))).toEqual([["ST3", 0, name]]);
  });

  it("[not PW6] keep when a password was set", () => {
    const { value } = teammatesForm({ records: [kim] });
    expect(value && entryOf(value.records, kim.id)).toHaveProperty("passwordSetAtMilli", 0);
  });

  it("[TM10] have no address twice, in whatever letter case, and no id", () => {
    expect(pathsOf(bob, [{ ...kim, email: "BOB@bank.example" }])).toEqual([["TM10", 1, 0, "email"]]);
    expect(pathsOf(bob, { ...bob, email: "bob2@bank.example" })).toEqual([["ST5", 1, "id"]]);
    expect(pathsOf(bob, bob)).toEqual([
      ["ST5", 1, "id"],
      ["TM10", 1, "email"],
    ]);
  });

  it.each(["", "bob", "bob@@bank.example", '"b b"@bank.example', "bob@bänk.example", " bob@bank.example"])(
    "[ED4] have no malformed address such as %j",
    (email) => {
      expect(pathsOf({ ...bob, email })).toEqual([["ED4", 0, "email"]]);
    },
  );

  it("[not ED4] have addresses as they were written", () => {
    expect(teammatesForm({ records: [ann] })).toEqual({ value: teammatesOf([ann]) });
  });

  it("[TM3] have no Owner below tenant level", () => {
    const below = placeNames.filter((name) => name !== "bank");
    for (const home of below) expect(pathsOf(record("owner", home))).toEqual([["TM3", 0, "home"]]);
  });

  it("[not TM3] have others at every level, and Owners at the tenant's", () => {
    for (const home of placeNames) expect(pathsOf(record("full", home))).toBeUndefined();
    expect(pathsOf(ann)).toBeUndefined();
  });

  it("have their applications and bot roles sorted, and once each", () => {
    const written = {
      ...{ apps: ["eventScheduler", "botBuilder", "eventScheduler"] },
      ...{ botRoles: ["oneClickTesting", "oneClickTesting", "curationConsole"] },
    };
    expect(teammatesForm({ records: [{ ...bob, ...written }] })).toEqual({
      value: teammatesOf([
        { ...bob, apps: ["botBuilder", "eventScheduler"], botRoles: ["curationConsole", "oneClickTesting"] },
      ]),
    });
  });
});
