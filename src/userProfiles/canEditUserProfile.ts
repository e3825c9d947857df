import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addsPermissions } from "./addsPermissions.ts";
import { decideProfileRight } from "./decideProfileRight.ts";
import { exceedsOwn } from "./exceedsOwn.ts";
import { isUserProfile, type UserProfile } from "./profile.ts";

/**
 * Whether the person can change the user profile `before` into `after`. Editing takes the same right as creating (ST8,
 * UP24, see `canManageUserProfiles`). The kind and the id stay the same (UP13, UP23). Whoever is not an Owner edits only a
 * profile that permits nothing beyond their own, neither before nor after (UP25). Nobody, an Owner included, adds
 * permissions to the profile that they hold (ST8). `ownProfile` is the profile of the person, null if they hold none. A
 * value outside its type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "owner", home: { level: "tenant" } });
 * const before: UserProfile = { id: "leads", name: "Leads", kind: "supervisor", access: "specific", modules: {} };
 * canEditUserProfile(ann, null, before, { ...before, access: "all" }); // true
 * canEditUserProfile(ann, before, before, { ...before, access: "all" }); // false
 */
export function canEditUserProfile(
  person: Person,
  ownProfile: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
): boolean {
  return decideEditUserProfile(person, ownProfile, before, after).value;
}

/**
 * `canEditUserProfile` with its reasons. An allow names the same rules as that of `decideManageUserProfiles`. A refusal
 * names what withholds the right first, then UP13 for a changed kind, UP23 for a changed id, UP25 for permissions beyond the own profile and ST8 for permissions
 * added to the own profile, each rule once; ST10 alone for a value outside its type.
 */
export function decideEditUserProfile(
  person: Person,
  ownProfile: UserProfile | null,
  before: UserProfile,
  after: UserProfile,
): Decision<boolean> {
  if (!isPerson(person) || !(ownProfile === null || isUserProfile(ownProfile))) return outsideType;
  if (!isUserProfile(before) || !isUserProfile(after)) return outsideType;
  const isOwnProfile = person.kind === "teammate" && ownProfile?.id === before.id;
  const isBeyond =
    (!isOwnProfile && exceedsOwn(person, ownProfile, before)) ||
    exceedsOwn(person, ownProfile, after, isOwnProfile ? before : undefined);
  return decideProfileRight(
    person,
    ownProfile,
    "manageUserProfiles",
    before.kind !== after.kind && "UP13",
    before.id !== after.id && "UP23",
    isBeyond && "UP25",
    isOwnProfile && addsPermissions(before, after) && "ST8",
  );
}
