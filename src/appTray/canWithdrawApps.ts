import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantApps, hasRight } from "../vocabulary/rights.ts";
import {
  type AppTrayApp,
  areAppTrayApps,
  isOwnerToOthers,
  isPlacedTeammate,
  type PlacedTeammate,
} from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/**
 * Whether a person may withdraw app-tray applications from a teammate of any role, an Owner only from an Owner
 * (TM14). The person must be allowed to grant applications (AT3) and be able to reach the teammate's home (AT5). An empty set is refused (AT6). A value outside its
 * declared type gives false (ST10).
 */
export function canWithdrawApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    areAppTrayApps(apps) &&
    hasRight(person, grantApps) &&
    !isOwnerToOthers(person, teammate) &&
    reaches(person.home, teammate.home) &&
    apps.length > 0
  );
}

/**
 * `canWithdrawApps` with its reasons. An allow names AT3. A refusal names every broken rule: those about the person's
 * role (RL4, RL5, AT3), then TM14, AT5 and AT6; ST10 alone for a value outside its declared type.
 */
export function decideWithdrawApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areAppTrayApps(apps)) return outsideType;
  return decideRight(
    person,
    grantApps,
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "apps" } },
    !reaches(person.home, teammate.home) && "AT5",
    apps.length === 0 && "AT6",
  );
}
