import { describe, expect, it } from "vitest";
import { canEditUserProfile, decideEditUserProfile } from "../../src/userProfiles/canEditUserProfile.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import type { ProfileHolders } from "../../src/userProfiles/profileHolders.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames } from "../vocabulary/people.ts";
import { notHolders } from "./notHolders.ts";
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

/** Teammates hold it, and no Owner among them. */
const heldByTeammates: ProfileHolders = { teammates: 3, owners: 0 };
const heldByOwner: ProfileHolders = { teammates: 3, owners: 1 };
const heldByNobody: ProfileHolders = { teammates: 0, owners: 0 };

/** Asked with the tenant as home, of a profile that teammates hold. */
function decide(
  someone: Person,
  own: UserProfile | null,
  earlier: UserProfile,
  after: UserProfile,
  holders: ProfileHolders = heldByTeammates,
): Decision<boolean> {
  const answer = decideEditUserProfile(someone, own, earlier, after, holders);
  expect(canEditUserProfile(someone, own, earlier, after, holders)).toBe(answer.value);
  return answer;
}

describe("canEditUserProfile", () => {
  it.each(rows)("[ST8] editing takes the same right as creating: $words", ({ own, gives, because }) => {
    const leads = { ...bare, name: "Leads" };
    expect(decide(person("limited"), own, bare, leads).value).toBe(gives);
    expect(decide(person("full"), own, bare, leads)).toMatchObject({ value: gives, because });
    expect(decide(person("owner"), own, before, wider)).toEqual(allowedAsOwner);
  });

  it.each(everyRole.filter((role) => role !== "owner"))(
    "[ST8] a person cannot add permissions to their own: %s",
    (role) => {
      const { value, because } = decide(person(role), before, before, wider);
      expect(value).toBe(false);
      expect(because.filter((rule) => rule === "ST8")).toEqual(["ST8"]);
    },
  );

  it("[not ST8] an Owner can", () => {
    expect(decide(person("owner"), before, before, wider, heldByOwner)).toEqual(allowedAsOwner);
  });

  it("[not ST8] the own profile can keep its permissions or lose some", () => {
    for (const after of [before, narrower, { ...before, name: "Leads" }]) {
      expect(decide(person("full"), before, before, after)).toEqual(allowedByProfile);
      expect(decide(person("owner"), before, before, after)).toEqual(allowedAsOwner);
    }
  });

  it("[UP25] another profile gains nothing beyond the own one, and [not UP25] as much as that", () => {
    const own = { ...before, id: "P1" };
    const refused = { value: false, because: ["UP25"] };
    expect(decide(person("full"), own, bare, { ...wider, id: "p0" })).toMatchObject(refused);
    expect(decide(person("full"), own, bare, { ...before, id: "p0" })).toEqual(allowedByProfile);
    expect(decide(person("owner"), own, before, wider)).toEqual(allowedAsOwner);
  });

  it("[UP25] a profile that permits more is not edited, not even to one that permits less", () => {
    const refused = { value: false, because: ["UP25"] };
    for (const after of [wider, before, narrower]) {
      expect(decide(person("limited"), manager, wider, after)).toMatchObject(refused);
    }
  });

  it("[UP25] a toggle beneath a closed module counts as if the module were open", () => {
    const asleep: UserProfile = { ...bare, modules: { provisioning: { toggles: { manageSites: true } } } };
    const refused = { value: false, because: ["UP25"] };
    expect(decide(person("full"), manager, bare, asleep)).toMatchObject(refused);
    expect(decide(person("full"), manager, asleep, bare)).toMatchObject(refused);
  });

  it("[not UP25] what sleeps in the own profile may stay or go, and no more is added to it", () => {
    const own: UserProfile = {
      ...before,
      modules: { ...before.modules, callMonitoring: { toggles: { bargeIn: true } } },
    };
    expect(decide(person("full"), own, own, { ...own, name: "Mine" })).toEqual(allowedByProfile);
    expect(decide(person("full"), own, own, before)).toEqual(allowedByProfile);
    const more: UserProfile = {
      ...own,
      modules: { ...own.modules, callMonitoring: { toggles: { bargeIn: true, whisperCoach: true } } },
    };
    expect(decide(person("full"), own, own, more)).toMatchObject({
      value: false,
      because: ["UP25"],
    });
  });

  it("[not ST8] a person who gives support holds no profile, so none is their own", () => {
    const support = person("owner", "bank", { kind: "helpDesk" });
    expect(decide(support, before, before, wider)).toEqual(allowedAsOwner);
  });

  it("[ST8] the rule is named once if the right is missing as well", () => {
    const own: UserProfile = { ...before, modules: { provisioning: { level: "edit" } } };
    const answer = decide(person("readOnly"), own, own, wider);
    expect(answer).toMatchObject({ value: false, because: ["RL4", "UP24", "UP7", "ST8", "UP25"] });
  });

  it("[UP13] the kind cannot change, not even to one that permits less", () => {
    const after: UserProfile = { ...before, kind: "premiumAgent" };
    for (const role of ["owner", "full"] as const) {
      const answer = decide(person(role), manager, before, after);
      expect(answer).toMatchObject({ value: false, because: ["UP13"] });
    }
  });

  it("[UP13] [AN7] the refusal names the kind that stays", () => {
    const answer = decide(person("owner"), null, before, { ...before, kind: "administrator" });
    const facts = { UP13: { case: "kindChanged", profileKind: "supervisor" } };
    expect(answer).toEqual({ value: false, because: ["UP13"], facts });
  });

  it("[UP25] [AN7] the refusal says what goes beyond, before or after", () => {
    const sites: UserProfile = { ...bare, modules: { provisioning: { toggles: { manageSites: true } } } };
    const facts = { UP25: { exceeding: [{ module: "provisioning", toggle: "manageSites" }], more: 0 } };
    for (const [earlier, after] of [
      [bare, sites],
      [sites, bare],
      [sites, sites],
    ] as const) {
      expect(decide(person("full"), manager, earlier, after).facts).toEqual(facts);
    }
  });

  it("[UP26] [AN7] the refusal counts who holds the profile, if it was told", () => {
    const answer = decide(person("full"), manager, before, narrower, heldByOwner);
    expect(answer.facts).toEqual({ UP26: { case: "byOwner", owners: 1 } });
    const inGroup = person("full", "loans");
    const byOthers = decide(inGroup, manager, before, narrower, { teammates: 2, owners: 0 });
    expect(byOthers.facts).toEqual({ UP26: { case: "byOthers", holders: 2 } });
    expect(decideEditUserProfile(person("full"), manager, before, narrower)).not.toHaveProperty("facts");
  });

  it("[not UP13] everything else can change", () => {
    expect(decide(person("full"), manager, before, narrower).value).toBe(true);
    expect(decide(person("full"), manager, narrower, before).value).toBe(true);
  });

  it("[UP23] the id cannot change", () => {
    const answer = decide(person("owner"), null, before, { ...before, id: "p2" });
    expect(answer).toEqual({ value: false, because: ["UP23"], facts: { UP23: { case: "edit" } } });
  });

  it("[not UP23] the name can change", () => {
    expect(decide(person("owner"), null, before, { ...before, name: "Leads" }).value).toBe(true);
  });

  it("[UP26] an edit reaches everyone who holds the profile, so that it takes the tenant as home", () => {
    for (const home of placeNames.filter((place) => place !== "bank")) {
      for (const holders of [heldByTeammates, { teammates: 1, owners: 0 }]) {
        const answer = decide(person("full", home), manager, before, narrower, holders);
        expect(answer).toMatchObject({ value: false, because: ["UP26"] });
      }
    }
  });

  it("[UP26] the workspace that the person has switched to does not matter", () => {
    const away = { current: { level: "tenant" } } as const;
    expect(decide(person("full", "loans", away), manager, before, narrower).because).toEqual(["UP26"]);
  });

  it("[UP26] the own profile is no exception", () => {
    const answer = decide(person("limited", "loans"), before, before, narrower, { teammates: 1, owners: 0 });
    expect(answer).toMatchObject({ value: false, because: ["UP26"] });
  });

  it.each(placeNames)("[UP26] only an Owner edits a profile that an Owner holds, from %s too", (home) => {
    for (const role of ["full", "limited"] as const) {
      for (const holders of [heldByOwner, { teammates: 1, owners: 1 }]) {
        const answer = decide(person(role, home), manager, before, narrower, holders);
        expect(answer).toMatchObject({ value: false, because: ["UP26"] });
      }
    }
  });

  it("[UP26] a profile of which it is not told who holds it may be an Owner's", () => {
    const refused = { value: false, because: ["UP26"] };
    expect(decideEditUserProfile(person("full"), manager, before, narrower)).toEqual(refused);
    expect(decideEditUserProfile(person("full"), manager, before, narrower, undefined)).toEqual(refused);
    expect(canEditUserProfile(person("full"), manager, before, narrower)).toBe(false);
  });

  it.each(placeNames)("[not UP26] a profile that nobody holds is edited from %s", (home) => {
    expect(decide(person("limited", home), manager, before, narrower, heldByNobody)).toEqual(
      allowedByProfile,
    );
  });

  it("[not UP26] with the tenant as home, one that teammates hold, from wherever one has switched to", () => {
    const away = { current: { level: "group", group: "loans" } } as const;
    for (const someone of [person("limited"), person("full"), person("full", "bank", away)]) {
      expect(decide(someone, manager, before, narrower)).toEqual(allowedByProfile);
    }
  });

  it("[not UP26] an Owner edits any, whoever holds it", () => {
    for (const holders of [heldByNobody, heldByTeammates, heldByOwner]) {
      expect(decide(person("owner"), null, before, wider, holders)).toEqual(allowedAsOwner);
    }
    expect(decideEditUserProfile(person("owner"), null, before, wider)).toEqual(allowedAsOwner);
    expect(canEditUserProfile(person("owner"), null, before, wider)).toBe(true);
  });

  it("[UP13] [UP23] [ST8] [UP26] a refusal names every broken rule", () => {
    const after: UserProfile = { ...wider, id: "p2", kind: "administrator" };
    const answer = decide(person("restricted"), before, before, after, heldByOwner);
    expect(answer.because).toEqual(["RL5", "UP24", "UP13", "UP23", "UP25", "ST8", "UP26"]);
    expect(decide(person("full"), null, before, after).because).toEqual(["ST8", "UP13", "UP23", "UP25"]);
  });

  it("[ST10] a value that is not a person edits nothing", () => {
    for (const [fault] of faults([person("owner")])) {
      const answer = decideEditUserProfile(fault as Person, null, before, before);
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it.each(notHolders)("[ST10] holders that are %s", (_, value) => {
    const holders = value as ProfileHolders;
    const refused = { value: false, because: ["ST10"] };
    expect(decide(person("owner"), null, before, before, holders)).toEqual(refused);
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
