import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantDecryption } from "../vocabulary/rights.ts";
import { isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";

/** Whether a person may withdraw a teammate's grant to decrypt logs: an Owner anyone's, their own included (DL3, DL5). */
export function canWithdrawDecryption(person: Person, teammate: PlacedTeammate): boolean {
  return decideWithdrawDecryption(person, teammate).value;
}

export function decideWithdrawDecryption(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(person, grantDecryption);
}
