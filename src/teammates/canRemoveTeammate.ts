import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { brokenByReach } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, removeTeammates, hasRight } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { reaches } from "../vocabulary/workspace.ts";

const ofOwner: BrokenRule = /* @__PURE__ */ frozen({ rule: "TM4", facts: { case: "owner" } } as const);
const ofSelf: BrokenRule = /* @__PURE__ */ frozen({ rule: "TM4", facts: { case: "themselves" } } as const);

/**
 * Whether a person may remove a teammate. Nobody may remove an Owner or themselves (TM4). The person must be able to
 * reach the teammate's home (TM9). A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "group", group: "sales" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canRemoveTeammate(ann, bob); // true
 * canRemoveTeammate(ann, { ...bob, home: { level: "tenant" } }); // false
 */
export function canRemoveTeammate(person: Person, teammate: PlacedTeammate): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    hasRight(person, removeTeammates) &&
    teammate.role !== "owner" &&
    !isSelf(person, teammate) &&
    reaches(person.home, teammate.home)
  );
}

/**
 * `canRemoveTeammate` with its reasons. An allow names TM4. A refusal names every broken rule once: those about the
 * person's role (RL3–RL5, TM4), then TM4 and TM9; ST10 alone for a value outside its declared type.
 */
export function decideRemoveTeammate(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  return decideRight(
    person,
    removeTeammates,
    teammate.role === "owner" ? ofOwner : isSelf(person, teammate) && ofSelf,
    brokenByReach(person.home, teammate.home),
  );
}
