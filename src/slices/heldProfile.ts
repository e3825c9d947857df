import { entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import type { TeammateRecord, TeammatesState } from "../teammates/state.ts";
import { canHandOnUserProfile } from "../userProfiles/canHandOnUserProfile.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import type { Person } from "../vocabulary/person.ts";
import { ownProfile } from "./ownProfile.ts";

interface HeldProfileFacts {
  readonly teammates: TeammatesState;
  readonly userProfiles: { readonly records: Ledger<UserProfile> };
}

/** The user profile that the teammate holds, or null. */
export function heldProfile(facts: HeldProfileFacts, { userProfile }: TeammateRecord): UserProfile | null {
  return entryOf(facts.userProfiles.records, userProfile ?? "") ?? null;
}

/** Whether UP25 would let the person assign the profile that the teammate holds. */
export function canHandOnHeldProfile(
  facts: HeldProfileFacts,
  person: Person,
  record: TeammateRecord,
): boolean {
  return canHandOnUserProfile(person, ownProfile(facts, person), heldProfile(facts, record));
}
