import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantApps } from "../vocabulary/rights.ts";
import {
  type AppTrayApp,
  areAppTrayApps,
  isPlacedTeammate,
  type PlacedTeammate,
} from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/** Whether a person may withdraw app-tray applications from a teammate they reach (AT5), of whatever role, at least one (AT6). */
export function canWithdrawApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): boolean {
  return decideWithdrawApps(person, teammate, apps).value;
}

export function decideWithdrawApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areAppTrayApps(apps)) return outsideType;
  return decideRight(
    person,
    grantApps,
    !reaches(person.home, teammate.home) && "AT5",
    apps.length === 0 && "AT6",
  );
}
