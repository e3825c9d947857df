import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { changeEmails, decideRight, hasRight } from "../vocabulary/rights.ts";
import { brokenByManaging, canManage } from "./brokenByManaging.ts";
import { isPossibleInvitee, type PossibleInvitee } from "./invitee.ts";

/**
 * Whether a person may cancel the change of a teammate's address that was not accepted yet: whoever could change the address
 * (TM16 with TM1–TM3, TM8, TM9 and TM14), whoever else changed it. The new address is free again. A value outside its
 * declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canCancelEmailChange(ann, bob); // true
 * canCancelEmailChange({ ...ann, role: "limited" }, bob); // false
 */
export function canCancelEmailChange(person: Person, teammate: PossibleInvitee): boolean {
  return (
    isPerson(person) &&
    isPossibleInvitee(teammate) &&
    hasRight(person, changeEmails) &&
    canManage(person, teammate)
  );
}

/**
 * `canCancelEmailChange` with its reasons. An allow names TM1 and TM16. A refusal names every broken rule: those about the
 * person's role (RL3–RL5, TM1, TM16), then TM2, TM3, TM8, TM9, TM14, and IV5 for a teammate who has not accepted their
 * invitation; ST10 alone for a value outside its declared type.
 */
export function decideCancelEmailChange(person: Person, teammate: PossibleInvitee): Decision<boolean> {
  if (!isPerson(person) || !isPossibleInvitee(teammate)) return outsideType;
  return decideRight(person, changeEmails, ...brokenByManaging(person, teammate, "address"));
}
