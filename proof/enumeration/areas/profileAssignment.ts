import {
  canAssignUserProfile,
  decideAssignUserProfile,
} from "../../../src/userProfiles/canAssignUserProfile.ts";
import type { ProfilePermissions } from "../../../src/userProfiles/profile.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { beyondOwn, isWider, profiles, rightTo } from "../profiles.ts";
import { loans, personOf, reach, roles, tenant, themselvesOrNot } from "../words.ts";

const noProfile = { "outside: a text": "administrator" as unknown as ProfilePermissions } as const;
const maybe: Readonly<Record<string, ProfilePermissions | null>> = { none: null, ...profiles };
/** Of what takes its time, some profiles that differ in all that matters. */
function only(...words: readonly string[]): typeof profiles {
  return Object.fromEntries(Object.entries(profiles).filter(([word]) => words.includes(word)));
}

const ofUsers = rightTo("users");

/** ST8, UP24, UP25 with TM9 and TM14. */
const assigning = enumeration({
  question: "canAssignUserProfile",
  space: {
    who: { teammate: "teammate", "help desk": "helpDesk" },
    role: roles,
    home: { "the tenant": tenant, loans },
    own: maybe,
    whom: themselvesOrNot,
    "whose role": { Owner: "owner", "Limited Access": "limited" },
    "whose home": { "the tenant": tenant, loans },
    after: { ...maybe, ...noProfile },
    before: { none: null, ...only("of users", "of both, asleep", "supervisor"), "not told": undefined },
  } as const,
  derived: {
    ...ofUsers.held,
    "whose home is": reach("home", "whose home"),
    "the profile after is": beyondOwn("after"),
    "the profile before is": beyondOwn("before"),
    "it is": ({ who, whom }: Words) =>
      who === "teammate" && whom === "themselves" ? "oneself" : "somebody else",
    // ST8: "People who are not Owners may not widen their own profile."
    "the profile after": ({ after = "", own = "" }: Words) =>
      isWider(after, own) ? "adds to their own" : "adds nothing",
  },
  refused: [
    ...ofUsers.refused,
    `
  | whose home is | by  |
  | out of reach  | TM9 |`,
    `
  | role             | whose role | by   |
  | other than Owner | Owner      | TM14 |`,
    `
  | who       | role  | whose role | by   |
  | help desk | Owner | Owner      | TM14 |`,
    `
  | the profile after is | by   |
  | beyond their own     | UP25 |`,
    `
  | it is         | the profile before is | by   |
  | somebody else | beyond their own      | UP25 |`,
    `
  | role             | it is   | the profile after | by  |
  | other than Owner | oneself | adds to their own | ST8 |`,
  ],
  decided: [ofUsers.allowed],
  ask: (given) => decideAssignUserProfile(...assigned(given)),
  can: (given) => canAssignUserProfile(...assigned(given)),
});

function assigned(given: {
  readonly who: "teammate" | "helpDesk";
  readonly role: (typeof roles)[keyof typeof roles];
  readonly home: typeof tenant;
  readonly own: ProfilePermissions | null;
  readonly whom: string;
  readonly "whose role": "owner" | "limited";
  readonly "whose home": typeof tenant;
  readonly after: ProfilePermissions | null;
  readonly before: ProfilePermissions | null | undefined;
}): Parameters<typeof decideAssignUserProfile> {
  const teammate = { id: given.whom, role: given["whose role"], home: given["whose home"] };
  return [personOf(given.who, given.role, given.home), given.own, teammate, given.after, given.before];
}

export const area: Area = {
  area: "the question about assigning user profiles, of eleven that differ",
  enumerations: [assigning],
};
