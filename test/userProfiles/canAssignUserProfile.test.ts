import { describe, expect, it } from "vitest";
import {
  canAssignUserProfile,
  decideAssignUserProfile,
} from "../../src/userProfiles/canAssignUserProfile.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, reached, teammate } from "../vocabulary/people.ts";
import { notProfiles } from "./notProfiles.ts";
import { ownProfiles } from "./ownProfiles.ts";

const rows = ownProfiles("manageUsers");
const manager = rows[0]?.own ?? null;
const supervisor: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
const ann = teammate("full", "bank", { id: "ann" });
const bob = teammate("limited", "bank");

const allowedAsOwner = { value: true, because: ["RL1", "ST8"] };
const allowedByProfile = { value: true, because: ["UP2", "UP7", "ST8"] };

describe("canAssignUserProfile", () => {
  it("[IP8] [not ST8] a person may change the kind of their own profile, as it makes nobody an administrator", () => {
    const modules = { provisioning: { level: "edit", toggles: { manageUsers: true } } } as const;
    const own: ProfilePermissions = { kind: "supervisor", access: "specific", modules };
    const self = person("limited");
    const me = teammate("limited", "bank", { id: self.id });
    for (const kind of ["supervisor", "administrator", "administratorOnly"] as const) {
      expect(canAssignUserProfile(self, own, me, { kind, access: "specific", modules })).toBe(true);
    }
  });

  it.each(rows)("[ST8] an Owner, with $words", ({ own }) => {
    for (const after of [supervisor, null]) {
      expect(decideAssignUserProfile(person("owner"), own, bob, after)).toEqual(allowedAsOwner);
    }
  });

  it.each(rows)("[ST8] Full and Limited by their own profile: $words", ({ own, gives, because }) => {
    for (const role of ["full", "limited"] as const) {
      for (const after of [supervisor, null]) {
        expect(canAssignUserProfile(person(role), own, bob, after)).toBe(gives);
        const answer = decideAssignUserProfile(person(role), own, bob, after);
        expect(answer).toEqual({ value: gives, because });
      }
    }
  });

  it.each(rows)("[UP24] the role narrows $words", ({ own, gives, because }) => {
    const answer = decideAssignUserProfile(person("readOnly"), own, bob, null);
    expect(answer).toEqual({ value: false, because: ["RL4", "UP24", ...(gives ? [] : because)] });
  });

  it.each(everyRole)("[ST8] a person cannot assign themselves more: %s", (role) => {
    const self = teammate(role, "bank", { id: "ann" });
    for (const own of [manager, null]) {
      const { value, because } = decideAssignUserProfile(person(role), own, self, supervisor);
      expect(value).toBe(false);
      expect(because.filter((rule) => rule === "ST8")).toEqual(["ST8"]);
    }
  });

  it("[not ST8] a person can assign themselves as much, less or nothing", () => {
    const less: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    for (const after of [manager, less, null]) {
      expect(decideAssignUserProfile(person("full"), manager, ann, after)).toEqual(allowedByProfile);
    }
    expect(decideAssignUserProfile(person("owner"), null, ann, null)).toEqual(allowedAsOwner);
  });

  it("[not ST8] a person can assign others more than they hold", () => {
    expect(canAssignUserProfile(person("full"), manager, bob, supervisor)).toBe(true);
  });

  it("[not ST8] a person who gives support is not a teammate, even with the same id", () => {
    const support = person("owner", "bank", { kind: "partner" });
    expect(decideAssignUserProfile(support, null, ann, supervisor)).toEqual(allowedAsOwner);
  });

  it.each(placeNames)("[TM9] [not TM9] from %s to teammates within reach, and to no others", (home) => {
    for (const place of placeNames) {
      const answer = decideAssignUserProfile(person("limited", home), manager, teammate("full", place), null);
      const refused = { value: false, because: ["TM9"] };
      expect(answer).toEqual(reached[home].includes(place) ? allowedByProfile : refused);
    }
  });

  it("[TM14] only an Owner assigns a profile to an Owner, or takes it away", () => {
    const olga = teammate("owner");
    for (const after of [manager, null]) {
      const refused = { value: false, because: ["TM14"] };
      expect(decideAssignUserProfile(person("full"), manager, olga, after)).toEqual(refused);
      expect(decideAssignUserProfile(person("limited"), manager, olga, after)).toEqual(refused);
      expect(decideAssignUserProfile(person("limited", "loans"), manager, olga, after).because).toEqual([
        ...["TM9", "TM14"],
      ]);
    }
  });

  it("[not TM14] an Owner does", () => {
    expect(decideAssignUserProfile(person("owner"), null, teammate("owner"), supervisor)).toEqual(
      allowedAsOwner,
    );
  });

  it("[TM9] the workspace that the person has switched to does not matter", () => {
    const away = { current: { level: "team", group: "insurance", team: "insurance-legal" } } as const;
    const there = teammate("limited", "insuranceLegal");
    expect(canAssignUserProfile(person("full", "loans", away), manager, there, null)).toBe(false);
    expect(canAssignUserProfile(person("full", "bank", away), manager, bob, null)).toBe(true);
  });

  it("[TM3] an Owner below tenant level has no right", () => {
    const answer = decideAssignUserProfile(person("owner", "loans"), manager, bob, null);
    expect(answer).toEqual({ value: false, because: ["TM3", "TM9"] });
  });

  it("[ST10] a value that is not a person or not a teammate is refused", () => {
    for (const [someone, holder] of faults([person("owner"), { id: "bob", role: "full", home: bob.home }])) {
      const answer = decideAssignUserProfile(someone as Person, null, holder as PlacedTeammate, null);
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it.each(notProfiles.filter(([, value]) => value !== null))("[ST10] a profile that is %s", (_, value) => {
    const refused = { value: false, because: ["ST10"] };
    const wrong = value as ProfilePermissions;
    expect(decideAssignUserProfile(person("owner"), wrong, bob, null)).toEqual(refused);
    expect(decideAssignUserProfile(person("owner"), null, bob, wrong)).toEqual(refused);
  });
});
