import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideProfileRight, hasProfileRight } from "./decideProfileRight.ts";
import { brokenByExceeding, exceeds } from "./brokenByExceeding.ts";
import { isProfilePermissions, type ProfilePermissions, isProfileOrNull } from "./profile.ts";

/**
 * Whether the person can create and copy user profiles (UP14): an Owner can, and a teammate whose own profile has
 * Provisioning at edit with manage user profiles (ST8), unless their role is Read-only or Restricted (UP24).
 * `ownProfile` is the profile of the person, null if they hold none. `profile` is the one that they create or copy:
 * whoever is not an Owner makes only what permits nothing beyond their own (UP25). Without it, the question is whether
 * they can make any profile at all. A value outside its type gives false (ST10).
 */
export function canManageUserProfiles(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile?: ProfilePermissions,
): boolean {
  return (
    isPerson(person) &&
    isProfileOrNull(ownProfile) &&
    (profile === undefined || isProfilePermissions(profile)) &&
    hasProfileRight(person, ownProfile, "manageUserProfiles") &&
    !exceeds(person, ownProfile, profile ?? null)
  );
}

/**
 * `canManageUserProfiles` with its reasons. An allow names RL1 and ST8 for an Owner, else the access (UP1 or UP2), UP7
 * and ST8. A refusal names TM3 for an Owner below tenant level, RL4 or RL5 with UP24 for a role that narrows,
 * what the own profile lacks (UP2, UP7, UP13) with ST8, and UP25; ST10 alone for a value outside its type.
 */
export function decideManageUserProfiles(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile?: ProfilePermissions,
): Decision<boolean> {
  if (!isPerson(person) || !isProfileOrNull(ownProfile)) return outsideType;
  if (profile !== undefined && !isProfilePermissions(profile)) return outsideType;
  const beyond = brokenByExceeding(person, ownProfile, profile ?? null);
  return decideProfileRight(person, ownProfile, "manageUserProfiles", beyond);
}
