import {
  canDeleteUserProfile,
  decideDeleteUserProfile,
} from "../../../src/userProfiles/canDeleteUserProfile.ts";
import { canEditUserProfile, decideEditUserProfile } from "../../../src/userProfiles/canEditUserProfile.ts";
import {
  canHandOnUserProfile,
  decideHandOnUserProfile,
} from "../../../src/userProfiles/canHandOnUserProfile.ts";
import {
  canManageUserProfiles,
  decideManageUserProfiles,
} from "../../../src/userProfiles/canManageUserProfiles.ts";
import { copyUserProfile } from "../../../src/userProfiles/copyUserProfile.ts";
import type { ProfilePermissions, UserProfile } from "../../../src/userProfiles/profile.ts";
import type { ProfileHolders } from "../../../src/userProfiles/profileHolders.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { beyondOwn, isBeyond, isWider, profiles, rightTo } from "../profiles.ts";
import { anyRole, loans, people, personOf, places, roles, tenant } from "../words.ts";

const noProfile = { "outside: a text": "administrator" as unknown as ProfilePermissions } as const;
const maybe: Readonly<Record<string, ProfilePermissions | null>> = { none: null, ...profiles };
const legal = places["loans/legal"] ?? loans;

const holder = {
  who: people,
  role: anyRole,
  home: { "the tenant": tenant, loans, "loans/legal": legal },
  own: { ...maybe, ...noProfile },
} as const;

/** Of what takes its time, some profiles that differ in all that matters. */
function only(...words: readonly string[]): typeof profiles {
  return Object.fromEntries(Object.entries(profiles).filter(([word]) => words.includes(word)));
}

const ofProfiles = rightTo("profiles");

/** UP14, ST8, UP24, UP25. */
const managing = enumeration({
  question: "canManageUserProfiles",
  space: { ...holder, profile: { ...profiles, "not told": undefined, ...noProfile } } as const,
  derived: {
    ...ofProfiles.held,
    "the profile is": (words) => (words["profile"] === "not told" ? "not told" : beyondOwn("profile")(words)),
  },
  refused: [
    ...ofProfiles.refused,
    `
  | the profile is   | by   |
  | beyond their own | UP25 |`,
  ],
  decided: [ofProfiles.allowed],
  ask: ({ who, role, home, own, profile }) =>
    decideManageUserProfiles(personOf(who, role, home), own, profile),
  can: ({ who, role, home, own, profile }) => canManageUserProfiles(personOf(who, role, home), own, profile),
});

/** UP25: "An Owner may hand on any." */
const handingOn = enumeration({
  question: "canHandOnUserProfile",
  space: { ...holder, profile: { ...maybe, ...noProfile } } as const,
  derived: { "the profile is": beyondOwn("profile") },
  refused: [
    `
  | role  | home                  | by  |
  | Owner | other than the tenant | TM3 |`,
    `
  | the profile is   | by   |
  | beyond their own | UP25 |`,
  ],
  decided: [
    `
  | answer | by   |
  | yes    | UP25 |`,
  ],
  ask: ({ who, role, home, own, profile }) =>
    decideHandOnUserProfile(personOf(who, role, home), own, profile),
  can: ({ who, role, home, own, profile }) => canHandOnUserProfile(personOf(who, role, home), own, profile),
});

/** UP27: "A user profile that nobody holds can be deleted by whoever may edit it." */
const deleting = enumeration({
  question: "canDeleteUserProfile",
  space: {
    ...holder,
    profile: profiles,
    holders: {
      nobody: { teammates: 0, owners: 0 },
      somebody: { teammates: 1, owners: 0 },
      "an Owner": { teammates: 1, owners: 1 },
      "not told": undefined,
      "outside: more Owners than teammates": { teammates: 0, owners: 1 },
    },
  } as const,
  derived: { ...ofProfiles.held, "the profile is": beyondOwn("profile") },
  refused: [
    ...ofProfiles.refused,
    `
  | the profile is   | by   |
  | beyond their own | UP25 |`,
    `
  | holders           | by   |
  | other than nobody | UP27 |`,
  ],
  decided: [ofProfiles.allowed],
  ask: ({ who, role, home, own, profile, holders }) =>
    decideDeleteUserProfile(personOf(who, role, home), own, profile, holders),
  can: ({ who, role, home, own, profile, holders }) =>
    canDeleteUserProfile(personOf(who, role, home), own, profile, holders),
});

