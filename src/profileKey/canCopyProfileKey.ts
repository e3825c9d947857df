import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { copyProfileKey, decideRight, hasRight } from "../vocabulary/rights.ts";

/**
 * Whether a person may copy the profile key: an Owner, or a user with Full or Limited Access (PK1). A person outside
 * the declared type gives false (ST10).
 */
export function canCopyProfileKey(person: Person): boolean {
  return isPerson(person) && hasRight(person, copyProfileKey);
}

/**
 * `canCopyProfileKey` with its reasons. An allow and a refusal name PK1. A refusal adds RL5 for Restricted Access. It
 * names TM3 instead for an Owner below tenant level; ST10 for a person outside the declared type.
 */
export function decideCopyProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, copyProfileKey) : outsideType;
}
