import type { Decision } from "../kernel/decision/decision.ts";
import type { Person } from "../vocabulary/person.ts";
import type { BotRole, PlacedTeammate } from "../vocabulary/teammate.ts";
import { decideAssignBotRoles } from "./canAssignBotRoles.ts";

/** Whether a person may withdraw bot builder roles from a teammate: whoever may assign them may (AT1, TM9). */
export function canWithdrawBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): boolean {
  return decideWithdrawBotRoles(person, teammate, roles).value;
}

export function decideWithdrawBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): Decision<boolean> {
  return decideAssignBotRoles(person, teammate, roles);
}
