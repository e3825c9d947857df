import { type Issue, unlessIssues } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import type { Form } from "../kernel/schema/form.ts";
import type { Ledger } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import { checkUserProfile } from "./checkUserProfile.ts";
import type { UserProfile } from "./profile.ts";

/** The tenant's user profiles by their ids. Who holds which is kept with the teammates. */
export type UserProfiles = Ledger<UserProfile>;

const properties: readonly string[] = ["id", "name", "kind", "access", "modules"];

/** A profile from outside: as `checkUserProfile`, and nothing beside it. */
export const userProfileForm: Form<UserProfile> = (value) => {
  const profile = checkUserProfile(value);
  const strangers = isRecord(value) ? Object.keys(value).filter((name) => !properties.includes(name)) : [];
  return unlessIssues(profile.value as UserProfile, [
    ...(profile.issues ?? []),
    ...strangers.map((name): Issue => ({ rule: "ST3", path: [name], message: "no such property" })),
  ]);
};

/** The profiles as they are stored. */
export const userProfilesForm: Form<UserProfiles> = ledgerFormOf(userProfileForm);
