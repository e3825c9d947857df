import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { assignBotRoles, decideRight } from "../vocabulary/rights.ts";
import { areBotRoles, type BotRole, isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/** Whether a person may assign one or both of the bot builder's roles (AT1) to a teammate, whom they must reach (TM9). */
export function canAssignBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): boolean {
  return decideAssignBotRoles(person, teammate, roles).value;
}

export function decideAssignBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areBotRoles(roles)) return outsideType;
  return decideRight(
    person,
    assignBotRoles,
    !reaches(person.home, teammate.home) && "TM9",
    roles.length === 0 && "AT1",
  );
}
