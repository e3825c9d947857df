import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";
import { decideProfileRight } from "./decideProfileRight.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { widens } from "./widens.ts";

/**
 * Whether a person may give a teammate, whom they must reach (TM9), the user profile `after`, or with null take theirs
 * away: an Owner, or whoever holds a profile with Provisioning at edit and manage users (ST8), unless their role is
 * Read-only or Restricted (UP24). No one, no Owner either, gives themselves more than the profile `own` that they hold,
 * null where they hold none (ST8).
 */
export function canAssignUserProfile(
  person: Person,
  own: ProfilePermissions | null,
  teammate: PlacedTeammate,
  after: ProfilePermissions | null,
): boolean {
  return decideAssignUserProfile(person, own, teammate, after).value;
}

export function decideAssignUserProfile(
  person: Person,
  own: ProfilePermissions | null,
  teammate: PlacedTeammate,
  after: ProfilePermissions | null,
): Decision<boolean> {
  if (!isPerson(person) || !isProfileOrNone(own)) return outsideType;
  if (!isPlacedTeammate(teammate) || !isProfileOrNone(after)) return outsideType;
  return decideProfileRight(
    person,
    own,
    "manageUsers",
    !reaches(person.home, teammate.home) && "TM9",
    isSelf(person, teammate) && widens(own, after) && "ST8",
  );
}

function isProfileOrNone(value: unknown): value is ProfilePermissions | null {
  return value === null || isProfilePermissions(value);
}
