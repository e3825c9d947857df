import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideProfileRight } from "./decideProfileRight.ts";
import { isUserProfile, type UserProfile } from "./profile.ts";
import { widens } from "./widens.ts";

/**
 * Whether a person may make a user profile, `before`, into what it is to be, `after`. Who may edit is who may create
 * (ST8); the kind cannot change (UP13), nor the id (UP23); and no one, no Owner either, widens the profile that they
 * hold themselves (ST8). `own` is that one, null where they hold none.
 */
export function canEditUserProfile(
  person: Person,
  own: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
): boolean {
  return decideEditUserProfile(person, own, before, after).value;
}

export function decideEditUserProfile(
  person: Person,
  own: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
): Decision<boolean> {
  if (!isPerson(person) || !(own === null || isUserProfile(own))) return outsideType;
  if (!isUserProfile(before) || !isUserProfile(after)) return outsideType;
  const isOwn = person.kind === "teammate" && own?.id === before.id;
  return decideProfileRight(
    person,
    own,
    "manageUserProfiles",
    before.kind !== after.kind && "UP13",
    before.id !== after.id && "UP23",
    isOwn && widens(before, after) && "ST8",
  );
}
