import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideProfileRight, hasProfileRight } from "./decideProfileRight.ts";
import { brokenByExceeding, exceeds } from "./brokenByExceeding.ts";
import { isProfilePermissions, type ProfilePermissions, isProfileOrNull } from "./profile.ts";
import { isProfileHolders, type ProfileHolders } from "./profileHolders.ts";

/**
 * Whether the person can delete the user profile (UP27): it takes the right to edit it (ST8, UP24, UP25), and nobody may
 * hold it. `ownProfile` is the profile of the person, null if they hold none. `holders` counts the teammates who hold it.
 * Without it, it may be anyone, and the answer is no. A value outside its type gives false (ST10).
 *
 * @example
 * const olga = personFrom({ id: "olga", role: "owner", home: { level: "tenant" } });
 * const leads: UserProfile = { id: "leads", name: "Leads", kind: "supervisor", access: "specific", modules: {} };
 * canDeleteUserProfile(olga, null, leads, { teammates: 0, owners: 0 }); // true
 * canDeleteUserProfile(olga, null, leads, { teammates: 3, owners: 0 }); // false
 */
export function canDeleteUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions,
  holders?: ProfileHolders,
): boolean {
  return (
    isPerson(person) &&
    isProfileOrNull(ownProfile) &&
    isProfilePermissions(profile) &&
    isProfileHolders(holders) &&
    hasProfileRight(person, ownProfile, "manageUserProfiles") &&
    !exceeds(person, ownProfile, profile) &&
    holders?.teammates === 0
  );
}

/**
 * `canDeleteUserProfile` with its reasons. An allow names the same rules as that of `decideManageUserProfiles`. A refusal
 * names what withholds the right first, then UP25 for permissions beyond the own profile and UP27 for a profile that
 * somebody holds; ST10 alone for a value outside its type.
 */
export function decideDeleteUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions,
  holders?: ProfileHolders,
): Decision<boolean> {
  if (!isPerson(person) || !isProfileOrNull(ownProfile)) return outsideType;
  if (!isProfilePermissions(profile) || !isProfileHolders(holders)) return outsideType;
  return decideProfileRight(
    person,
    ownProfile,
    "manageUserProfiles",
    brokenByExceeding(person, ownProfile, profile),
    holders?.teammates !== 0 && {
      rule: "UP27",
      facts: holders === undefined ? null : { holders: holders.teammates },
    },
  );
}
