import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addsPermissions } from "./addsPermissions.ts";
import { addedToOwn, decideProfileRight, hasProfileRight } from "./decideProfileRight.ts";
import { brokenByExceeding, exceeds } from "./brokenByExceeding.ts";
import { isUserProfile, type UserProfile } from "./profile.ts";
import { brokenByHolders, isProfileHolders, mayReachHolders, type ProfileHolders } from "./profileHolders.ts";

/**
 * Whether the person can change the user profile `before` into `after`. Editing takes the same right as creating (ST8,
 * UP24, see `canManageUserProfiles`). The kind and the id stay the same (UP13, UP23). Whoever is not an Owner edits only a
 * profile that permits nothing beyond their own, neither before nor after (UP25), and only with the tenant as home or a
 * profile that nobody holds, never one that an Owner holds (UP26). `ownProfile` is the profile of the person, null if
 * they hold none. `holders` counts the teammates who hold `before`. Without it, it may be anyone, and whoever is not an
 * Owner is refused. A value outside its type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "owner", home: { level: "tenant" } });
 * const before: UserProfile = { id: "leads", name: "Leads", kind: "supervisor", access: "specific", modules: {} };
 * canEditUserProfile(ann, null, before, { ...before, access: "all" }); // true
 * canEditUserProfile({ ...ann, role: "full" }, before, before, { ...before, access: "all" }); // false
 */
export function canEditUserProfile(
  person: Person,
  ownProfile: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
  holders?: ProfileHolders,
): boolean {
  if (!isPerson(person) || !isUserProfileOrNull(ownProfile) || !isUserProfile(before)) return false;
  const isOwnProfile = isOwn(person, ownProfile, before);
  return (
    isUserProfile(after) &&
    isProfileHolders(holders) &&
    hasProfileRight(person, ownProfile, "manageUserProfiles") &&
    before.kind === after.kind &&
    before.id === after.id &&
    (isOwnProfile || !exceeds(person, ownProfile, before)) &&
    !exceeds(person, ownProfile, after, isOwnProfile ? before : undefined) &&
    !(isOwnProfile && person.role !== "owner" && addsPermissions(before, after)) &&
    mayReachHolders(person, holders)
  );
}

/**
 * `canEditUserProfile` with its reasons. An allow names the same rules as that of `decideManageUserProfiles`. A refusal
 * names what withholds the right first, then UP13 for a changed kind, UP23 for a changed id, UP25 for permissions beyond
 * the own profile, ST8 for permissions added to the own profile and UP26 for holders out of reach, each rule once; ST10
 * alone for a value outside its type.
 */
export function decideEditUserProfile(
  person: Person,
  ownProfile: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
  holders?: ProfileHolders,
): Decision<boolean> {
  if (!isPerson(person) || !isUserProfileOrNull(ownProfile)) return outsideType;
  if (!isUserProfile(before) || !isUserProfile(after) || !isProfileHolders(holders)) return outsideType;
  const isOwnProfile = isOwn(person, ownProfile, before);
  const beyond =
    (!isOwnProfile && brokenByExceeding(person, ownProfile, before)) ||
    brokenByExceeding(person, ownProfile, after, isOwnProfile ? before : undefined);
  return decideProfileRight(
    person,
    ownProfile,
    "manageUserProfiles",
    before.kind !== after.kind && kindChanged(before),
    before.id !== after.id && { rule: "UP23", facts: { case: "edit" } },
    beyond,
    isOwnProfile && person.role !== "owner" && addsPermissions(before, after) && addedToOwn,
    brokenByHolders(person, holders),
  );
}

function isUserProfileOrNull(value: unknown): value is UserProfile | null {
  return value === null || isUserProfile(value);
}

/** A person who cross-launches holds no profile. */
function isOwn({ kind }: Person, ownProfile: UserProfile | null, { id }: UserProfile): boolean {
  return kind === "teammate" && ownProfile?.id === id;
}

function kindChanged({ kind }: UserProfile): BrokenRule {
  return { rule: "UP13", facts: { case: "kindChanged", profileKind: kind } };
}
