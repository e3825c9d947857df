import { describe, expect, it } from "vitest";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { noRetiredIds } from "../../src/slices/retiredIds.ts";
import type { UserProfiles } from "../../src/slices/userProfiles.ts";
import { type Command, type CommandOf, commandTypes } from "../../src/tenant/command.ts";
import { type TeammateRecord, teammatesOf } from "../../src/teammates/state.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { personFrom } from "../../src/vocabulary/personFrom.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { everyStored, profileOf } from "../userProfiles/everyProfile.ts";
import { notProfiles } from "../userProfiles/notProfiles.ts";
import { person } from "../vocabulary/people.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import {
  byAnn,
  checkCommand,
  checkSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduced,
  schemaOf,
} from "./laws.ts";

function create(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return reduced("userProfiles", profiles, { type: "userProfiles/create", profile, ...byAnn });
}

function edit(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return reduced("userProfiles", profiles, { type: "userProfiles/edit", profile, ...byAnn });
}

function copy(profiles: UserProfiles, from: string, profile: string, name = "Leads"): UserProfiles {
  return reduced("userProfiles", profiles, { type: "userProfiles/copy", from, profile, name, ...byAnn });
}

/** `holders` are the teammates of the tenant. */
function remove(
  profiles: UserProfiles,
  profile: string,
  holders: readonly TeammateRecord[] = [],
): UserProfiles {
  const command = { type: "userProfiles/delete", profile, ...byAnn } as const;
  return reduced("userProfiles", profiles, command, { teammates: teammatesOf(holders) });
}

const supervisors: UserProfile = {
  id: "p1",
  name: "Supervisors",
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
};
const agents: UserProfile = {
  id: "p2",
  name: "Agents",
  kind: "premiumAgent",
  access: "all",
  modules: {},
};
const none = profilesOf();
const both = profilesOf(supervisors, agents);

function profilesOf(...records: readonly UserProfile[]): UserProfiles {
  return { records: ledgerOf(records), retired: noRetiredIds };
}

function listed({ records }: UserProfiles): readonly UserProfile[] {
  return entriesOf(records);
}

function found({ records }: UserProfiles, id: string): UserProfile | undefined {
  return entryOf(records, id);
}

describe("userProfiles/create", () => {
  it("[UP14] adds a profile under its id", () => {
    expect(listed(create(none, supervisors))).toEqual([supervisors]);
    expect(create(create(none, agents), supervisors)).toEqual(both);
  });

  it("[not UP14] adds none where the id is taken", () => {
    expect(create(both, { ...agents, id: "p1" })).toBe(both);
    expect(create(both, supervisors)).toBe(both);
  });

  it("[ST5] loses no profile, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "P1", "p1 "];
    const profiles = ids.reduce((state, id) => create(state, { ...agents, id }), both);
    expect(listed(profiles).map(({ id }) => id)).toEqual([...ids, "p1", "p2"].sort());
    expect(found(profiles, "p1")).toEqual(supervisors);
  });
});

describe("userProfiles/edit", () => {
  it("[UP14] replaces a profile, and leaves the others", () => {
    const after: UserProfile = { ...supervisors, name: "Leads", access: "all", modules: {} };
    expect(listed(edit(both, after))).toEqual([after, agents]);
    expect(found(edit(both, after), "p2")).toBe(found(both, "p2"));
  });

  it("[ST2] gives the same profiles where nothing changes, whatever the order of properties", () => {
    const { modules, kind, ...rest } = supervisors;
    expect(edit(both, { modules, kind, ...rest })).toBe(both);
    expect(edit(both, structuredClone(supervisors))).toBe(both);
  });

  it("[not UP14] adds none where there is none to edit", () => {
    expect(edit(both, { ...agents, id: "p3" })).toBe(both);
    expect(edit(none, { ...agents, id: "__proto__" })).toBe(none);
  });
});

describe("userProfiles/copy", () => {
  it("[UP14] starts with what the original permits, under an id and a name of its own", () => {
    const profiles = copy(both, "p1", "p3");
    expect(listed(profiles)).toEqual([supervisors, agents, { ...supervisors, id: "p3", name: "Leads" }]);
  });

  it("[not UP14] does not follow the original afterwards", () => {
    const profiles = edit(copy(both, "p1", "p3"), { ...supervisors, access: "all" });
    expect(found(profiles, "p3")).toEqual({ ...supervisors, id: "p3", name: "Leads" });
  });

  it("[UP23] adds none where the id is the original's, or another's", () => {
    expect(copy(both, "p1", "p1")).toBe(both);
    expect(copy(both, "p1", "p2")).toBe(both);
  });

  it("[ST11] adds none where there is no original", () => {
    expect(copy(both, "p4", "p3")).toBe(both);
    expect(copy(none, "constructor", "p3")).toBe(none);
  });
});

