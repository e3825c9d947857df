import { describe, expect, it } from "vitest";
import {
  canAssignUserProfile,
  decideAssignUserProfile,
} from "../../src/userProfiles/canAssignUserProfile.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places, reached, teammate } from "../vocabulary/people.ts";
import { notProfiles } from "./notProfiles.ts";
import { ownProfiles } from "./ownProfiles.ts";

const rows = ownProfiles("manageUsers");
const manager = rows[0]?.own ?? null;
const supervisor: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
const ann = teammate("full", "bank", { id: "ann" });
const bob = teammate("limited", "bank");
const agent: ProfilePermissions = {
  kind: "premiumAgent",
  access: "specific",
  modules: { agentDesktop: { level: "on" }, multimedia: { level: "on" } },
};

/** For a teammate who holds no profile yet. */
function decide(
  someone: Person,
  own: ProfilePermissions | null,
  holder: PlacedTeammate,
  after: ProfilePermissions | null,
): Decision<boolean> {
  expect(canAssignUserProfile(someone, own, holder, after, null)).toBe(
    decideAssignUserProfile(someone, own, holder, after, null).value,
  );
  return decideAssignUserProfile(someone, own, holder, after, null);
}

function may(...args: Parameters<typeof decide>): boolean {
  return decide(...args).value;
}

const allowedAsOwner = { value: true, because: ["RL1", "ST8"] };
const allowedByProfile = { value: true, because: ["UP2", "UP7", "ST8"] };

