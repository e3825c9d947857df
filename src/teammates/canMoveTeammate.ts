import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, moveTeammates } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";

/**
 * Whether a person may attach a teammate to another workspace: no Owner (TM3), only from and to where they reach (TM8,
 * TM9), and not themselves (TM12).
 */
export function canMoveTeammate(person: Person, teammate: PlacedTeammate, to: Workspace): boolean {
  return decideMoveTeammate(person, teammate, to).value;
}

export function decideMoveTeammate(
  person: Person,
  teammate: PlacedTeammate,
  to: Workspace,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isWorkspace(to)) return outsideType;
  return decideRight(
    person,
    moveTeammates,
    teammate.role === "owner" && "TM3",
    !reaches(person.home, to) && "TM8",
    !reaches(person.home, teammate.home) && "TM9",
    isSelf(person, teammate) && "TM12",
  );
}
