import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { brokenByExceeding, exceeds } from "./brokenByExceeding.ts";
import { isProfileOrNull, type ProfilePermissions } from "./profile.ts";
import { isMisplacedOwner } from "../vocabulary/rights.ts";

const handedOn = decision(true, "UP25");

/**
 * Whether the user profile permits nothing beyond the person's own, as their role lets them use it (UP25). An Owner may
 * hand on any; whether others have the right to assign or edit profiles is for other questions (ST8). Null stands for no
 * profile. A value outside its type gives false (ST10).
 */
export function canHandOnUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions | null,
): boolean {
  return (
    isPerson(person) &&
    isProfileOrNull(ownProfile) &&
    isProfileOrNull(profile) &&
    !isMisplacedOwner(person) &&
    !exceeds(person, ownProfile, profile)
  );
}

/**
 * `canHandOnUserProfile` with its reasons: UP25, TM3 for an Owner below tenant level, and ST10 alone for a value outside
 * its type.
 */
export function decideHandOnUserProfile(
  person: Person,
  ownProfile: ProfilePermissions | null,
  profile: ProfilePermissions | null,
): Decision<boolean> {
  if (!isPerson(person) || !isProfileOrNull(ownProfile) || !isProfileOrNull(profile)) return outsideType;
  return unlessBroken(
    handedOn,
    isMisplacedOwner(person) && { rule: "TM3", facts: null },
    brokenByExceeding(person, ownProfile, profile),
  );
}
