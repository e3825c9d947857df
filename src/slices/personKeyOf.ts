import { teammateOf, type TeammateRecord, type TeammatesState } from "../teammates/state.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { type PersonKey, teammateKeyOf } from "../vocabulary/personKey.ts";

/** The key of the person behind an actor (AS27). An unknown teammate is nobody, and the system no person: null. */
export function personKeyOf(facts: { readonly teammates: TeammatesState }, actor: Actor): PersonKey | null {
  switch (actor.kind) {
    case "teammate": {
      const record = teammateOf(facts.teammates, actor.id);
      if (record === undefined) return { kind: "teammate", id: actor.id, createdAtMilli: null };
      return teammateKeyOf(record);
    }
    case "helpDesk":
    case "partner": {
      const { kind, adminUserName, adminUserDomain } = actor;
      return { kind, adminUserName, adminUserDomain };
    }
    case "system":
      return null;
  }
}

/** The teammate with a key, if they are there. Nobody in a cross-launch stays. */
export function presentHolder(teammates: TeammatesState, holder: PersonKey): TeammateRecord | undefined {
  if (holder.kind !== "teammate") return undefined;
  const record = teammateOf(teammates, holder.id);
  const isSame = record !== undefined && teammateKeyOf(record).createdAtMilli === holder.createdAtMilli;
  return isSame ? record : undefined;
}
