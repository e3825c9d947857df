import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isBoolean } from "../kernel/schema/guards.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addGroupsAndTeams, decideRight, hasRight } from "../vocabulary/rights.ts";

/**
 * Whether a person may add groups and teams: an Owner only (WS4). Groups and teams cannot be deleted (WS5). `isWithheld`
 * says whether the subscription withholds it; then nobody may (RL8). A value outside its declared type gives false (ST10).
 */
export function canAddWorkspace(person: Person, isWithheld = false): boolean {
  return isPerson(person) && isBoolean(isWithheld) && !isWithheld && hasRight(person, addGroupsAndTeams);
}

/**
 * `canAddWorkspace` with its reasons. An allow and a refusal name WS4 and RL1. A refusal adds RL4 or RL5 for those
 * roles. It names TM3 instead for an Owner below tenant level, RL8 for a feature that is withheld; ST10 for a value
 * outside its declared type.
 */
export function decideAddWorkspace(person: Person, isWithheld = false): Decision<boolean> {
  if (!isPerson(person) || !isBoolean(isWithheld)) return outsideType;
  return decideRight(
    person,
    addGroupsAndTeams,
    isWithheld && { rule: "RL8", facts: { feature: "addGroupsAndTeams" } },
  );
}
