import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import {
  canDeleteUserProfile,
  decideDeleteUserProfile,
} from "../../src/userProfiles/canDeleteUserProfile.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { ProfileHolders } from "../../src/userProfiles/profileHolders.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { person, placeNames } from "../vocabulary/people.ts";
import { notHolders } from "./notHolders.ts";
import { notProfiles } from "./notProfiles.ts";
import { ownProfiles } from "./ownProfiles.ts";

const rows = ownProfiles("manageUserProfiles");
const manager = rows[0]?.own ?? null;
const agent: ProfilePermissions = {
  kind: "premiumAgent",
  access: "specific",
  modules: { agentDesktop: { level: "on" }, multimedia: { level: "on" } },
};
const all: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
const nobody: ProfileHolders = { teammates: 0, owners: 0 };

function decide(
  someone: Person,
  own: ProfilePermissions | null,
  profile: ProfilePermissions,
  holders: ProfileHolders = nobody,
): Decision<boolean> {
  const answer = decideDeleteUserProfile(someone, own, profile, holders);
  expect(canDeleteUserProfile(someone, own, profile, holders)).toBe(answer.value);
  return answer;
}

const allowedAsOwner = { value: true, because: ["RL1", "ST8"] };
const allowedByProfile = { value: true, because: ["UP2", "UP7", "ST8"] };

describe("canDeleteUserProfile", () => {
  it.each(rows)("[UP27] it takes the right to edit: $words", ({ own, gives, because }) => {
    for (const role of ["full", "limited"] as const) {
      expect(decide(person(role), own, agent)).toMatchObject({ value: gives, because });
    }
    expect(decide(person("owner"), own, all)).toEqual(allowedAsOwner);
  });

  it.each([
    { teammates: 1, owners: 0 },
    { teammates: 1, owners: 1 },
    { teammates: 7, owners: 2 },
  ])("[UP27] a profile that $teammates hold is deleted by nobody, not even by an Owner", (holders) => {
    const facts = { UP27: { holders: holders.teammates } };
    const refused = { value: false, because: ["UP27"], facts };
    expect(decide(person("full"), manager, agent, holders)).toEqual(refused);
    expect(decide(person("owner"), null, agent, holders)).toEqual(refused);
  });

  it("[UP27] a profile of which it is not told who holds it may be held", () => {
    const refused = { value: false, because: ["UP27"] };
    expect(decideDeleteUserProfile(person("owner"), null, agent)).toEqual(refused);
    expect(decideDeleteUserProfile(person("owner"), null, agent, undefined)).toEqual(refused);
    expect(canDeleteUserProfile(person("owner"), null, agent)).toBe(false);
  });

  it.each(placeNames)("[not UP27] one that nobody holds is deleted from %s", (home) => {
    expect(decide(person("limited", home), manager, agent)).toEqual(allowedByProfile);
  });

  it.each(rows)("[UP24] the role narrows $words", ({ own, gives, because }) => {
    const withheld = gives ? [] : because;
    expect(decide(person("readOnly"), own, agent).because).toEqual(["RL4", "UP24", ...withheld]);
    expect(decide(person("restricted"), own, agent).because).toEqual(["RL5", "UP24", ...withheld]);
  });

  it("[UP25] a profile that permits more than one's own is left to Owners", () => {
    expect(decide(person("full"), manager, all)).toMatchObject({ value: false, because: ["UP25"] });
    expect(decide(person("owner"), null, all)).toEqual(allowedAsOwner);
  });

  it("[not UP25] one that permits as much is not", () => {
    expect(decide(person("full"), manager, manager ?? all)).toEqual(allowedByProfile);
  });

  it("[TM3] an Owner below tenant level deletes none", () => {
    expect(decide(person("owner", "loans"), manager, agent)).toEqual({ value: false, because: ["TM3"] });
  });

  it("[ST8] a person who gives support holds no profile that would give them the right", () => {
    const support = person("full", "bank", { kind: "helpDesk" });
    expect(decide(support, manager, agent)).toEqual({
      value: false,
      because: ["ST8"],
      facts: { ST8: { case: "noProfile" } },
    });
  });

  it("[ST8] [UP24] [UP25] [UP27] a refusal names every broken rule", () => {
    const answer = decide(person("restricted"), null, all, { teammates: 1, owners: 0 });
    expect(answer.because).toEqual(["RL5", "UP24", "ST8", "UP25", "UP27"]);
  });

  it("[ST10] a value outside its type deletes nothing", () => {
    const refused = { value: false, because: ["ST10"] };
    for (const [fault] of faults([person("owner")])) {
      expect(decide(fault as Person, null, agent)).toEqual(refused);
    }
    for (const [, value] of notProfiles) {
      const wrong = value as ProfilePermissions;
      expect(decide(person("owner"), null, wrong)).toEqual(refused);
      if (value !== null) expect(decide(person("owner"), wrong, agent)).toEqual(refused);
    }
    for (const [, value] of notHolders) {
      expect(decide(person("owner"), null, agent, value as ProfileHolders)).toEqual(refused);
    }
  });
});
