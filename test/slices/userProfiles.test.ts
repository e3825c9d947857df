import { describe, expect, it } from "vitest";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { UserProfiles } from "../../src/slices/userProfiles.ts";
import { type CommandOf, commandTypes } from "../../src/tenant/command.ts";
import { teammatesOf } from "../../src/teammates/state.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
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
  reduced,
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
const none: UserProfiles = ledgerOf<UserProfile>([]);
const both: UserProfiles = ledgerOf([supervisors, agents]);

describe("userProfiles/create", () => {
  it("[UP14] adds a profile under its id", () => {
    expect(entriesOf(create(none, supervisors))).toEqual([supervisors]);
    expect(create(create(none, agents), supervisors)).toEqual(both);
  });

  it("[not UP14] adds none where the id is taken", () => {
    expect(create(both, { ...agents, id: "p1" })).toBe(both);
    expect(create(both, supervisors)).toBe(both);
  });

  it("[ST5] loses no profile, whatever its id", () => {
    const ids = ["__proto__", "constructor", "toString", "P1", "p1 "];
    const profiles = ids.reduce((state, id) => create(state, { ...agents, id }), both);
    expect(entriesOf(profiles).map(({ id }) => id)).toEqual([...ids, "p1", "p2"].sort());
    expect(entryOf(profiles, "p1")).toEqual(supervisors);
  });
});

describe("userProfiles/edit", () => {
  it("[UP14] replaces a profile, and leaves the others", () => {
    const after: UserProfile = { ...supervisors, name: "Leads", access: "all", modules: {} };
    expect(entriesOf(edit(both, after))).toEqual([after, agents]);
    expect(entryOf(edit(both, after), "p2")).toBe(entryOf(both, "p2"));
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
    expect(entriesOf(profiles)).toEqual([supervisors, agents, { ...supervisors, id: "p3", name: "Leads" }]);
  });

  it("[not UP14] does not follow the original afterwards", () => {
    const profiles = edit(copy(both, "p1", "p3"), { ...supervisors, access: "all" });
    expect(entryOf(profiles, "p3")).toEqual({ ...supervisors, id: "p3", name: "Leads" });
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

const odd: UserProfile = { ...supervisors, id: "__proto__" };
const createOdd: CommandOf<"userProfiles/create"> = { type: "userProfiles/create", profile: odd, ...byAnn };
const editOdd: CommandOf<"userProfiles/edit"> = { type: "userProfiles/edit", profile: odd, ...byAnn };
const copyOdd: CommandOf<"userProfiles/copy"> = {
  ...{ type: "userProfiles/copy", from: "constructor", profile: "__proto__", name: "Leads" },
  ...byAnn,
};

/** A profile with an id and a name, or what is no object at all. */
function named(value: unknown): unknown {
  return typeof value === "object" && value !== null ? { id: "p1", name: "x", ...value } : value;
}

describe("the commands about user profiles", () => {
  it("[UP14] create, edit and copy", () => {
    expect(commandTypes.filter((type) => type.startsWith("userProfiles/"))).toEqual([
      ...[createOdd.type, editOdd.type, copyOdd.type],
    ]);
  });

  it("[ST3] [ST5] name every fault", () => {
    const wrong = notProfiles.map(([, value]) => named(value));
    const notIds = ["", null, 7, ["a"], {}];
    namesEveryCommandFault(createOdd, { profile: wrong });
    namesEveryCommandFault(editOdd, { profile: wrong });
    namesEveryCommandFault(copyOdd, { from: notIds, profile: notIds, name: notIds });
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
    for (const command of [make, change, duplicate]) {
      expect(decide(command, facts).value).toBe(true);
      expect(decide(command, facts, person("restricted")).value).toBe(false);
    }
    for (const [command, rule] of [
      [{ ...make, profile: supervisors }, "ST19"],
      [{ ...change, profile: odd }, "ST11"],
      [{ ...duplicate, from: "p3" }, "ST11"],
      [{ ...duplicate, profile: "p2" }, "ST19"],
    ] as const) {
      expect(decide(command, facts)).toMatchObject({ value: false, because: [rule] });
    }
  });
});

describe("the stored user profiles", () => {
  const stored: readonly UserProfile[] = everyStored
    .filter(({ toggles }) => toggles.length < 2)
    .map((each, place) => ({ ...profileOf(each), id: `p${String(place)}`, name: "A profile" }));
  const profiles = ledgerOf(stored);
  const [first, second] = stored;
  const issuesOfStored = (value: unknown): readonly string[] => issuesOf(checkSlice("userProfiles", value));

  it("of a new tenant are none", () => {
    expect(initialOf("userProfiles")).toEqual([]);
  });

  it("[not ST3] are read as the state has them, and flat", () => {
    expect(checkSlice("userProfiles", JSON.parse(JSON.stringify(profiles)))).toEqual({ value: profiles });
    expect(checkSlice("userProfiles", [...stored].reverse())).toEqual({ value: profiles });
    expect(isFrozen(checkSlice("userProfiles", stored).value)).toBe(true);
    expect(checkSlice("userProfiles", [])).toEqual({ value: [] });
  });

  it("[ST3] are an array", () => {
    for (const value of [undefined, null, {}, { p1: first }, "[]", 7]) {
      expect(issuesOfStored(value)).toEqual(["ST3 invalidType"]);
    }
  });

  it("[ST3] hold nothing but what a profile is made of", () => {
    const more: unknown = JSON.parse(
      `${JSON.stringify(first).slice(0, -1)}, "password": "x", "__proto__": {} }`,
    );
    expect(issuesOfStored([second, [more]])).toEqual([
      "ST3 unknownProperty 1.0.password",
      "ST3 unknownProperty 1.0.__proto__",
    ]);
  });

  it("[ST3] lack nothing of it", () => {
    for (const name of Object.keys(first ?? {})) {
      const part = Object.fromEntries(Object.entries(first ?? {}).filter(([key]) => key !== name));
      expect(issuesOfStored([part])).toEqual([`ST3 missingProperty 0.${name}`]);
    }
  });

  it("[ST5] hold each id once", () => {
    expect(issuesOfStored([first, second, first])).toEqual(["ST5 duplicate 2.id"]);
  });

  it("[UP13] give no access to all with a kind that is always specific", () => {
    const wrong = { ...first, kind: "standardAgent", access: "all" };
    expect(issuesOfStored([wrong])).toEqual(["UP13 invalidValue 0.access"]);
  });

  it.each(notProfiles)("[ST10] are not %s", (_, value) => {
    expect(checkSlice("userProfiles", [named(value)]).issues).toBeDefined();
  });
});
