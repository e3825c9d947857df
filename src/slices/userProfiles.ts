import { alsoBroken, notFound } from "../kernel/decision/decision.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { entryOf, type Ledger, ledgerOf, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { id } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import type { TeammatesState } from "../teammates/state.ts";
import { decideEditUserProfile } from "../userProfiles/canEditUserProfile.ts";
import { decideManageUserProfiles } from "../userProfiles/canManageUserProfiles.ts";
import { storedUserProfile, userProfile } from "../userProfiles/checkUserProfile.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { ownProfile } from "./ownProfile.ts";
import { command, slice } from "./slice.ts";

/** The tenant's user profiles. Which teammate holds which is kept with the teammates. */
export type UserProfiles = Ledger<UserProfile>;

const noProfiles: UserProfiles = /* @__PURE__ */ ledgerOf<UserProfile>([]);
const storedProfiles: Schema<UserProfiles> = /* @__PURE__ */ ledger(storedUserProfile);

/** What the commands of this slice read of the tenant. */
export interface UserProfilesFacts {
  readonly teammates: TeammatesState;
  readonly userProfiles: UserProfiles;
}

/** Assigning a profile is a command about the teammate who is to hold it: `teammates/assignUserProfile`. */
export const userProfiles = /* @__PURE__ */ slice("userProfiles", {
  schemaIn: () => storedProfiles,
  initial: () => noProfiles,
  commands: {
    create: /* @__PURE__ */ command({
      fields: { profile: userProfile },
      decide: (facts: UserProfilesFacts, person, { profile }) =>
        alsoBroken(
          decideManageUserProfiles(person, ownProfile(facts, person), profile),
          entryOf(facts.userProfiles, profile.id) !== undefined && "ST19",
        ),
      reduce: (profiles: UserProfiles, { profile }) => withNew(profiles, profile),
    }),
    edit: /* @__PURE__ */ command({
      /** All that the profile with this id is to be from now on. */
      fields: { profile: userProfile },
      decide: (facts: UserProfilesFacts, person, { profile }) => {
        const before = entryOf(facts.userProfiles, profile.id);
        if (before === undefined) return notFound;
        return decideEditUserProfile(person, ownProfile(facts, person), before, profile);
      },
      reduce: (profiles: UserProfiles, { profile }) => {
        const before = entryOf(profiles, profile.id);
        return before === undefined ? profiles : withEntry(profiles, keptIfSame(before, profile));
      },
    }),
    /** The copy starts with what its original permits (UP14). */
    copy: /* @__PURE__ */ command({
      /** `from` is the id of the original, `profile` that of the copy. */
      fields: { from: id, profile: id, name: displayName },
      decide: (facts: UserProfilesFacts, person, { from, profile }) => {
        const original = entryOf(facts.userProfiles, from);
        const isMissing = original === undefined;
        const isTaken = entryOf(facts.userProfiles, profile) !== undefined;
        const decided = decideManageUserProfiles(person, ownProfile(facts, person), original);
        return alsoBroken(decided, isMissing && "ST11", isTaken && "ST19");
      },
      reduce: (profiles: UserProfiles, { from, profile, name }) => {
        const original = entryOf(profiles, from);
        return original === undefined ? profiles : withNew(profiles, { ...original, id: profile, name });
      },
    }),
  },
});

/** A profile whose id is taken is not made (ST19). */
function withNew(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return entryOf(profiles, profile.id) === undefined ? withEntry(profiles, profile) : profiles;
}
