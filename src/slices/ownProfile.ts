import { entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { teammateOf, type TeammatesState } from "../teammates/state.ts";
import type { UserProfile } from "../userProfiles/profile.ts";
import type { Person } from "../vocabulary/person.ts";

/** The user profile that the person holds, or null. A person who cross-launches holds none, whatever their id. */
export function ownProfile(
  facts: {
    readonly teammates: TeammatesState;
    readonly userProfiles: { readonly records: Ledger<UserProfile> };
  },
  person: Person,
): UserProfile | null {
  if (person.kind !== "teammate") return null;
  const held = teammateOf(facts.teammates, person.id)?.userProfile ?? "";
  return entryOf(facts.userProfiles.records, held) ?? null;
}
