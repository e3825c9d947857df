import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, resetPasswords, hasRight } from "../vocabulary/rights.ts";
import { brokenByManaging, canManage } from "./brokenByManaging.ts";
import { isSelf } from "../vocabulary/teammate.ts";
import { isPossibleInvitee, type PossibleInvitee } from "./invitee.ts";

/**
 * Whether a person may reset the password of a teammate: whoever could change their address (PW10 and TM16 with TM1–TM3,
 * TM8, TM9 and TM14). The teammate gets a temporary password, and the person does not: nobody resets their own. A value
 * outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canResetPassword(ann, bob); // true
 * canResetPassword(ann, { ...bob, role: "owner", home: { level: "tenant" } }); // false
 */
export function canResetPassword(person: Person, teammate: PossibleInvitee): boolean {
  return (
    isPerson(person) &&
    isPossibleInvitee(teammate) &&
    hasRight(person, resetPasswords) &&
    canManage(person, teammate) &&
    !isSelf(person, teammate)
  );
}

/**
 * `canResetPassword` with its reasons. An allow names TM1 and PW10. A refusal names every broken rule: those about the
 * person's role (RL3–RL5, TM1, PW10), then TM2, TM3, TM8, TM9, TM14, IV5 for a teammate who has not accepted their
 * invitation, and PW10 for one's own password; ST10 alone for a value outside its declared type.
 */
export function decideResetPassword(person: Person, teammate: PossibleInvitee): Decision<boolean> {
  if (!isPerson(person) || !isPossibleInvitee(teammate)) return outsideType;
  return decideRight(
    person,
    resetPasswords,
    ...brokenByManaging(person, teammate, "password"),
    isSelf(person, teammate) && { rule: "PW10", facts: { case: "themselves" } },
  );
}
