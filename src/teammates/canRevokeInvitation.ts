import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { brokenByPlacing } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, manageInvitations, hasRight } from "../vocabulary/rights.ts";
import { brokenByOwnersInvitation, canPlaceInvitee } from "./brokenByOwnersInvitation.ts";
import { type Invitee, isInvitee, isPending, noneToAccept } from "./invitee.ts";

/**
 * Whether a person may revoke an invitation that was not accepted: whoever could invite that role there (IV5 with
 * TM1–TM3 and TM8), an Owner's too, also after it has expired. The id and the address are free again. A value outside
 * its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const home: Workspace = { level: "group", group: "sales" };
 * const bob: Invitee = { id: "bob", role: "limited", home, invitation: { sentAtMilli: 0 } };
 * canRevokeInvitation(ann, bob); // true
 * canRevokeInvitation(ann, { ...bob, invitation: null }); // false
 */
export function canRevokeInvitation(person: Person, invitee: Invitee): boolean {
  return (
    isPerson(person) &&
    isInvitee(invitee) &&
    hasRight(person, manageInvitations) &&
    canPlaceInvitee(person, invitee) &&
    isPending(invitee)
  );
}

/**
 * `canRevokeInvitation` with its reasons. An allow names TM1 and IV5. A refusal names every broken rule: those about
 * the person's role (RL3–RL5, TM1, IV5), then TM2, TM3, TM8, and IV5 if there is no invitation to accept; ST10 alone
 * for a value outside its declared type.
 */
export function decideRevokeInvitation(person: Person, invitee: Invitee): Decision<boolean> {
  if (!isPerson(person) || !isInvitee(invitee)) return outsideType;
  const { role, home } = invitee;
  return decideRight(
    person,
    manageInvitations,
    brokenByOwnersInvitation(person, role),
    person.role === "full" && role === "owner" && "TM2",
    role === "owner" && home.level !== "tenant" && { rule: "TM3", facts: null },
    brokenByPlacing("manage", person.home, home),
    !isPending(invitee) && noneToAccept,
  );
}
