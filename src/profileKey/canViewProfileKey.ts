import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, hasRight, viewProfileKey } from "../vocabulary/rights.ts";

/**
 * Whether a person may view the profile key: an Owner, or a user with Full or Limited Access (PK1). A person outside
 * the declared type gives false (ST10).
 */
export function canViewProfileKey(person: Person): boolean {
  return isPerson(person) && hasRight(person, viewProfileKey);
}

/** `canViewProfileKey` with its reasons. They are those of `decideCopyProfileKey`. */
export function decideViewProfileKey(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, viewProfileKey) : outsideType;
}
