import { describe, expect, it } from "vitest";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { check, written } from "../../src/kernel/schema/schema.ts";
import { noRetiredIds } from "../../src/slices/retiredIds.ts";
import { teammateEmail, teammatesSchema } from "../../src/slices/teammatesSchema.ts";
import { holdersOf, isIdRetired, teammatesOf } from "../../src/teammates/state.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { bank as workspaces } from "../workspaces/bank.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { checkSlice } from "./laws.ts";

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
const checkTeammates = (value: unknown) => checkSlice("teammates", value);
const retired: readonly unknown[] = [];

/** The issues of records beside Ann, who stands behind them as the Owner that a tenant needs. */
const issuesOfRecords = (...records: readonly unknown[]): readonly string[] =>
  issuesOf(checkTeammates({ records: [...records, ann], retired }));

describe("stored teammates", () => {
  it("[not ST3] are read flat, or as the state has them", () => {
    expect(checkTeammates({ records: [kim, [ann, [bob]]], retired })).toEqual({ value: bank });
    expect(checkTeammates(JSON.parse(JSON.stringify(bank)))).toEqual({ value: bank });
    const others = Array.from({ length: 1_000 }, (_, n) =>
      record("full", "bank", { id: `${n}`, email: `u${n}@bank.example` }),
    );
    const many = teammatesOf([ann, ...others]);
    expect(checkTeammates(JSON.parse(JSON.stringify(many)))).toEqual({ value: many });
    expect(checkTeammates({ records: entriesOf(many.records), retired })).toEqual({ value: many });
  });

  it("[not ST3] have an index of addresses made anew, whatever index they come with", () => {
    const { records } = bank;
    for (const emails of [[], null, 7, [{ id: "ann@bank.example", teammate: "bob" }], { deep: [[[]]] }]) {
      expect(checkTeammates({ records, emails, retired })).toEqual({ value: bank });
    }
  });

  it("[not ST3] have their Owners counted anew, whatever counts they come with", () => {
    const { records } = bank;
    for (const owners of [null, 7, { all: 9, decrypting: 9 }, { decrypting: [[[]]] }]) {
      expect(checkTeammates({ records, owners, retired })).toEqual({ value: bank });
    }
  });

  it("[not ST3] have the counts of who holds which user profile made anew, whatever counts they come with", () => {
    const { records } = bank;
    const wrong = { id: "agents", teammates: 0, owners: 0 };
    for (const holdings of [[], null, 7, [wrong], { deep: [[[]]] }]) {
      const { value } = checkTeammates({ records, holdings, retired });
      expect(value && holdersOf(value, "agents")).toEqual({ id: "agents", teammates: 1, owners: 0 });
    }
  });

  it("[ST14] keep the ids of teammates who were removed", () => {
    const ids = ["zoe", "__proto__", "eve"].map((id) => ({ id }));
    const { value } = checkTeammates({ records: [ann], retired: ids });
    expect(value).toEqual(teammatesOf([ann], ledgerOf(ids)));
    expect(value && ids.every(({ id }) => isIdRetired(value, id))).toBe(true);
    expect(isFrozen(value)).toBe(true);
  });

  it("[ST14] keep nothing else of them", () => {
    for (const [wrong, issue] of [
      ["zoe", "ST3 invalidType retired.0"],
      [{}, "ST3 missingProperty retired.0.id"],
      [{ id: "" }, "ST5 invalidValue retired.0.id"],
      [{ id: "zoe", email: "zoe@bank.example" }, "ST3 unknownProperty retired.0.email"],
    ] as const) {
      expect(issuesOf(checkTeammates({ records: [ann], retired: [wrong] }))).toEqual([issue]);
    }
    const twice = { records: [ann], retired: [{ id: "zoe" }, { id: "zoe" }] };
    expect(issuesOf(checkTeammates(twice))).toEqual(["ST5 duplicate retired.1.id"]);
    expect(issuesOf(checkTeammates({ records: [ann], retired: null }))).toEqual(["ST3 invalidType retired"]);
  });

  it("[ST1] are frozen copies", () => {
    const given = structuredClone({ records: [bob, ann], retired });
    const { value } = checkTeammates(given);
    Object.assign(given.records[0]?.home ?? {}, { group: "insurance" });
    expect(value).toEqual(teammatesOf([ann, bob]));
    expect(isFrozen(value)).toBe(true);
  });

  it("[ST3] are their records, and nothing else", () => {
    for (const value of [undefined, null, 7, "{}", []]) {
      expect(issuesOf(checkTeammates(value))).toEqual(["ST3 invalidType"]);
    }
    expect(issuesOf(checkTeammates({}))).toEqual([
      "ST3 missingProperty records",
      "ST3 missingProperty retired",
    ]);
    expect(issuesOf(checkTeammates({ records: {}, retired }))).toEqual(["ST3 invalidType records"]);
    expect(issuesOf(checkTeammates({ records: [ann], retired, users: [] }))).toEqual([
      "ST3 unknownProperty users",
    ]);
    expect(issuesOfRecords({ ...bob, email: undefined })).toEqual(["ST3 missingProperty records.0.email"]);
  });

  it("[ST3] name every fault", () => {
    const wrong = {
      ...{ id: "", email: "bob", role: "Owner", home: { level: "team", group: "loans" } },
      ...{ decryptsLogs: "false", apps: ["botBuilder", "curationConsole"], botRoles: "oneClickTesting" },
      ...{ hasRemoteAccess: 1, userProfile: "", createdAtMilli: null, lastLogInAtMilli: NaN },
      ...{ passwordSetAtMilli: 1e300, invitation: {}, invitedBy: { kind: "system" } },
      ...{ readdressedBy: [{ kind: "teammate", id: "ann", createdAtMilli: 1 }, null] },
      ...{
        ...{ ownerSinceMilli: "0", lowering: { happenedAtMilli: 0.5 }, ownerDecryptionAtMilli: NaN },
        emailChange: { email: "", sentAtMilli: "0", by: null, byProfile: "" },
        handedOverAtMilli: "",
        passwordResetAtMilli: 0.5,
      },
    };
    expect(issuesOfRecords(bob, [wrong])).toEqual([
      "ST5 invalidValue records.1.0.id",
      "ED4 invalidValue records.1.0.email",
      "ST10 invalidValue records.1.0.role",
      "ST3 missingProperty records.1.0.home.team",
      "ST10 invalidType records.1.0.decryptsLogs",
      "ST10 invalidValue records.1.0.apps.1",
      "ST3 invalidType records.1.0.botRoles",
      "ST10 invalidType records.1.0.hasRemoteAccess",
      "ST5 invalidValue records.1.0.userProfile",
      "ST3 missingProperty records.1.0.invitation.sentAtMilli",
      "ST3 unknownVariant records.1.0.invitedBy.kind",
      "ST3 invalidType records.1.0.readdressedBy.1",
      "ST10 invalidType records.1.0.ownerSinceMilli",
      "ST10 invalidValue records.1.0.lowering.happenedAtMilli",
      "ST3 missingProperty records.1.0.lowering.isInForce",
      "ST10 invalidValue records.1.0.ownerDecryptionAtMilli",
      "ED4 invalidValue records.1.0.emailChange.email",
      "ST10 invalidType records.1.0.emailChange.sentAtMilli",
      "ST3 invalidType records.1.0.emailChange.by",
      "ST5 invalidValue records.1.0.emailChange.byProfile",
      "ST10 invalidType records.1.0.createdAtMilli",
      "ST10 invalidType records.1.0.handedOverAtMilli",
      "ST10 invalidValue records.1.0.lastLogInAtMilli",
      "ST10 invalidValue records.1.0.passwordSetAtMilli",
      "ST10 invalidValue records.1.0.passwordResetAtMilli",
    ]);
  });

  it.each(["password", "passwordHash", "__proto__", "constructor"])("[PW6] keep no %s", (name) => {
    const json = `${JSON.stringify(bob).slice(0, -1)}, ${JSON.stringify(name)}: "x" }`;
    expect(issuesOfRecords(JSON.parse(json))).toEqual([`ST3 unknownProperty records.0.${name}`]);
  });

  it("[not PW6] keep when a password was set", () => {
    const { value } = checkTeammates({ records: [kim, ann], retired });
    expect(value && entryOf(value.records, kim.id)).toHaveProperty("passwordSetAtMilli", 0);
  });

  it("[TM10] [ST5] have no address twice, in any letter case, and no id", () => {
    expect(issuesOfRecords(bob, [{ ...kim, email: "BOB@bank.example" }])).toEqual([
      "TM10 duplicate records.1.0.email",
    ]);
    expect(issuesOfRecords(bob, { ...bob, email: "bob2@bank.example" })).toEqual([
      "ST5 duplicate records.1.id",
    ]);
    expect(issuesOfRecords(bob, bob)).toEqual([
      "ST5 duplicate records.1.id",
      "TM10 duplicate records.1.email",
    ]);
  });

  it("[TM18] keep nobody twice who changed an address, under whatever key of theirs", () => {
    const key = (id: string, createdAtMilli: number | null) => ({ kind: "teammate", id, createdAtMilli });
    const sam = { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" };
    const issues = (...readdressedBy: readonly unknown[]) => issuesOfRecords({ ...bob, readdressedBy });
    expect(issues(key("ann", 1), sam, key("ann", 2), { ...sam })).toEqual([
      "TM18 duplicate records.0.readdressedBy.2",
      "TM18 duplicate records.0.readdressedBy.3",
    ]);
    expect(issues(key("ann", null), key("ann", null))).toEqual(["TM18 duplicate records.0.readdressedBy.1"]);
  });

  it("[not TM18] keep several who did, people and support of one name too, in the order given", () => {
    const key = (id: string) => ({ kind: "teammate", id, createdAtMilli: 1 }) as const;
    const sam = { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" } as const;
    const readdressedBy = [
      ...[key("zoe"), key("sam"), sam, { ...sam, kind: "partner" }, { ...sam, adminUserName: "sa" }],
      ...[{ ...sam, adminUserDomain: "sam" }, key("ann")],
    ] as const;
    const readdressed = { ...bob, readdressedBy };
    expect(checkTeammates({ records: [ann, readdressed], retired })).toEqual({
      value: teammatesOf([ann, readdressed]),
    });
  });

  it.each(["", "bob", "bob@@bank.example", '"b b"@bank.example', "bob@bänk.example", " bob@bank.example"])(
    "[ED4] have no malformed address such as %j",
    (email) => {
      expect(issuesOfRecords({ ...bob, email })).toEqual(["ED4 invalidValue records.0.email"]);
    },
  );

  it("[ED4] say what an address looks like", () => {
    expect(check(teammateEmail, "bob").issues?.[0].message).toBe(
      'Expected a bare address such as ann@example.com, received "bob"',
    );
    expect(issuesOf(check(teammateEmail, 7))).toEqual(["ST10 invalidType"]);
  });

  it("[not ED4] have addresses as they were written", () => {
    expect(checkTeammates({ records: [ann], retired })).toEqual({ value: teammatesOf([ann]) });
  });

  it("[TM3] have no Owner below tenant level", () => {
    for (const home of placeNames.filter((name) => name !== "bank")) {
      expect(issuesOfRecords(record("owner", home))).toEqual(["TM3 invalidValue records.0.home"]);
    }
  });

  it("[not TM3] have others at every level, and Owners at tenant level", () => {
    for (const home of placeNames) expect(issuesOfRecords(record("full", home))).toEqual([]);
  });

  it("[ST12] have at least one Owner", () => {
    for (const records of [[], [bob, kim]]) {
      expect(checkTeammates({ records, retired })).toMatchObject({
        issues: [
          { rule: "ST12", code: "invalidValue", path: [], expected: "at least one Owner who has accepted" },
        ],
      });
    }
  });

  it("[not ST12] are not searched for an Owner where a record is wrong", () => {
    expect(issuesOf(checkTeammates({ records: [{ ...ann, id: "" }], retired }))).toEqual([
      "ST5 invalidValue records.0.id",
    ]);
  });

  it("have their applications and bot roles sorted, and once each", () => {
    const given = {
      ...{ apps: ["botBuilder", "botBuilder"] },
      ...{ botRoles: ["oneClickTesting", "curationConsole"] },
    };
    expect(checkTeammates({ records: [ann, { ...bob, ...given }], retired })).toEqual({
      value: teammatesOf([
        ann,
        { ...bob, apps: ["botBuilder"], botRoles: ["curationConsole", "oneClickTesting"] },
      ]),
    });
  });

  it("are written without what is derived from the records, and read as the same state again", () => {
    const schema = teammatesSchema({});
    const ids = [{ id: "eve" }, { id: "zoe" }];
    const state = teammatesOf([ann, bob, kim], ledgerOf(ids));
    expect(written(schema, state)).toStrictEqual({ records: entriesOf(bank.records), retired: ids });
    expect(check(schema, written(schema, state))).toEqual({ value: state });
  });
});

describe("stored teammates beside the workspaces and user profiles of their tenant", () => {
  const agents: UserProfile = {
    ...{ id: "agents", name: "Agents", kind: "standardAgent", access: "specific", modules: {} },
  };
  const schema = teammatesSchema({
    workspaces,
    userProfiles: { records: ledgerOf([agents]), retired: noRetiredIds },
  });

  it("[not ST11] refer to what exists", () => {
    expect(check(schema, { records: [ann, bob, kim], retired })).toEqual({ value: bank });
  });

  it("[not ST11] share one object for each workspace", () => {
    const { value } = check(
      schema,
      structuredClone({ records: [ann, bob, { ...bob, id: "b", email: "b@b.example" }], retired }),
    );
    if (value === undefined) return expect.unreachable();
    expect(entryOf(value.records, "b")?.home).toBe(entryOf(value.records, "bob")?.home);
  });

  it("[ST11] name every home and every user profile that does not exist, by the teammate's id", () => {
    const records = [
      ...[ann, { ...bob, home: { level: "group", group: "payments" } }],
      { ...kim, userProfile: "gone", home: { ...places.loansLegal, group: "insurance" } },
    ];
    const checked = check(schema, { records, retired });
    expect(issuesOf(checked)).toEqual([
      "ST11 unknownReference records.__proto__.home",
      "ST11 unknownReference records.__proto__.userProfile",
      "ST11 unknownReference records.bob.home",
    ]);
    expect(checked.issues?.map(({ message }) => message)).toEqual([
      "Expected an existing workspace, received an object",
      'Expected the id of an existing user profile, received "gone"',
      "Expected an existing workspace, received an object",
    ]);
  });

  it("[ST11] [ST12] name them beside a missing Owner", () => {
    expect(issuesOf(check(schema, { records: [{ ...bob, userProfile: "gone" }], retired }))).toEqual([
      "ST12 invalidValue",
      "ST11 unknownReference records.bob.userProfile",
    ]);
  });
});
