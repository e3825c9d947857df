import type { Activity } from "../../userProfiles/activities.ts";
import { profileActivities } from "../../userProfiles/profileActivities.ts";
import { userProfile } from "../../userProfiles/checkUserProfile.ts";
import { type ProfileKind, profileKinds } from "../../userProfiles/kinds.ts";
import type { Module } from "../../userProfiles/modules.ts";
import { profileModules } from "../../userProfiles/profileModules.ts";
import type { UserProfile } from "../../userProfiles/profile.ts";
import type { ProfileHolders } from "../../userProfiles/profileHolders.ts";
import { isSelf } from "../../vocabulary/teammate.ts";
import { anyValueOf } from "./anyValueOf.ts";
import { countWithPart, maybe, object, oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
import { anyAbout, asKnownProfile } from "./oneRecord.ts";
import { anyPlaced } from "./peopleFacts.ts";
import type { ArgumentsOf } from "./question.ts";
import { anyFileName } from "./settingFacts.ts";

/** A user profile is its permissions, with an id and a name. */
export function anyProfile(): fc.Arbitrary<UserProfile> {
  return anyValueOf(userProfile);
}

/** A profile before and after an edit, which mostly keeps what has to stay: the id (UP23) and the kind (UP13). */
export function anyProfileEdit(): fc.Arbitrary<readonly [before: UserProfile, after: UserProfile]> {
  return fc.tuple(anyProfile(), anyProfile(), oneOf([true, true, false])).map(([before, other, isKept]) => {
    const { name, modules } = other;
    return [before, isKept ? { ...before, name, modules } : other];
  });
}

type Assignment = ArgumentsOf<"canAssignUserProfile">;

/** Someone, their profile, a teammate, the profile to assign to them, and the one that they hold. */
export function anyAssignment(): fc.Arbitrary<Assignment> {
  const profile = fc.option(anyProfile());
  return anyAbout(anyPlaced(), profile, profile, maybe(profile)).map(
    ([person, teammate, own, assigned, held]): Assignment => {
      const after = asKnownProfile(own, assigned);
      const before = isSelf(person, teammate) ? own : asKnownProfile(after, asKnownProfile(own, held));
      return [person, own, teammate, after, held === undefined ? undefined : before];
    },
  );
}

/** How many hold a profile: mostly some, and often nobody, as then it can be deleted (UP27). */
export function anyHolders(): fc.Arbitrary<ProfileHolders> {
  const counts = fc.oneof(fc.constant([0, 0] as const), countWithPart());
  return counts.map(([teammates, owners]) => ({ teammates, owners }));
}

export function anyProfileKind(): fc.Arbitrary<ProfileKind> {
  return oneOf(Object.keys(profileKinds) as readonly ProfileKind[]);
}

export function anyModule(): fc.Arbitrary<Module> {
  return oneOf(Object.keys(profileModules) as readonly Module[]);
}

/** The activities whose answer depends on no fact. */
export const plainActivities: readonly Activity[] = /* @__PURE__ */ Object.entries(profileActivities)
  .filter(([, { fact }]) => fact === null)
  .map(([activity]) => activity as Activity);

/** Every activity, with the fact that its answer depends on. */
export function anyActivity(): fc.Arbitrary<Activity> {
  const rows = Object.entries(profileActivities).map(([activity, { fact }]) =>
    fact === null
      ? fc.constant(activity)
      : object({
          activity: fc.constant(activity),
          [fact]: fact === "fileName" ? anyFileName() : fc.boolean(),
        }),
  );
  return fc.oneof(...rows) as fc.Arbitrary<Activity>;
}
