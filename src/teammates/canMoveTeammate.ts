import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { brokenByPlacing, brokenByReach } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, moveTeammates, hasRight, keepPlaces } from "../vocabulary/rights.ts";
import { usesUserProfile } from "../vocabulary/role.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { isSameWorkspace, isWorkspace, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { isBoolean } from "../kernel/schema/guards.ts";

/**
 * Whether a person may move a teammate to another workspace. An Owner cannot be moved (TM3). The person must be able to
 * reach both workspaces (TM8, TM9) and may not move themselves (TM12).
 *
 * Moving a teammate with Full or Limited Access to where their home does not reach carries their user profile there.
 * `canHandOn` says whether the person could hand that profile on: the answer of `canHandOnUserProfile`, or true if the
 * teammate holds none. Without it, only an Owner may move such a teammate further than to a workspace below their home
 * (TM17). A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "group", group: "sales" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canMoveTeammate(ann, bob, { level: "team", group: "sales", team: "east" }); // true
 * canMoveTeammate(ann, { ...bob, home: { level: "team", group: "sales", team: "east" } }, bob.home, true); // true
 * canMoveTeammate(ann, bob, { level: "tenant" }, true); // false
 */
export function canMoveTeammate(
  person: Person,
  teammate: PlacedTeammate,
  to: Workspace,
  canHandOn?: boolean,
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    isWorkspace(to) &&
    (canHandOn === undefined || isBoolean(canHandOn)) &&
    hasRight(person, moveTeammates) &&
    teammate.role !== "owner" &&
    reaches(person.home, to) &&
    reaches(person.home, teammate.home) &&
    !isSelf(person, teammate) &&
    (canHandOn === true || person.role === "owner" || !carriesProfile(teammate, to))
  );
}

/**
 * `canMoveTeammate` with its reasons. An allow names TM8, and TM11 if the teammate is there already. A refusal names
 * every broken rule once: those about the person's role (RL4, RL5, TM8), then TM3, TM8, TM9, TM12 and TM17; ST10 alone
 * for a value outside its declared type.
 */
export function decideMoveTeammate(
  person: Person,
  teammate: PlacedTeammate,
  to: Workspace,
  canHandOn?: boolean,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isWorkspace(to)) return outsideType;
  if (canHandOn !== undefined && typeof canHandOn !== "boolean") return outsideType;
  return decideRight(
    person,
    isSameWorkspace(teammate.home, to) ? keepPlaces : moveTeammates,
    teammate.role === "owner" && { rule: "TM3", facts: { case: "moved" } },
    brokenByPlacing("move", person.home, to),
    brokenByReach(person.home, teammate.home),
    isSelf(person, teammate) && "TM12",
    canHandOn !== true && person.role !== "owner" && carriesProfile(teammate, to) && "TM17",
  );
}

/** What a user profile permits, its holder does at home and below (WS2). */
function carriesProfile({ role, home }: PlacedTeammate, to: Workspace): boolean {
  return usesUserProfile(role) && !reaches(home, to);
}
