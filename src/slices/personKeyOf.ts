import { teammateOf, type TeammatesState } from "../teammates/state.ts";
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

/** Whether a key is that of somebody who is there. Nobody in a cross-launch stays. */
export function isPresent(teammates: TeammatesState, holder: PersonKey): boolean {
  if (holder.kind !== "teammate") return false;
  const record = teammateOf(teammates, holder.id);
  return record !== undefined && teammateKeyOf(record).createdAtMilli === holder.createdAtMilli;
}
