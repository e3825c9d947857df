import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, regenerateProfileKey } from "../vocabulary/rights.ts";

/** Whether a person may have a new profile key made in place of the old one (PK2). */
export function canRegenerateProfileKey(person: Person): boolean {
  return decideRegenerateProfileKey(person).value;
}

export function decideRegenerateProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, regenerateProfileKey) : outsideType;
}
