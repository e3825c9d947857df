import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, copyProfileKey } from "../vocabulary/rights.ts";

/** Whether a person may copy the profile key (PK1). */
export function canCopyProfileKey(person: Person): boolean {
  return decideCopyProfileKey(person).value;
}

export function decideCopyProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, copyProfileKey) : outsideType;
}
