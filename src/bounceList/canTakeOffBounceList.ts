import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, hasRight, takeOffBounceList } from "../vocabulary/rights.ts";

/**
 * Whether a person may take an address off the bounce list before its period is over: an Owner, and a user with Full
 * Access whose home is the tenant (BL10). The current workspace does not matter. A person outside the declared type gives
 * false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * canTakeOffBounceList(ann); // true
 * canTakeOffBounceList({ ...ann, role: "limited" }); // false
 */
export function canTakeOffBounceList(person: Person): boolean {
  return isPerson(person) && person.home.level === "tenant" && hasRight(person, takeOffBounceList);
}

/**
 * `canTakeOffBounceList` with its reasons. An allow and a refusal name BL10. A refusal adds RL4 or RL5 for those roles. It
 * names TM3 for an Owner below tenant level; ST10 alone for a person outside the declared type.
 */
export function decideTakeOffBounceList(person: Person): Decision<boolean> {
  if (!isPerson(person)) return outsideType;
  return decideRight(person, takeOffBounceList, person.home.level !== "tenant" && "BL10");
}
