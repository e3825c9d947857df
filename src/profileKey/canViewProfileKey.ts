import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, viewProfileKey } from "../vocabulary/rights.ts";

/** Whether a person may see the profile key (PK1). */
export function canViewProfileKey(person: Person): boolean {
  return decideViewProfileKey(person).value;
}

export function decideViewProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, viewProfileKey) : outsideType;
}
