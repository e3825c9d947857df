import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { brokenByReach } from "../vocabulary/brokenByReach.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { isOwnerToOthers, isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { addsPermissions } from "./addsPermissions.ts";
import { addedToOwn, decideProfileRight, hasProfileRight } from "./decideProfileRight.ts";
import { brokenByExceeding, exceeds } from "./brokenByExceeding.ts";
import { isProfileOrNull, type ProfilePermissions } from "./profile.ts";
import { reaches } from "../vocabulary/workspace.ts";

const everything: ProfilePermissions = { kind: "administrator", access: "all", modules: {} };

/**
 * Whether the person can assign the user profile `after` to the teammate, or with null take the teammate's profile
 * away. An Owner can, and a teammate whose own profile has Provisioning at edit with manage users (ST8), unless their
 * role is Read-only or Restricted (UP24). They must reach the teammate (TM9), and only an Owner changes an Owner's
 * profile (TM14). `ownProfile` is the profile that the person holds, null if they hold none. Whoever is not an Owner
 * assigns nothing beyond it (UP25), to themselves neither (ST8).
 *
 * `before` is the profile that the teammate holds, null if they hold none: whoever is not an Owner takes from others
 * nothing beyond their own either (UP25). Without it, the teammate counts as holding one that permits everything. A value
 * outside its type gives false (ST10).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "owner", home: { level: "tenant" } };
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "loans" } };
 * const supervisor: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
 * canAssignUserProfile(personFrom(ann), null, bob, supervisor); // true
 * canAssignUserProfile(personFrom(bob), supervisor, bob, { ...supervisor, kind: "administrator" }); // false
 */
export function canAssignUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  teammate: PlacedTeammate,
  after: ProfilePermissions | null,
  before?: ProfilePermissions | null,
): boolean {
  if (!isPerson(person) || !isProfileOrNull(ownProfile) || !isPlacedTeammate(teammate)) return false;
  if (!isProfileOrNull(after) || !(before === undefined || isProfileOrNull(before))) return false;
  const isOwn = isSelf(person, teammate);
  return (
    hasProfileRight(person, ownProfile, "manageUsers") &&
    reaches(person.home, teammate.home) &&
    !isOwnerToOthers(person, teammate) &&
    !exceeds(person, ownProfile, after) &&
    (isOwn || !exceeds(person, ownProfile, before === undefined ? everything : before)) &&
    !(isOwn && person.role !== "owner" && addsPermissions(ownProfile, after))
  );
}

/**
 * `canAssignUserProfile` with its reasons. An allow names RL1 and ST8 for an Owner, else the access (UP1 or UP2), UP7
 * and ST8. A refusal names what withholds the right first (TM3 for an Owner below tenant level; RL4 or RL5 with UP24;
 * UP2, UP7 or UP13 with ST8), then TM9 for a teammate out of reach, TM14 for an Owner, UP25 for permissions beyond the own profile
 * and ST8 for permissions that a person would add to their own, each rule once; ST10 alone for a value outside its type.
 */
export function decideAssignUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  teammate: PlacedTeammate,
  after: ProfilePermissions | null,
  before?: ProfilePermissions | null,
): Decision<boolean> {
  if (!isPerson(person) || !isProfileOrNull(ownProfile)) return outsideType;
  if (!isPlacedTeammate(teammate) || !isProfileOrNull(after)) return outsideType;
  if (before !== undefined && !isProfileOrNull(before)) return outsideType;
  const isOwn = isSelf(person, teammate);
  return decideProfileRight(
    person,
    ownProfile,
    "manageUsers",
    brokenByReach(person.home, teammate.home),
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "userProfile" } },
    brokenByExceeding(person, ownProfile, after) || (!isOwn && brokenByReplacing(person, ownProfile, before)),
    isOwn && person.role !== "owner" && addsPermissions(ownProfile, after) && addedToOwn,
  );
}

/**
 * UP25, if the profile that the teammate holds permits too much. One that is not given may permit anything, so that only
 * those replace it who could hand on everything; then no facts are known.
 */
function brokenByReplacing(
  person: Person,
  ownProfile: ProfilePermissions | null,
  before: ProfilePermissions | null | undefined,
): BrokenRule | false {
  if (before !== undefined) return brokenByExceeding(person, ownProfile, before);
  return brokenByExceeding(person, ownProfile, everything) !== false && { rule: "UP25", facts: null };
}
