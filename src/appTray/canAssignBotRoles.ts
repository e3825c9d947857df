import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { brokenByReach } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { assignBotRoles, decideRight, isRoleTooLow, hasRight } from "../vocabulary/rights.ts";
import {
  areBotRoles,
  type BotRole,
  isOwnerToOthers,
  isPlacedTeammate,
  type PlacedTeammate,
} from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/**
 * Whether a person may assign bot roles to a teammate: an Owner or a user with Full Access, at least one role (AT1).
 * The person must be able to reach the teammate's home (TM9), and only an Owner assigns them to an Owner (TM14). A value outside its declared type gives false (ST10).
 */
export function canAssignBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    areBotRoles(roles) &&
    hasRight(person, assignBotRoles) &&
    reaches(person.home, teammate.home) &&
    !isOwnerToOthers(person, teammate) &&
    roles.length > 0
  );
}

/**
 * `canAssignBotRoles` with its reasons. An allow names AT1. A refusal names every broken rule once: those about the
 * person's role (RL4, RL5, AT1), then TM9, TM14, and AT1 for an empty set; ST10 alone for a value outside its declared type.
 */
export function decideAssignBotRoles(
  person: Person,
  teammate: PlacedTeammate,
  roles: readonly BotRole[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areBotRoles(roles)) return outsideType;
  return decideRight(
    person,
    assignBotRoles,
    brokenByReach(person.home, teammate.home),
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "botRoles" } },
    roles.length === 0 && {
      rule: "AT1",
      facts: { case: isRoleTooLow(person, assignBotRoles) ? "roleAndNone" : "none" },
    },
  );
}
