import { describe, expect, it } from "vitest";
import { canEditUserProfile, decideEditUserProfile } from "../../src/userProfiles/canEditUserProfile.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person } from "../vocabulary/people.ts";
import { notProfiles } from "./notProfiles.ts";
import { ownProfiles } from "./ownProfiles.ts";

const before: UserProfile = {
  id: "p1",
  name: "Supervisors",
  kind: "supervisor",
  access: "specific",
  modules: { provisioning: { level: "edit", toggles: { manageUserProfiles: true } } },
};
const wider: UserProfile = { ...before, access: "all", modules: {} };
const narrower: UserProfile = { ...before, name: "Leads", modules: {} };
const bare: UserProfile = { ...before, id: "p0", modules: {} };
const rows = ownProfiles("manageUserProfiles");
const manager = rows[0]?.own ?? null;

const allowedAsOwner = { value: true, because: ["RL1", "ST8"] };
const allowedByProfile = { value: true, because: ["UP2", "UP7", "ST8"] };

describe("canEditUserProfile", () => {
  it.each(rows)("[ST8] editing takes the same right as creating: $words", ({ own, gives, because }) => {
    const leads = { ...bare, name: "Leads" };
    expect(canEditUserProfile(person("limited"), own, bare, leads)).toBe(gives);
    expect(decideEditUserProfile(person("full"), own, bare, leads)).toEqual({ value: gives, because });
    expect(decideEditUserProfile(person("owner"), own, before, wider)).toEqual(allowedAsOwner);
  });

  it.each(everyRole)("[ST8] a person cannot add permissions to their own: %s", (role) => {
    const { value, because } = decideEditUserProfile(person(role), before, before, wider);
    expect(value).toBe(false);
    expect(because.filter((rule) => rule === "ST8")).toEqual(["ST8"]);
  });

  it("[not ST8] the own profile can keep its permissions or lose some", () => {
    for (const after of [before, narrower, { ...before, name: "Leads" }]) {
      expect(decideEditUserProfile(person("full"), before, before, after)).toEqual(allowedByProfile);
      expect(decideEditUserProfile(person("owner"), before, before, after)).toEqual(allowedAsOwner);
    }
  });

  it("[UP25] another profile gains nothing beyond the own one, and [not UP25] as much as that", () => {
    const own = { ...before, id: "P1" };
    const refused = { value: false, because: ["UP25"] };
    expect(decideEditUserProfile(person("full"), own, bare, { ...wider, id: "p0" })).toEqual(refused);
    expect(decideEditUserProfile(person("full"), own, bare, { ...before, id: "p0" })).toEqual(
      allowedByProfile,
    );
    expect(decideEditUserProfile(person("owner"), own, before, wider)).toEqual(allowedAsOwner);
  });

  it("[UP25] a profile that permits more is not edited, not even to one that permits less", () => {
    const refused = { value: false, because: ["UP25"] };
    for (const after of [wider, before, narrower]) {
      expect(decideEditUserProfile(person("limited"), manager, wider, after)).toEqual(refused);
    }
  });

  it("[UP25] a toggle beneath a closed module counts as if the module were open", () => {
    const asleep: UserProfile = { ...bare, modules: { provisioning: { toggles: { manageSites: true } } } };
    const refused = { value: false, because: ["UP25"] };
    expect(decideEditUserProfile(person("full"), manager, bare, asleep)).toEqual(refused);
    expect(decideEditUserProfile(person("full"), manager, asleep, bare)).toEqual(refused);
  });

  it("[not UP25] what sleeps in the own profile may stay or go, and no more is added to it", () => {
    const own: UserProfile = {
      ...before,
      modules: { ...before.modules, callMonitoring: { toggles: { bargeIn: true } } },
    };
    expect(decideEditUserProfile(person("full"), own, own, { ...own, name: "Mine" })).toEqual(
      allowedByProfile,
    );
    expect(decideEditUserProfile(person("full"), own, own, before)).toEqual(allowedByProfile);
    const more: UserProfile = {
      ...own,
      modules: { ...own.modules, callMonitoring: { toggles: { bargeIn: true, whisperCoach: true } } },
    };
    expect(decideEditUserProfile(person("full"), own, own, more)).toEqual({
      value: false,
      because: ["UP25"],
    });
  });

  it("[not ST8] a person who gives support holds no profile, so none is their own", () => {
    const support = person("owner", "bank", { kind: "helpDesk" });
    expect(decideEditUserProfile(support, before, before, wider)).toEqual(allowedAsOwner);
  });

  it("[ST8] the rule is named once if the right is missing as well", () => {
    const own: UserProfile = { ...before, modules: { provisioning: { level: "edit" } } };
    const answer = decideEditUserProfile(person("readOnly"), own, own, wider);
    expect(answer).toEqual({ value: false, because: ["RL4", "UP24", "UP7", "ST8", "UP25"] });
  });

  it("[UP13] the kind cannot change, not even to one that permits less", () => {
    const after: UserProfile = { ...before, kind: "premiumAgent" };
    for (const role of ["owner", "full"] as const) {
      const answer = decideEditUserProfile(person(role), manager, before, after);
      expect(answer).toEqual({ value: false, because: ["UP13"] });
    }
  });

  it("[not UP13] everything else can change", () => {
    expect(canEditUserProfile(person("full"), manager, before, narrower)).toBe(true);
    expect(canEditUserProfile(person("full"), manager, narrower, before)).toBe(true);
  });

  it("[UP23] the id cannot change", () => {
    const answer = decideEditUserProfile(person("owner"), null, before, { ...before, id: "p2" });
    expect(answer).toEqual({ value: false, because: ["UP23"] });
  });

  it("[not UP23] the name can change", () => {
    expect(canEditUserProfile(person("owner"), null, before, { ...before, name: "Leads" })).toBe(true);
  });

  it("[UP13] [UP23] [ST8] a refusal names every broken rule", () => {
    const after: UserProfile = { ...wider, id: "p2", kind: "administrator" };
    const answer = decideEditUserProfile(person("restricted"), before, before, after);
    expect(answer.because).toEqual(["RL5", "UP24", "UP13", "UP23", "UP25", "ST8"]);
    expect(decideEditUserProfile(person("full"), null, before, after).because).toEqual([
      "ST8",
      "UP13",
      "UP23",
      "UP25",
    ]);
  });

  it("[ST10] a value that is not a person edits nothing", () => {
    for (const [fault] of faults([person("owner")])) {
      const answer = decideEditUserProfile(fault as Person, null, before, before);
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it.each(notProfiles)("[ST10] no profile can be edited with %s", (_, value) => {
    const whole = { ...(value as UserProfile), id: "p1", name: "x" };
    const refused = { value: false, because: ["ST10"] };
    if (value !== null) {
      expect(decideEditUserProfile(person("owner"), value as UserProfile, before, before)).toEqual(refused);
    }
    expect(decideEditUserProfile(person("owner"), whole, before, before)).toEqual(refused);
    for (const wrong of [value as UserProfile, whole]) {
      expect(decideEditUserProfile(person("owner"), null, wrong, before)).toEqual(refused);
      expect(decideEditUserProfile(person("owner"), null, before, wrong)).toEqual(refused);
    }
  });

  it.each(["id", "name"])("[ST10] no profile can be edited without %s", (name) => {
    const wrong = { ...before, [name]: "" };
    const refused = { value: false, because: ["ST10"] };
    expect(decideEditUserProfile(person("owner"), wrong, before, before)).toEqual(refused);
    expect(decideEditUserProfile(person("owner"), null, wrong, before)).toEqual(refused);
    expect(decideEditUserProfile(person("owner"), null, before, wrong)).toEqual(refused);
  });
});