const some = only("of users", "of both", "of both, asleep", "agent", "supervisor", "administrator");

/** UP13, UP23, UP25, UP26 with ST8. The own profile is edited itself, or another one is. */
const editing = enumeration({
  question: "canEditUserProfile",
  space: {
    ...holder,
    who: { teammate: "teammate", "help desk": "helpDesk" },
    role: roles,
    own: { none: null, ...some, ...only("of both, beyond its kind") },
    before: some,
    after: some,
    which: { "their own": "own", another: "edited" },
    "the id": { kept: "kept", changed: "changed" },
    holders: {
      nobody: { teammates: 0, owners: 0 },
      somebody: { teammates: 1, owners: 0 },
      "an Owner": { teammates: 1, owners: 1 },
      "not told": undefined,
    },
  } as const,
  leavesOut: ({ which, own, before }) => which === "their own" && own !== before,
  derived: {
    ...ofProfiles.held,
    "it is": ({ who, which = "" }) => (who === "teammate" ? which : "another"),
    "the kind is": ({ before = "", after = "" }) =>
      profiles[before]?.kind === profiles[after]?.kind ? "kept" : "changed",
    "the edit is": (words) => {
      const { role, who, which, before = "", after = "" } = words;
      if (role === "Owner") return "within their own";
      const isOwn = who === "teammate" && which === "their own";
      const isOver = isOwn
        ? isBeyond(words, after, before)
        : [before, after].some((each) => isBeyond(words, each));
      return isOver ? "beyond their own" : "within their own";
    },
    "the profile after": ({ before = "", after = "" }) =>
      isWider(after, before) ? "adds something" : "adds nothing",
  },
  refused: [
    ...ofProfiles.refused,
    `
  | the kind is | by   |
  | changed     | UP13 |`,
    `
  | the id  | by   |
  | changed | UP23 |`,
    `
  | the edit is      | by   |
  | beyond their own | UP25 |`,
    `
  | role             | it is     | the profile after | by  |
  | other than Owner | their own | adds something    | ST8 |`,
    // UP26: "with the tenant as home, or a profile that nobody holds, and never one that an Owner holds"
    `
  | role             | home                  | holders              | by   |
  | other than Owner | any                   | an Owner or not told | UP26 |
  | other than Owner | other than the tenant | somebody             | UP26 |`,
  ],
  decided: [ofProfiles.allowed],
  ask: (given) => decideEditUserProfile(...edit(given)),
  can: (given) => canEditUserProfile(...edit(given)),
});

function edit(given: {
  readonly who: "teammate" | "helpDesk";
  readonly role: (typeof roles)[keyof typeof roles];
  readonly home: typeof tenant;
  readonly own: ProfilePermissions | null;
  readonly before: ProfilePermissions;
  readonly after: ProfilePermissions;
  readonly which: string;
  readonly "the id": string;
  readonly holders: ProfileHolders | undefined;
}): Parameters<typeof decideEditUserProfile> {
  const after = given["the id"] === "kept" ? given.which : "new";
  return [
    personOf(given.who, given.role, given.home),
    given.own && named(given.own, "own"),
    named(given.before, given.which),
    named(given.after, after),
    given.holders,
  ];
}

function named(profile: ProfilePermissions, id: string): UserProfile {
  // A text stays one: it is outside its type.
  return typeof profile === "object" ? { ...profile, id, name: "Name" } : profile;
}

/** UP14, UP23, ST16: "A copy gets an id that differs from the original's." */
const copying = enumeration({
  question: "copyUserProfile",
  space: {
    profile: { ...profiles, ...noProfile },
    id: { "another id": "copy", "the same id": "first", "outside: nothing": "" },
    name: { readable: "Copy", "a line end": "Co\npy", "outside: nothing": "" },
  } as const,
  refused: [],
  decided: [
    `
  | id          | name       | answer    | by        |
  | another id  | readable   | a copy    | UP14      |
  | the same id | readable   | no answer | UP23      |
  | another id  | a line end | no answer | ST16      |
  | the same id | a line end | no answer | UP23 ST16 |`,
  ],
  say: (value) => ((value as UserProfile).id === "copy" ? "a copy" : "another"),
  ask: ({ profile, id, name }) => copyUserProfile(named(profile, "first"), { id, name }),
});

export const area: Area = {
  area: "the questions about making, copying, editing and deleting user profiles, of eleven that differ",
  enumerations: [managing, handingOn, deleting, editing, copying],
};
