import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { addGroupsAndTeams, decideRight } from "../vocabulary/rights.ts";

/** Whether a person may add groups and teams (WS4). Nobody may delete one (WS5). */
export function canAddWorkspace(person: Person): boolean {
  return decideAddWorkspace(person).value;
}

export function decideAddWorkspace(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, addGroupsAndTeams) : outsideType;
}
