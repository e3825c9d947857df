import { alsoBroken, notFound, missing } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { entryOf, type Ledger, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { refine, type Schema } from "../kernel/schema/schema.ts";
import { holdersOf, type TeammatesState } from "../teammates/state.ts";
import { decideDeleteUserProfile } from "../userProfiles/canDeleteUserProfile.ts";
import { decideEditUserProfile } from "../userProfiles/canEditUserProfile.ts";
import { decideManageUserProfiles } from "../userProfiles/canManageUserProfiles.ts";
import { newUserProfile, storedUserProfile, userProfile } from "../userProfiles/checkUserProfile.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { existing, fresh } from "../vocabulary/ids.ts";
import { ownProfile } from "./ownProfile.ts";
import {
  checkRetired,
  isRetired,
  noRetiredIds,
  type RetiredIds,
  retiredIds,
  withRetired,
} from "./retiredIds.ts";
import { command, slice } from "./slice.ts";

/** The tenant's user profiles. Which teammate holds which is kept with the teammates. */
export interface UserProfiles {
  /** The profiles by id. */
  readonly records: Ledger<UserProfile>;
  /** The ids of profiles that were deleted (ST14). */
  readonly retired: RetiredIds;
}

const noProfiles: UserProfiles = /* @__PURE__ */ frozen({
  records: /* @__PURE__ */ ledgerOf<UserProfile>([]),
  retired: noRetiredIds,
});

const storedProfiles: Schema<UserProfiles> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<UserProfiles>({
    records: /* @__PURE__ */ ledger(storedUserProfile),
    retired: retiredIds,
  }),
  "ids that are retired",
  ({ records, retired }, reading) => {
    checkRetired(retired, (each) => entryOf(records, each) !== undefined, reading);
  },
);

/** What the commands of this slice read of the tenant. */
export interface UserProfilesFacts {
  readonly teammates: TeammatesState;
  readonly userProfiles: UserProfiles;
}

/** Assigning a profile is a command about the teammate who is to hold it: `teammates/assignUserProfile`. */
export const userProfiles = /* @__PURE__ */ slice("userProfiles", {
  schemaIn: () => storedProfiles,
  initial: () => noProfiles,
  migrations: { 2: (stored) => (stored === undefined ? undefined : { records: stored, retired: [] }) },
  commands: {
    create: /* @__PURE__ */ command({
      fields: {
        /** The whole profile, under an id that no profile had before (ST14, ST19). */
        profile: newUserProfile,
      },
      decide: (facts: UserProfilesFacts, person, { profile }) =>
        alsoBroken(
          decideManageUserProfiles(person, ownProfile(facts, person), profile),
          ruleAgainstId(facts.userProfiles, profile.id),
        ),
      reduce: (profiles: UserProfiles, { profile }) => withNew(profiles, profile),
    }),
    edit: /* @__PURE__ */ command({
      fields: {
        /** All that the profile with this id is to be from now on. Its kind stays (UP13). */
        profile: userProfile,
      },
      decide: (facts: UserProfilesFacts, person, { profile }) => {
        const before = entryOf(facts.userProfiles.records, profile.id);
        if (before === undefined) return notFound;
        const holders = holdersOf(facts.teammates, profile.id);
        return decideEditUserProfile(person, ownProfile(facts, person), before, profile, holders);
      },
      reduce: (profiles: UserProfiles, { profile }) => {
        const before = entryOf(profiles.records, profile.id);
        return before === undefined ? profiles : withRecord(profiles, keptIfSame(before, profile));
      },
    }),
    /** The copy starts with what its original permits (UP14). */
    copy: /* @__PURE__ */ command({
      fields: {
        /** The id of the original. */
        from: /* @__PURE__ */ existing("userProfile"),
        /** The id of the copy. */
        profile: /* @__PURE__ */ fresh("userProfile"),
        /** What people call the copy. */
        name: displayName,
      },
      decide: (facts: UserProfilesFacts, person, { from, profile }) => {
        const original = entryOf(facts.userProfiles.records, from);
        const decided = decideManageUserProfiles(person, ownProfile(facts, person), original);
        const isMissing = original === undefined;
        return alsoBroken(decided, isMissing && missing, ruleAgainstId(facts.userProfiles, profile));
      },
      reduce: (profiles: UserProfiles, { from, profile, name }) => {
        const original = entryOf(profiles.records, from);
        return original === undefined ? profiles : withNew(profiles, { ...original, id: profile, name });
      },
    }),
    /** Its id is never given to another (UP27, ST14). */
    delete: /* @__PURE__ */ command({
      fields: {
        /** The id of the profile, which nobody holds. */
        profile: /* @__PURE__ */ existing("userProfile"),
      },
      decide: (facts: UserProfilesFacts, person, { profile }) => {
        const deleted = entryOf(facts.userProfiles.records, profile);
        if (deleted === undefined) return notFound;
        const holders = holdersOf(facts.teammates, profile);
        return decideDeleteUserProfile(person, ownProfile(facts, person), deleted, holders);
      },
      reduce: (profiles: UserProfiles, { profile }, { teammates }: UserProfilesFacts) => {
        const isDeletable = entryOf(profiles.records, profile) !== undefined;
        if (!isDeletable || holdersOf(teammates, profile).teammates > 0) return profiles;
        const retired = withRetired(profiles.retired, profile);
        return frozen({ records: withoutEntry(profiles.records, profile), retired });
      },
    }),
  },
});

/** The rule against a new profile with this id. */
function ruleAgainstId({ records, retired }: UserProfiles, given: string): BrokenRule | false {
  if (entryOf(records, given) !== undefined) return "ST19";
  return isRetired(retired, given) && "ST14";
}

/** A profile whose id is taken (ST19) or was given once (ST14) is not made. */
function withNew(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return ruleAgainstId(profiles, profile.id) === false ? withRecord(profiles, profile) : profiles;
}

function withRecord(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  const records = withEntry(profiles.records, profile);
  return records === profiles.records ? profiles : frozen({ ...profiles, records });
}
