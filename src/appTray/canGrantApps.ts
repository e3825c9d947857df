import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantApps, isRoleTooLow, hasRight } from "../vocabulary/rights.ts";
import {
  type AppTrayApp,
  areAppTrayApps,
  isOwnerToOthers,
  isPlacedTeammate,
  type PlacedTeammate,
} from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/**
 * Whether a person may grant app-tray applications to a teammate. The person must be an Owner or have Full Access, and
 * the teammate must have Restricted Access (AT3, and TM14 for an Owner). The person must be able to reach the teammate's home (AT5). An empty
 * set is refused (AT6). A value outside its declared type gives false (ST10).
 */
export function canGrantApps(person: Person, teammate: PlacedTeammate, apps: readonly AppTrayApp[]): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    areAppTrayApps(apps) &&
    hasRight(person, grantApps) &&
    teammate.role === "restricted" &&
    reaches(person.home, teammate.home) &&
    apps.length > 0
  );
}

/**
 * `canGrantApps` with its reasons. An allow names AT3. A refusal names every broken rule once: those about the person's
 * role (RL4, RL5, AT3), then AT3 for the teammate's role, TM14, AT5 and AT6; ST10 alone for a value outside its declared
 * type.
 */
export function decideGrantApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areAppTrayApps(apps)) return outsideType;
  return decideRight(
    person,
    grantApps,
    teammate.role !== "restricted" && { rule: "AT3", facts: { case: caseFor(person, teammate) } },
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "apps" } },
    !reaches(person.home, teammate.home) && "AT5",
    apps.length === 0 && "AT6",
  );
}

function caseFor(person: Person, { role }: PlacedTeammate): CaseOf<"AT3"> {
  if (role === "owner") return "owner";
  return isRoleTooLow(person, grantApps) ? "roleAndNotRestricted" : "notRestricted";
}
