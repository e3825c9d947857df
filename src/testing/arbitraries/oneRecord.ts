import type { Person } from "../../vocabulary/person.ts";
import { isSelf, type PlacedTeammate } from "../../vocabulary/teammate.ts";
import type { UserProfile } from "../../userProfiles/profile.ts";
import { anyPerson } from "./anyPerson.ts";
import { fc } from "./fastCheck.ts";

// An id has one record. Facts that are generated apart would have two, of different roles or permissions, where they meet in
// an id; no host can hand in such facts.

/** Someone who asks about a teammate, and what else a question takes. */
export function anyAbout<Target extends PlacedTeammate, Rest extends readonly unknown[]>(
  target: fc.Arbitrary<Target>,
  ...rest: { readonly [Place in keyof Rest]: fc.Arbitrary<Rest[Place]> }
): fc.Arbitrary<[Person, Target, ...Rest]> {
  return fc
    .tuple(anyPerson(), target, fc.tuple<[...Rest]>(...rest))
    .map(([person, teammate, others]) => [person, asKnown(person, teammate), ...others]);
}

/** Whoever asks about themselves is at home where they are at home, in their role, and has accepted their invitation (IV5). */
export function asKnown<Target extends PlacedTeammate>(person: Person, teammate: Target): Target {
  if (!isSelf(person, teammate)) return teammate;
  const { role, home } = person;
  return { ...teammate, role, home, ...("invitation" in teammate && { invitation: null }) };
}

/** A profile that has the id of another is that other one. */
export function asKnownProfile<Profile extends UserProfile | null | undefined>(
  known: UserProfile | null,
  profile: Profile,
): Profile {
  return known !== null && profile?.id === known.id ? (known as Profile) : profile;
}
