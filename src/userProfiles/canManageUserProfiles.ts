import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideProfileRight } from "./decideProfileRight.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/**
 * Whether a person may create and copy user profiles (UP14): an Owner, or whoever holds a profile with Provisioning at
 * edit and manage user profiles (ST8), unless their role is Read-only or Restricted (UP24). `own` is the profile that
 * they hold, null where they hold none.
 */
export function canManageUserProfiles(person: Person, own: ProfilePermissions | null): boolean {
  return decideManageUserProfiles(person, own).value;
}

export function decideManageUserProfiles(person: Person, own: ProfilePermissions | null): Decision<boolean> {
  if (!isPerson(person) || !(own === null || isProfilePermissions(own))) return outsideType;
  return decideProfileRight(person, own, "manageUserProfiles");
}
