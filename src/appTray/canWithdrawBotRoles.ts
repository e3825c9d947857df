import type { Decision } from "../kernel/decision/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import type { BotRole, PlacedTeammate } from "../vocabulary/teammate.ts";
import { decideAssignBotRoles, canAssignBotRoles } from "./canAssignBotRoles.ts";

/**
 * Whether a person may withdraw bot roles from a teammate. Everyone who may assign them may also withdraw them (AT1,
 * TM9, TM14). A value outside its declared type gives false (ST10).
 */
export function canWithdrawBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): boolean {
  return canAssignBotRoles(person, teammate, roles);
}

/** `canWithdrawBotRoles` with its reasons. They are those of `decideAssignBotRoles`. */
export function decideWithdrawBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): Decision<boolean> {
  return decideAssignBotRoles(person, teammate, roles);
}
