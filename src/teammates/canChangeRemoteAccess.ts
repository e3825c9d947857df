import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, changeRemoteAccess, hasRight } from "../vocabulary/rights.ts";
import { isOwnerToOthers, isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";

/**
 * Whether a person may grant or withdraw the remote-access capability of a teammate: an Owner only, for anyone (TM13,
 * TM14 for an Owner's). It lets the teammate sign in from an unlisted address (IP4). A value outside its declared type gives false (ST10).
 */
export function canChangeRemoteAccess(person: Person, teammate: PlacedTeammate): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    hasRight(person, changeRemoteAccess) &&
    !isOwnerToOthers(person, teammate)
  );
}

/**
 * `canChangeRemoteAccess` with its reasons. An allow names TS1, RL1 and TM13. A refusal names the role's rules about tenant
 * settings (TS1, RL1, RL4, RL5) and TM13, and TM14 if the teammate is an Owner, or TM3 alone for an Owner below tenant level; ST10 for a value outside its
 * declared type.
 */
export function decideChangeRemoteAccess(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(
    person,
    changeRemoteAccess,
    person.role !== "owner" && "TM13",
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "remoteAccess" } },
  );
}
