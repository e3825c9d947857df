import { entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import type { EmailChange } from "../teammates/emailChange.ts";
import type { TeammateRecord, TeammatesState } from "../teammates/state.ts";
import { canHandOnUserProfile } from "../userProfiles/canHandOnUserProfile.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import type { Person } from "../vocabulary/person.ts";
import { ownProfile, ownProfileId } from "./ownProfile.ts";

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

/**
 * Whether UP25 would let the changer of an address assign that profile by the one that they held at the change. If they
 * hold it no longer, they count as without one (TM16): so what is read for that does not depend on what they hold now.
 */
export function canHandOnByChange(
  facts: HeldProfileFacts,
  changer: Person,
  { byProfile }: EmailChange,
  record: TeammateRecord,
): boolean {
  const heldThen = entryOf(facts.userProfiles.records, byProfile ?? "") ?? null;
  const isHeldStill = ownProfileId(facts.teammates, changer) === byProfile;
  return canHandOnUserProfile(changer, isHeldStill ? heldThen : null, heldProfile(facts, record));
}