const holder = record("limited", "loans", { userProfile: "p1" });
const owningHolder = record("owner", "bank", { id: "olga", email: "olga@b.example", userProfile: "p1" });

describe("userProfiles/delete", () => {
  it("[UP27] takes a profile that nobody holds away, and leaves the others", () => {
    const left = remove(both, "p1", [{ ...holder, userProfile: "p2" }]);
    expect(left).toEqual({ records: ledgerOf([agents]), retired: ledgerOf([{ id: "p1" }]) });
    expect(found(left, "p2")).toBe(found(both, "p2"));
  });

  it("[not UP27] leaves a profile that somebody holds", () => {
    for (const holders of [[holder], [owningHolder], [holder, owningHolder]]) {
      expect(remove(both, "p1", holders)).toBe(both);
    }
  });

  it("[ST11] takes none away where there is none", () => {
    for (const id of ["p3", "__proto__", "constructor"]) expect(remove(both, id)).toBe(both);
  });
});

describe("the id of a user profile that was deleted", () => {
  const gone = remove(both, "p1");

  it("[ST14] is given to no other, by creating or copying", () => {
    expect(create(gone, { ...agents, id: "p1" })).toBe(gone);
    expect(create(gone, supervisors)).toBe(gone);
    expect(copy(gone, "p2", "p1")).toBe(gone);
    expect(edit(gone, supervisors)).toBe(gone);
    expect(copy(gone, "p1", "p3")).toBe(gone);
  });

  it("[not ST14] is retired alone: every other id is free, in another letter case too", () => {
    const more = create(copy(gone, "p2", "p3"), { ...supervisors, id: "P1" });
    expect(listed(more).map(({ id }) => id)).toEqual(["P1", "p2", "p3"]);
    expect(more.retired).toBe(gone.retired);
  });

  it.each(["__proto__", "constructor", "toString"])("[ST14] may be any text, such as %s", (id) => {
    const left = remove(create(both, { ...agents, id }), id);
    expect(create(left, { ...agents, id })).toBe(left);
    expect(entriesOf(remove(left, "p1").retired)).toEqual([{ id }, { id: "p1" }].sort(byIdOf));
  });

  it("[ST14] is refused", () => {
    const facts = { userProfiles: gone, teammates: teammatesOf([]) };
    const about = { profile: { ...agents, id: "p1" }, ...byAnn };
    const again = { ...copyOdd, from: "p2", profile: "p1" };
    expect(decide({ type: "userProfiles/create", ...about }, facts)).toEqual(refused("ST14"));
    expect(decide(again, facts)).toEqual(refused("ST14"));
    expect(decide({ ...again, from: "p1" }, facts).because).toEqual(["ST11", "ST14"]);
    expect(decide(again, facts, person("restricted")).because).toContain("ST14");
  });

  it("[not ST14] is not in the way of others, nor is the id of one that is there retired", () => {
    const facts = { userProfiles: gone, teammates: teammatesOf([]) };
    const make = { type: "userProfiles/create", ...byAnn } as const;
    expect(decide({ ...make, profile: { ...agents, id: "p3" } }, facts).value).toBe(true);
    expect(decide({ ...make, profile: agents }, facts)).toEqual(refused("ST19"));
    expect(decide({ ...copyOdd, from: "p2" }, facts).value).toBe(true);
  });
});

function refused(...because: readonly string[]): unknown {
  return { value: false, because };
}

