import { type Activity, profileActivities } from "../../userProfiles/activities.ts";
import { userProfile } from "../../userProfiles/checkUserProfile.ts";
import { type ProfileKind, profileKinds } from "../../userProfiles/kinds.ts";
import { type Module, profileModules } from "../../userProfiles/modules.ts";
import type { UserProfile } from "../../userProfiles/profile.ts";
import type { ProfileHolders } from "../../userProfiles/profileHolders.ts";
import { anyValueOf } from "./anyValueOf.ts";
import { countWithPart, object, oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
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

export function anyHolders(): fc.Arbitrary<ProfileHolders> {
  return countWithPart().map(([teammates, owners]) => ({ teammates, owners }));
}

export function anyProfileKind(): fc.Arbitrary<ProfileKind> {
  return oneOf(Object.keys(profileKinds) as readonly ProfileKind[]);
}

export function anyModule(): fc.Arbitrary<Module> {
  return oneOf(Object.keys(profileModules) as readonly Module[]);
}

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
