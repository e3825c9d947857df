import { describe, expect, it } from "vitest";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { reduceUserProfiles } from "../../src/userProfiles/reducer.ts";
import type { UserProfiles } from "../../src/slices/userProfiles.ts";
import { issued, reduced } from "../slices/commands.ts";

function create(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return reduced(reduceUserProfiles, profiles, { ...issued, type: "userProfiles/create", profile });
}

function edit(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return reduced(reduceUserProfiles, profiles, { ...issued, type: "userProfiles/edit", profile });
}

function copy(profiles: UserProfiles, from: string, profile: string, name = "Leads"): UserProfiles {
  return reduced(reduceUserProfiles, profiles, { ...issued, type: "userProfiles/copy", from, profile, name });
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
  it("[UP14] makes a profile under its id", () => {
    expect(entriesOf(create(none, supervisors))).toEqual([supervisors]);
    expect(create(create(none, agents), supervisors)).toEqual(both);
  });

  it("[not UP14] makes none where the id is taken", () => {
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
  it("[UP14] makes a profile what it is to be, and leaves the others", () => {
    const after: UserProfile = { ...supervisors, name: "Leads", access: "all", modules: {} };
    expect(entriesOf(edit(both, after))).toEqual([after, agents]);
    expect(entryOf(edit(both, after), "p2")).toBe(entryOf(both, "p2"));
  });

  it("[ST2] gives the same profiles where nothing is to change, in whatever order it is written", () => {
    const { modules, kind, ...rest } = supervisors;
    expect(edit(both, { modules, kind, ...rest })).toBe(both);
    expect(edit(both, structuredClone(supervisors))).toBe(both);
  });

  it("[not UP14] makes none where there is none to edit", () => {
    expect(edit(both, { ...agents, id: "p3" })).toBe(both);
    expect(edit(none, { ...agents, id: "__proto__" })).toBe(none);
  });
});

describe("userProfiles/copy", () => {
  it("[UP14] begins with what the original permits, under an id and a name of its own", () => {
    const profiles = copy(both, "p1", "p3");
    expect(entriesOf(profiles)).toEqual([supervisors, agents, { ...supervisors, id: "p3", name: "Leads" }]);
  });

  it("[not UP14] goes its own way afterwards", () => {
    const profiles = edit(copy(both, "p1", "p3"), { ...supervisors, access: "all" });
    expect(entryOf(profiles, "p3")).toEqual({ ...supervisors, id: "p3", name: "Leads" });
  });

  it("[UP23] makes none where the id is the original's, or another's", () => {
    expect(copy(both, "p1", "p1")).toBe(both);
    expect(copy(both, "p1", "p2")).toBe(both);
  });

  it("makes none where there is no original", () => {
    expect(copy(both, "p4", "p3")).toBe(both);
    expect(copy(none, "constructor", "p3")).toBe(none);
  });
});
