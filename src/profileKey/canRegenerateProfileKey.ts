import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, regenerateProfileKey } from "../vocabulary/rights.ts";

/**
 * Whether a person may regenerate the profile key: an Owner only (PK2). A person outside the declared type gives false
 * (ST10).
 */
export function canRegenerateProfileKey(person: Person): boolean {
  return decideRegenerateProfileKey(person).value;
}

/**
 * `canRegenerateProfileKey` with its reasons. An allow and a refusal name PK2 and RL1. A refusal adds RL4 or RL5 for
 * those roles. It names TM3 instead for an Owner below tenant level; ST10 for a person outside the declared type.
 */
export function decideRegenerateProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, regenerateProfileKey) : outsideType;
}
