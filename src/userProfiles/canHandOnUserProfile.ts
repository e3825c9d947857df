import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { brokenByExceeding } from "./brokenByExceeding.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

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
  return decideHandOnUserProfile(person, ownProfile, profile).value;
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
  if (!isPerson(person)) return outsideType;
  if (!(ownProfile === null || isProfilePermissions(ownProfile))) return outsideType;
  if (!(profile === null || isProfilePermissions(profile))) return outsideType;
  return unlessBroken(
    handedOn,
    person.role === "owner" && person.home.level !== "tenant" && { rule: "TM3", facts: null },
    brokenByExceeding(person, ownProfile, profile),
  );
}
