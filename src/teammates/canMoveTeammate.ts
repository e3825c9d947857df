import { alsoNamed, type Decision, outsideType } from "../kernel/decision/decision.ts";
import { brokenByReach } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, moveTeammates } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { isSameWorkspace, isWorkspace, type Workspace } from "../vocabulary/workspace.ts";

/**
 * Whether a person may move a teammate to another workspace. An Owner cannot be moved (TM3). The person must be able to
 * reach both workspaces (TM8, TM9) and may not move themselves (TM12). A value outside its declared type gives false
 * (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "group", group: "sales" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canMoveTeammate(ann, bob, { level: "team", group: "sales", team: "east" }); // true
 * canMoveTeammate(ann, bob, { level: "tenant" }); // false
 */
export function canMoveTeammate(person: Person, teammate: PlacedTeammate, to: Workspace): boolean {
  return decideMoveTeammate(person, teammate, to).value;
}

/**
 * `canMoveTeammate` with its reasons. An allow names TM8, and TM11 if the teammate is there already. A refusal names
 * every broken rule once: those about the person's role (RL4, RL5, TM8), then TM3, TM8, TM9 and TM12; ST10 alone for a
 * value outside its declared type.
 */
export function decideMoveTeammate(
  person: Person,
  teammate: PlacedTeammate,
  to: Workspace,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isWorkspace(to)) return outsideType;
  const decided = decideRight(
    person,
    moveTeammates,
    teammate.role === "owner" && "TM3",
    brokenByReach("TM8", person.home, to),
    brokenByReach("TM9", person.home, teammate.home),
    isSelf(person, teammate) && "TM12",
  );
  return alsoNamed(decided, isSameWorkspace(teammate.home, to) && "TM11");
}
