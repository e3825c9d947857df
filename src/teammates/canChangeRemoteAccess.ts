import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { changeTenantSettings, decideRight } from "../vocabulary/rights.ts";
import { isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";

/** Whether a person may grant or withdraw a teammate's capability to sign in from an unlisted address (TM13, IP4). */
export function canChangeRemoteAccess(person: Person, teammate: PlacedTeammate): boolean {
  return decideChangeRemoteAccess(person, teammate).value;
}

export function decideChangeRemoteAccess(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(person, changeTenantSettings, person.role !== "owner" && "TM13");
}
