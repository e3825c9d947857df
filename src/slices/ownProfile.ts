import { entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { teammateOf, type TeammatesState } from "../teammates/state.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Person } from "../vocabulary/person.ts";

/** The user profile that the person holds, or null. A person who cross-launches holds none, whatever their id. */
export function ownProfile(
  facts: {
    readonly teammates: TeammatesState;
    readonly userProfiles: { readonly records: Ledger<UserProfile> };
  },
  person: Person,
): UserProfile | null {
  return entryOf(facts.userProfiles.records, ownProfileId(facts.teammates, person) ?? "") ?? null;
}

/** The id of that profile, or null. */
export function ownProfileId(teammates: TeammatesState, who: Person | Actor): string | null {
  return who.kind === "teammate" ? (teammateOf(teammates, who.id)?.userProfile ?? null) : null;
}