function byIdOf(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

const odd: UserProfile = { ...supervisors, id: "__proto__" };
const createOdd: CommandOf<"userProfiles/create"> = { type: "userProfiles/create", profile: odd, ...byAnn };
const editOdd: CommandOf<"userProfiles/edit"> = { type: "userProfiles/edit", profile: odd, ...byAnn };
const copyOdd: CommandOf<"userProfiles/copy"> = {
  ...{ type: "userProfiles/copy", from: "constructor", profile: "__proto__", name: "Leads" },
  ...byAnn,
};

const deleteOdd: CommandOf<"userProfiles/delete"> = {
  ...{ type: "userProfiles/delete", profile: "__proto__" },
  ...byAnn,
};

/** A profile with an id and a name, or what is no object at all. */
function named(value: unknown): unknown {
  return typeof value === "object" && value !== null ? { id: "p1", name: "x", ...value } : value;
}

describe("the commands about user profiles", () => {
  it("[UP14] [UP27] create, edit, copy and delete", () => {
    expect(commandTypes.filter((type) => type.startsWith("userProfiles/"))).toEqual([
      ...[createOdd.type, editOdd.type, copyOdd.type, deleteOdd.type],
    ]);
  });

  it("[ST3] [ST5] name every fault", () => {
    const wrong = notProfiles.map(([, value]) => named(value));
    const notIds = ["", null, 7, ["a"], {}];
    namesEveryCommandFault(createOdd, { profile: wrong });
    namesEveryCommandFault(editOdd, { profile: wrong });
    namesEveryCommandFault(copyOdd, { from: notIds, profile: notIds, name: notIds });
    namesEveryCommandFault(deleteOdd, { profile: notIds });
  });

  it.each(["userProfiles/create", "userProfiles/edit"] as const)(
    "[ST3] %s names every fault of the profile by its path",
    (type) => {
      const wrong = { ...odd, name: "", modules: { callMonitoring: { level: "edit" } }, password: "x" };
      expect(issuesOf(checkCommand(type, { type, profile: wrong, ...byAnn }))).toEqual([
        "ST16 invalidValue profile.name",
        "ST10 invalidValue profile.modules.callMonitoring.level",
        "ST3 unknownProperty profile.password",
      ]);
    },
  );

  it("[ST11] [ST19] [ST8] are decided by what exists and by who gives them", () => {
    const facts = { userProfiles: both, teammates: teammatesOf([]) };
    const make = { ...createOdd, profile: { ...odd, id: "p3" } };
    const change = { ...editOdd, profile: { ...supervisors, name: "Leads" } };
    const duplicate = { ...copyOdd, from: "p1" };
    const remove = { ...deleteOdd, profile: "p1" };
    for (const command of [make, change, duplicate, remove]) {
      expect(decide(command, facts).value).toBe(true);
      expect(decide(command, facts, person("restricted")).value).toBe(false);
    }
    for (const [command, rule] of [
      [{ ...make, profile: supervisors }, "ST19"],
      [{ ...change, profile: odd }, "ST11"],
      [{ ...duplicate, from: "p3" }, "ST11"],
      [{ ...duplicate, profile: "p2" }, "ST19"],
      [{ ...remove, profile: "p3" }, "ST11"],
      [deleteOdd, "ST11"],
    ] as const) {
      expect(decide(command, facts)).toMatchObject({ value: false, because: [rule] });
    }
  });
});

describe("who holds a user profile", () => {
  const change = { ...editOdd, profile: { ...supervisors, name: "Leads" } };
  const remove = { ...deleteOdd, profile: "p1" };
  const manager: UserProfile = {
    ...{ id: "p9", name: "Managers", kind: "administrator", access: "all" },
    modules: { provisioning: { level: "edit", toggles: { manageUserProfiles: true } } },
  };
  const askedBy = (
    command: Command,
    asker: TeammateRecord,
    ...holders: readonly TeammateRecord[]
  ): unknown => {
    const userProfiles = profilesOf(supervisors, agents, manager);
    const decided = decide(
      command,
      { userProfiles, teammates: teammatesOf([asker, ...holders]) },
      personFrom(asker),
    );
    return decided.value ? null : decided.because;
  };
  const ann = { id: "ann", email: "ann@bank.example", userProfile: "p9" };
  const far = record("full", "bank", ann);
  const near = record("full", "loans", ann);
  const owner = record("owner", "bank", { ...ann, userProfile: null });

  it("[UP26] withholds its edit from people at home in a group or team, while anybody holds it", () => {
    expect(askedBy(change, near, holder)).toEqual(["UP26"]);
    expect(askedBy(change, record("full", "loansLegal", ann), holder)).toEqual(["UP26"]);
  });

  it("[not UP26] leaves it to them while nobody does, and to people at home in the tenant", () => {
    expect(askedBy(change, near)).toBeNull();
    expect(askedBy(change, near, { ...holder, userProfile: "p2" })).toBeNull();
    expect(askedBy(change, far, holder)).toBeNull();
  });

  it("[UP26] withholds the edit from all but Owners while an Owner holds it", () => {
    expect(askedBy(change, far, holder, owningHolder)).toEqual(["UP26"]);
    expect(askedBy(change, owner, holder, owningHolder)).toBeNull();
  });

  it("[UP27] withholds its deletion, from Owners too", () => {
    expect(askedBy(remove, owner, holder)).toEqual(["UP27"]);
    expect(askedBy(remove, far, owningHolder)).toEqual(["UP27"]);
  });

  it("[not UP27] leaves it to those who may edit the profile where nobody holds it", () => {
    for (const asker of [owner, far, near]) expect(askedBy(remove, asker)).toBeNull();
    expect(askedBy({ ...remove, profile: "p2" }, owner, holder)).toBeNull();
    expect(askedBy(remove, record("full", "bank", { ...ann, userProfile: "p2" }))).toContain("ST8");
  });

  it("[UP27] withholds the profile that the person holds themselves", () => {
    expect(askedBy({ ...remove, profile: "p9" }, far)).toEqual(["UP27"]);
  });
});

describe("the stored user profiles", () => {
  const stored: readonly UserProfile[] = everyStored
    .filter(({ toggles }) => toggles.length < 2)
    .map((each, place) => ({ ...profileOf(each), id: `p${String(place)}`, name: "A profile" }));
  const profiles = ledgerOf(stored);
  const [first, second] = stored;
  const state: UserProfiles = { records: profiles, retired: noRetiredIds };
  const checkRecords = (records: unknown) => checkSlice("userProfiles", { records, retired: [] });
  const issuesOfStored = (records: unknown): readonly string[] => issuesOf(checkRecords(records));

  it("of a new tenant are none", () => {
    expect(initialOf("userProfiles")).toEqual({ records: [], retired: [] });
  });

  it("[not ST3] are read as the state has them, and flat", () => {
    expect(checkSlice("userProfiles", JSON.parse(JSON.stringify(state)))).toEqual({ value: state });
    expect(checkRecords([...stored].reverse())).toEqual({ value: state });
    expect(isFrozen(checkRecords(stored).value?.records)).toBe(true);
    expect(checkRecords([])).toEqual({ value: { records: [], retired: [] } });
  });

  it("[ST3] are the profiles and the ids of those that were deleted", () => {
    for (const value of [undefined, null, [], [first], "{}", 7]) {
      expect(issuesOf(checkSlice("userProfiles", value))).toEqual(["ST3 invalidType"]);
    }
    namesEveryFault(schemaOf("userProfiles"), both, {
      records: [null, {}, "", 7, [null], [{}]],
      retired: [null, {}, "p3", ["p3"], [{}], [{ id: "" }], [{ id: "p3" }, { id: "p3" }], [first]],
    });
  });

  it("[ST14] keep the ids of those that were deleted", () => {
    const kept = { records: profiles, retired: ledgerOf([{ id: "gone" }, { id: "__proto__" }]) };
    expect(checkSlice("userProfiles", JSON.parse(JSON.stringify(kept)))).toEqual({ value: kept });
  });

  it("[ST3] have an array of profiles", () => {
    for (const value of [null, {}, { p1: first }, "[]", 7]) {
      expect(issuesOfStored(value)).toEqual(["ST3 invalidType records"]);
    }
    expect(issuesOfStored(undefined)).toEqual(["ST3 missingProperty records"]);
  });

  it("[ST3] hold nothing but what a profile is made of", () => {
    const more: unknown = JSON.parse(
      `${JSON.stringify(first).slice(0, -1)}, "password": "x", "__proto__": {} }`,
    );
    expect(issuesOfStored([second, [more]])).toEqual([
      "ST3 unknownProperty records.1.0.password",
      "ST3 unknownProperty records.1.0.__proto__",
    ]);
  });

  it("[ST3] lack nothing of it", () => {
    for (const name of Object.keys(first ?? {})) {
      const part = Object.fromEntries(Object.entries(first ?? {}).filter(([key]) => key !== name));
      expect(issuesOfStored([part])).toEqual([`ST3 missingProperty records.0.${name}`]);
    }
  });

  it("[ST5] hold each id once", () => {
    expect(issuesOfStored([first, second, first])).toEqual(["ST5 duplicate records.2.id"]);
  });

  it("[UP13] give no access to all with a kind that is always specific", () => {
    const wrong = { ...first, kind: "standardAgent", access: "all" };
    expect(issuesOfStored([wrong])).toEqual(["UP13 invalidValue records.0.access"]);
  });

  it.each(notProfiles)("[ST10] are not %s", (_, value) => {
    const { issues = [] } = checkRecords([named(value)]);
    expect(issues.map(({ path }) => path.slice(0, 2))).toContainEqual(["records", 0]);
  });
});
