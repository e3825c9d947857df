import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addGroupsAndTeams, decideRight } from "../vocabulary/rights.ts";

/**
 * Whether a person may add groups and teams: an Owner only (WS4). Groups and teams cannot be deleted (WS5). A person
 * outside the declared type gives false (ST10).
 */
export function canAddWorkspace(person: Person): boolean {
  return decideAddWorkspace(person).value;
}

/**
 * `canAddWorkspace` with its reasons. An allow and a refusal name WS4 and RL1. A refusal adds RL4 or RL5 for those
 * roles. It names TM3 instead for an Owner below tenant level; ST10 for a person outside the declared type.
 */
export function decideAddWorkspace(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, addGroupsAndTeams) : outsideType;
}
