import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addGroupsAndTeams, decideRight } from "../vocabulary/rights.ts";

/**
 * Whether a person may add groups and teams: an Owner only (WS4). Groups and teams cannot be deleted (WS5). A person outside
 * the declared type gives false (ST10).
 */
export function canAddWorkspace(person: Person): boolean {
  return decideAddWorkspace(person).value;
}

/**
 * `canAddWorkspace` with its reasons. An allow names WS4 and RL1. A refusal names WS4 with the role's rule, and TM3 for an
 * Owner below tenant level; ST10 for a person outside the declared type.
 */
export function decideAddWorkspace(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, addGroupsAndTeams) : outsideType;
}
