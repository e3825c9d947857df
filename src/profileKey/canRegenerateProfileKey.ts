import { type Decision, outsideType } from "../kernel/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, regenerateProfileKey } from "../vocabulary/rights.ts";

/** Whether a person may have a new profile key made in place of the old one (PK2). */
export function canRegenerateProfileKey(person: Person): boolean {
  return decideProfileKeyRegeneration(person).value;
}

export function decideProfileKeyRegeneration(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, regenerateProfileKey) : outsideType;
}
