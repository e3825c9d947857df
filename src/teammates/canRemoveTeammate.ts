import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, removeTeammates } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/** Whether a person may remove a teammate: no Owner and not themselves (TM4), and only whom they reach (TM9). */
export function canRemoveTeammate(person: Person, teammate: PlacedTeammate): boolean {
  return decideRemoveTeammate(person, teammate).value;
}

export function decideRemoveTeammate(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(
    person,
    removeTeammates,
    (teammate.role === "owner" || isSelf(person, teammate)) && "TM4",
    !reaches(person.home, teammate.home) && "TM9",
  );
}
