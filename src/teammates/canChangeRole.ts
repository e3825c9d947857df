import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { brokenByReach } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { changeRoles, decideRight, hasRight, keepRoles } from "../vocabulary/rights.ts";
import { isRole, type Role, usesUserProfile } from "../vocabulary/role.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { workspaceCopy, reaches } from "../vocabulary/workspace.ts";
import { isBoolean } from "../kernel/schema/guards.ts";

/**
 * Whether a person may give a teammate a role. An Owner may change the role of anyone except an Owner, and a user with
 * Full Access may change roles among the four below Owner; neither may change their own (TM2, TM3, TM5, TM6). The
 * person must be able to reach the teammate's home (TM9). The same rules apply to the role that the teammate already
 * has (TM11).
 *
 * Raising a teammate from Read-only or Restricted Access wakes their user profile. `canHandOn` says whether the person
 * could hand that profile on: the answer of `canHandOnUserProfile`, or true if the teammate holds none. Without it, only an
 * Owner may raise a teammate from Read-only or Restricted Access (TM17). A value outside its declared type gives false
 * (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canChangeRole(ann, bob, "full"); // true
 * canChangeRole(ann, { ...bob, role: "readOnly" }, "full", true); // true
 * canChangeRole(ann, bob, "owner"); // false
 */
export function canChangeRole(
  person: Person,
  teammate: PlacedTeammate,
  newRole: Role,
  canHandOn?: boolean,
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    isRole(newRole) &&
    (canHandOn === undefined || isBoolean(canHandOn)) &&
    hasRight(person, changeRoles) &&
    teammate.role !== "owner" &&
    (newRole !== "owner" || (person.role === "owner" && teammate.home.level === "tenant")) &&
    !isSelf(person, teammate) &&
    reaches(person.home, teammate.home) &&
    (canHandOn === true || person.role === "owner" || !wakesProfile(teammate.role, newRole))
  );
}

/**
 * `canChangeRole` with its reasons. An allow names TM5, and TM11 if the teammate has the role already. A refusal names
 * every broken rule once: those about the person's role (RL4, RL5, TM5), then TM2, TM3, TM5, TM6, TM9 and TM17; ST10 alone
 * for a value outside its declared type.
 */
export function decideChangeRole(
  person: Person,
  teammate: PlacedTeammate,
  newRole: Role,
  canHandOn?: boolean,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isRole(newRole)) return outsideType;
  if (canHandOn !== undefined && typeof canHandOn !== "boolean") return outsideType;
  const isOwner = teammate.role === "owner";
  const isFullMakingOwner = person.role === "full" && newRole === "owner";
  return decideRight(
    person,
    teammate.role === newRole ? keepRoles : changeRoles,
    isFullMakingOwner && "TM2",
    newRole === "owner" && brokenByPlace(teammate),
    brokenByWhose(isOwner, isSelf(person, teammate), isFullMakingOwner),
    isOwner && "TM6",
    brokenByReach(person.home, teammate.home),
    canHandOn !== true && person.role !== "owner" && wakesProfile(teammate.role, newRole) && "TM17",
  );
}

/** TM5, if it is the role of an Owner or one's own, or Full Access was to make an Owner. */
function brokenByWhose(isOwner: boolean, isOwn: boolean, isFullMakingOwner: boolean): BrokenRule | false {
  if (isOwner) return { rule: "TM5", facts: { case: "owner" } };
  if (isOwn) return { rule: "TM5", facts: { case: "themselves" } };
  return isFullMakingOwner && { rule: "TM5", facts: { case: "toOwner" } };
}

function wakesProfile(before: Role, after: Role): boolean {
  return !usesUserProfile(before) && usesUserProfile(after);
}

function brokenByPlace({ role, home }: PlacedTeammate): BrokenRule | false {
  const isPromoted = role !== "owner";
  return (
    home.level !== "tenant" && {
      rule: "TM3",
      facts: isPromoted ? { case: "placed", home: workspaceCopy(home) } : null,
    }
  );
}
