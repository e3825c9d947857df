import { describe, expect, it } from "vitest";
import {
  canManageUserProfiles,
  decideManageUserProfiles,
} from "../../src/userProfiles/canManageUserProfiles.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { person } from "../vocabulary/people.ts";
import { notProfiles } from "./notProfiles.ts";
import { ownProfiles } from "./ownProfiles.ts";

const rows = ownProfiles("manageUserProfiles");
const anyProfile = rows[0]?.own ?? null;

describe("canManageUserProfiles", () => {
  it.each(rows)("[ST8] an Owner, with $words", ({ own }) => {
    for (const kind of ["teammate", "helpDesk", "partner"] as const) {
      const answer = decideManageUserProfiles(person("owner", "bank", { kind }), own);
      expect(answer).toEqual({ value: true, because: ["RL1", "ST8"] });
    }
  });

  it.each(rows)("[ST8] Full and Limited by their own profile: $words", ({ own, gives, because }) => {
    for (const role of ["full", "limited"] as const) {
      expect(canManageUserProfiles(person(role, "loansLegal"), own)).toBe(gives);
      expect(decideManageUserProfiles(person(role), own)).toMatchObject({ value: gives, because });
    }
  });

  it("[not ST8] the role alone gives nothing to anyone but Owners", () => {
    for (const role of ["full", "limited"] as const) {
      expect(decideManageUserProfiles(person(role), null)).toEqual({
        value: false,
        because: ["ST8"],
        facts: { ST8: { case: "noProfile" } },
      });
    }
  });

  it("[ST8] [AN7] the refusal says that there is no profile, or that it does not give the right", () => {
    const idle: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    expect(decideManageUserProfiles(person("full"), idle).facts?.ST8).toEqual({ case: "noRight" });
    expect(decideManageUserProfiles(person("readOnly"), null).facts?.ST8).toEqual({ case: "noProfile" });
  });

  it.each(rows)("[UP24] the role narrows $words", ({ own, gives, because }) => {
    for (const [role, rule] of [
      ["readOnly", "RL4"],
      ["restricted", "RL5"],
    ] as const) {
      const withheld = [rule, "UP24", ...(gives ? [] : because)];
      expect(decideManageUserProfiles(person(role), own)).toMatchObject({ value: false, because: withheld });
    }
  });

  it("[not UP24] it narrows neither Full nor Limited", () => {
    for (const role of ["full", "limited"] as const) {
      expect(canManageUserProfiles(person(role), anyProfile)).toBe(true);
    }
  });

  it("[ST8] a person who gives support holds no profile, even if one is passed", () => {
    for (const kind of ["helpDesk", "partner"] as const) {
      const answer = decideManageUserProfiles(person("full", "bank", { kind }), anyProfile);
      expect(answer).toEqual({ value: false, because: ["ST8"], facts: { ST8: { case: "noProfile" } } });
    }
  });

  it("[UP25] makes nothing that permits more than the own profile, which an Owner does", () => {
    const all: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
    for (const role of ["full", "limited"] as const) {
      expect(decideManageUserProfiles(person(role), anyProfile, all)).toMatchObject({
        value: false,
        because: ["UP25"],
      });
    }
    expect(decideManageUserProfiles(person("limited"), null, all).because).toEqual(["ST8", "UP25"]);
    expect(decideManageUserProfiles(person("restricted"), all, all).because).toEqual(["RL5", "UP24", "UP25"]);
    expect(canManageUserProfiles(person("owner"), null, all)).toBe(true);
  });

  it("[not UP25] makes agents' profiles and any that permits as much", () => {
    const desk: ProfilePermissions = {
      kind: "administratorOnly",
      access: "specific",
      modules: { provisioning: { level: "edit", toggles: { manageUserProfiles: true } } },
    };
    const agents: ProfilePermissions = { kind: "premiumAgent", access: "all", modules: {} };
    for (const profile of [desk, agents, { ...desk, kind: "administrator" as const }]) {
      expect(canManageUserProfiles(person("limited"), desk, profile)).toBe(true);
    }
  });

  it("[ST10] no profile is made that is none", () => {
    const answer = decideManageUserProfiles(person("owner"), null, "desk" as never);
    expect(answer).toEqual({ value: false, because: ["ST10"] });
  });

  it("[TM3] an Owner below tenant level has no right", () => {
    for (const own of [anyProfile, null]) {
      expect(decideManageUserProfiles(person("owner", "loans"), own)).toEqual({
        value: false,
        because: ["TM3"],
      });
    }
  });

  it("[ST10] a value that is not a person manages nothing", () => {
    for (const [fault] of faults([person("owner")])) {
      const answer = decideManageUserProfiles(fault as Person, null);
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it.each(notProfiles.filter(([, value]) => value !== null))("[ST10] by a profile that is %s", (_, own) => {
    const answer = decideManageUserProfiles(person("owner"), own as ProfilePermissions);
    expect(answer).toEqual({ value: false, because: ["ST10"] });
  });
});
