import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantDecryption } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";

/** Whether a person may grant a teammate, Owners included, to decrypt logs (DL3): never to themselves (DL5). */
export function canGrantDecryption(person: Person, teammate: PlacedTeammate): boolean {
  return decideGrantDecryption(person, teammate).value;
}

export function decideGrantDecryption(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(person, grantDecryption, isSelf(person, teammate) && "DL5");
}
