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

/** Whether a person may grant app-tray applications to a teammate: a Restricted one (AT3) whom they reach (AT5), at least one (AT6). */
export function canGrantApps(person: Person, teammate: PlacedTeammate, apps: readonly AppTrayApp[]): boolean {
  return decideGrantApps(person, teammate, apps).value;
}

export function decideGrantApps(
  person: Person,
  teammate: PlacedTeammate,
  apps: readonly AppTrayApp[],
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !areAppTrayApps(apps)) return outsideType;
  return decideRight(
    person,
    grantApps,
    teammate.role !== "restricted" && "AT3",
    !reaches(person.home, teammate.home) && "AT5",
    apps.length === 0 && "AT6",
  );
}
