import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { changeRoles, decideRight } from "../vocabulary/rights.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

/**
 * Whether a person may give a teammate a role: an Owner that of anyone but an Owner, Full among the four lower roles,
 * nobody their own (TM2, TM3, TM5, TM6), and only of those they reach (TM9). The role they have already follows the same
 * rules (TM11).
 */
export function canChangeRole(person: Person, teammate: PlacedTeammate, newRole: Role): boolean {
  return decideChangeRole(person, teammate, newRole).value;
}

export function decideChangeRole(person: Person, teammate: PlacedTeammate, newRole: Role): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isRole(newRole)) return outsideType;
  const isOwner = teammate.role === "owner";
  const isFullMakingOwner = person.role === "full" && newRole === "owner";
  return decideRight(
    person,
    changeRoles,
    isFullMakingOwner && "TM2",
    newRole === "owner" && teammate.home.level !== "tenant" && "TM3",
    (isOwner || isFullMakingOwner || isSelf(person, teammate)) && "TM5",
    isOwner && "TM6",
    !reaches(person.home, teammate.home) && "TM9",
  );
}
