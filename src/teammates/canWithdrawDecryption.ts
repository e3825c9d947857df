import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantDecryption } from "../vocabulary/rights.ts";
import { isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";

/**
 * Whether a person may withdraw a teammate's grant to decrypt logs. Only an Owner may: anyone's grant, their own
 * included (DL3, DL5). A value outside its declared type gives false (ST10).
 */
export function canWithdrawDecryption(person: Person, teammate: PlacedTeammate): boolean {
  return decideWithdrawDecryption(person, teammate).value;
}

/**
 * `canWithdrawDecryption` with its reasons. An allow names RL1 and DL3. A refusal names RL1 and DL3, with RL4 or RL5
 * for those roles, or TM3 for an Owner below tenant level; ST10 for a value outside its declared type.
 */
export function decideWithdrawDecryption(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(person, grantDecryption);
}
