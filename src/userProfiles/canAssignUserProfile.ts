import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { isOwnerToOthers, isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";
import { addsPermissions } from "./addsPermissions.ts";
import { decideProfileRight } from "./decideProfileRight.ts";
import { exceedsOwn } from "./exceedsOwn.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

const everything: ProfilePermissions = { kind: "administrator", access: "all", modules: {} };

/**
 * Whether the person can assign the user profile `after` to the teammate, or with null take the teammate's profile
 * away. An Owner can, and a teammate whose own profile has Provisioning at edit with manage users (ST8), unless their
 * role is Read-only or Restricted (UP24). They must reach the teammate (TM9), and only an Owner changes an Owner's profile (TM14). Nobody, an Owner included, assigns
 * themselves more than `ownProfile`, the profile that they hold, null if they hold none (ST8). A value outside its type
 * gives false (ST10).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "owner", home: { level: "tenant" } };
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "loans" } };
 * const supervisor: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
 * canAssignUserProfile(personFrom(ann), null, bob, supervisor); // true
 * canAssignUserProfile(personFrom(ann), null, ann, supervisor); // false
 */
export function canAssignUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  teammate: PlacedTeammate,
  after: ProfilePermissions | null,
  before?: ProfilePermissions | null,
): boolean {
  return decideAssignUserProfile(person, ownProfile, teammate, after, before).value;
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
  const isBeyond =
    exceedsOwn(person, ownProfile, after) || (!isOwn && replacesBeyond(person, ownProfile, before));
  return decideProfileRight(
    person,
    ownProfile,
    "manageUsers",
    !reaches(person.home, teammate.home) && "TM9",
    isOwnerToOthers(person, teammate) && "TM14",
    isBeyond && "UP25",
    isOwn && addsPermissions(ownProfile, after) && "ST8",
  );
}

/** A profile that is not given may permit anything, so that only an Owner replaces it. */
function replacesBeyond(
  person: Person,
  ownProfile: ProfilePermissions | null,
  before: ProfilePermissions | null | undefined,
): boolean {
  return exceedsOwn(person, ownProfile, before === undefined ? everything : before);
}

function isProfileOrNull(value: unknown): value is ProfilePermissions | null {
  return value === null || isProfilePermissions(value);
}