describe("canAssignUserProfile", () => {
  it("[IP8] [not ST8] a person may change the kind of their own profile, as it makes nobody an administrator", () => {
    const modules = { provisioning: { level: "edit", toggles: { manageUsers: true } } } as const;
    const own: ProfilePermissions = { kind: "supervisor", access: "specific", modules };
    const self = person("limited");
    const me = teammate("limited", "bank", { id: self.id });
    for (const kind of ["supervisor", "administrator", "administratorOnly"] as const) {
      expect(may(self, own, me, { kind, access: "specific", modules })).toBe(true);
    }
  });

  it.each(rows)("[ST8] an Owner, with $words", ({ own }) => {
    for (const after of [supervisor, null]) {
      expect(decide(person("owner"), own, bob, after)).toEqual(allowedAsOwner);
    }
  });

  it.each(rows)("[ST8] Full and Limited by their own profile: $words", ({ own, gives, because }) => {
    for (const role of ["full", "limited"] as const) {
      for (const after of [agent, null]) {
        expect(may(person(role), own, bob, after)).toBe(gives);
        const answer = decide(person(role), own, bob, after);
        expect(answer).toMatchObject({ value: gives, because });
      }
    }
  });

  it.each(rows)("[UP24] the role narrows $words", ({ own, gives, because }) => {
    const answer = decide(person("readOnly"), own, bob, null);
    expect(answer).toMatchObject({ value: false, because: ["RL4", "UP24", ...(gives ? [] : because)] });
  });

  it.each(everyRole.filter((role) => role !== "owner"))(
    "[ST8] a person cannot assign themselves more: %s",
    (role) => {
      const self = teammate(role, "bank", { id: "ann" });
      for (const own of [manager, null]) {
        const { value, because } = decide(person(role), own, self, supervisor);
        expect(value).toBe(false);
        expect(because.filter((rule) => rule === "ST8")).toEqual(["ST8"]);
      }
    },
  );

  it("[not ST8] an Owner can", () => {
    const olga = teammate("owner", "bank", { id: "ann" });
    for (const own of [agent, manager, null]) {
      expect(decide(person("owner"), own, olga, supervisor)).toEqual(allowedAsOwner);
    }
  });

  it("[not ST8] a person can assign themselves as much, less or nothing", () => {
    const less: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    for (const after of [manager, less, null]) {
      expect(decide(person("full"), manager, ann, after)).toEqual(allowedByProfile);
    }
    expect(decide(person("owner"), null, ann, null)).toEqual(allowedAsOwner);
  });

  it("[UP25] a person cannot assign others more than they hold", () => {
    const refused = { value: false, because: ["UP25"] };
    for (const role of ["full", "limited"] as const) {
      expect(decide(person(role), manager, bob, supervisor)).toMatchObject(refused);
      expect(decide(person(role), manager, bob, manager)).toEqual(allowedByProfile);
    }
    expect(decide(person("owner"), null, bob, supervisor)).toEqual(allowedAsOwner);
  });

  it("[UP25] nor replace or take away what permits more, which an Owner does", () => {
    for (const after of [agent, manager, null]) {
      const answer = decideAssignUserProfile(person("full"), manager, bob, after, supervisor);
      expect(answer).toMatchObject({ value: false, because: ["UP25"] });
      expect(canAssignUserProfile(person("owner"), null, bob, after, supervisor)).toBe(true);
    }
  });

  it("[UP25] [AN7] the refusal says what goes beyond: of the new profile, or else of the one before", () => {
    const sites: ProfilePermissions = {
      kind: "supervisor",
      access: "specific",
      modules: { provisioning: { toggles: { manageSites: true } } },
    };
    const facts = { UP25: { exceeding: [{ module: "provisioning", toggle: "manageSites" }], more: 0 } };
    expect(decide(person("full"), manager, bob, sites).facts).toEqual(facts);
    expect(decideAssignUserProfile(person("full"), manager, bob, sites).facts).toEqual(facts);
    expect(decideAssignUserProfile(person("full"), manager, bob, null, sites).facts).toEqual(facts);
    expect(decideAssignUserProfile(person("full"), manager, bob, sites, supervisor).facts).toEqual(facts);
  });

  it("[not UP25] they replace and take away what permits as much or less", () => {
    for (const before of [agent, manager, null]) {
      expect(canAssignUserProfile(person("full"), manager, bob, agent, before)).toBe(true);
      expect(canAssignUserProfile(person("full"), manager, bob, null, before)).toBe(true);
    }
  });

  it("[UP25] [not AN7] a profile that is not given may permit anything, so that nothing is known of it", () => {
    const refused = { value: false, because: ["UP25"] };
    expect(decideAssignUserProfile(person("full"), manager, bob, null)).toEqual(refused);
    expect(decideAssignUserProfile(person("full"), manager, bob, agent)).toEqual(refused);
  });

  it("[not UP25] apart from an Owner's question, and from one's own, which is given", () => {
    expect(decideAssignUserProfile(person("owner"), null, bob, supervisor)).toEqual(allowedAsOwner);
    expect(decideAssignUserProfile(person("full"), manager, ann, null)).toEqual(allowedByProfile);
  });

  it("[ST10] a profile before that is none is refused", () => {
    const answer = decideAssignUserProfile(person("owner"), null, bob, null, "agent" as never);
    expect(answer).toEqual({ value: false, because: ["ST10"] });
  });

  it("[not ST8] a person who gives support is not a teammate, even with the same id", () => {
    const support = person("owner", "bank", { kind: "partner" });
    expect(decide(support, null, ann, supervisor)).toEqual(allowedAsOwner);
  });

  it.each(placeNames)("[TM9] [not TM9] from %s to teammates within reach, and to no others", (home) => {
    for (const place of placeNames) {
      const answer = decide(person("limited", home), manager, teammate("full", place), null);
      const refused = {
        value: false,
        because: ["TM9"],
        facts: { TM9: { home: places[home], workspace: places[place] } },
      };
      expect(answer).toEqual(reached[home].includes(place) ? allowedByProfile : refused);
    }
  });

  it("[TM14] only an Owner assigns a profile to an Owner, or takes it away", () => {
    const olga = teammate("owner");
    for (const after of [manager, null]) {
      const refused = { value: false, because: ["TM14"], facts: { TM14: { case: "userProfile" } } };
      expect(decide(person("full"), manager, olga, after)).toEqual(refused);
      expect(decide(person("limited"), manager, olga, after)).toEqual(refused);
      expect(decide(person("limited", "loans"), manager, olga, after).because).toEqual([...["TM9", "TM14"]]);
    }
  });

  it("[not TM14] an Owner does", () => {
    expect(decide(person("owner"), null, teammate("owner"), supervisor)).toEqual(allowedAsOwner);
  });

  it("[TM9] the workspace that the person has switched to does not matter", () => {
    const away = { current: { level: "team", group: "insurance", team: "insurance-legal" } } as const;
    const there = teammate("limited", "insuranceLegal");
    expect(may(person("full", "loans", away), manager, there, null)).toBe(false);
    expect(may(person("full", "bank", away), manager, bob, null)).toBe(true);
  });

  it("[TM3] an Owner below tenant level has no right", () => {
    const answer = decide(person("owner", "loans"), manager, bob, null);
    expect(answer).toMatchObject({ value: false, because: ["TM3", "TM9"] });
  });

  it("[ST10] a value that is not a person or not a teammate is refused", () => {
    for (const [someone, holder] of faults([person("owner"), { id: "bob", role: "full", home: bob.home }])) {
      const answer = decide(someone as Person, null, holder as PlacedTeammate, null);
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it.each(notProfiles.filter(([, value]) => value !== null))("[ST10] a profile that is %s", (_, value) => {
    const refused = { value: false, because: ["ST10"] };
    const wrong = value as ProfilePermissions;
    expect(decide(person("owner"), wrong, bob, null)).toEqual(refused);
    expect(decide(person("owner"), null, bob, wrong)).toEqual(refused);
  });
});
