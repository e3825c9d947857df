import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { ownFacts } from "../kernel/schema/guards.ts";
import { brokenByPlacing } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, manageInvitations, hasRight } from "../vocabulary/rights.ts";
import { brokenByOwnersInvitation, canPlaceInvitee } from "./brokenByOwnersInvitation.ts";
import type { Teammate } from "../vocabulary/teammate.ts";
import { brokenByEmail } from "./brokenByEmail.ts";
import { type Invitee, isInvitee, isPending, noneToAccept } from "./invitee.ts";
import { isEmailAllowed } from "../vocabulary/matchEmailDomain.ts";

/** An invitee, with the address that the invitation goes to. */
export type Addressee = Invitee & Pick<Teammate, "email">;

/**
 * Whether a person may send an invitation again that was not accepted: whoever could invite that role there (IV5 with
 * TM1–TM3 and TM8), also after it has expired. The tenant's list of domains must still allow the address (TM7). A value
 * outside its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const teammate: PlacedTeammate = { id: "bob", role: "limited", home: { level: "tenant" } };
 * const bob: Addressee = { ...teammate, email: "bob@bank.example", invitation: { sentAtMilli: 0 } };
 * canResendInvitation(ann, bob, ["bank.example"]); // true
 * canResendInvitation(ann, { ...bob, invitation: null }, ["bank.example"]); // false
 */
export function canResendInvitation(
  person: Person,
  invitee: Addressee,
  emailDomains: readonly string[],
): boolean {
  return (
    isPerson(person) &&
    isAddressee(invitee) &&
    Array.isArray(emailDomains) &&
    hasRight(person, manageInvitations) &&
    canPlaceInvitee(person, invitee) &&
    isEmailAllowed(invitee.email, emailDomains) &&
    isPending(invitee)
  );
}

/**
 * `canResendInvitation` with its reasons. An allow names TM1 and IV5. A refusal names every broken rule: those about
 * the person's role (RL3–RL5, TM1, IV5), then ED3, ED4 or ED4 with ED9, TM2, TM3, TM7, TM8, and IV5 if there is no
 * invitation to accept; ST10 alone for a value outside its declared type.
 */
export function decideResendInvitation(
  person: Person,
  invitee: Addressee,
  emailDomains: readonly string[],
): Decision<boolean> {
  if (!isPerson(person) || !isAddressee(invitee) || !Array.isArray(emailDomains)) return outsideType;
  const { role, home } = invitee;
  const { itself, list } = brokenByEmail(invitee.email, emailDomains);
  return decideRight(
    person,
    manageInvitations,
    brokenByOwnersInvitation(person, role),
    ...itself,
    person.role === "full" && role === "owner" && "TM2",
    role === "owner" && home.level !== "tenant" && { rule: "TM3", facts: null },
    list,
    brokenByPlacing("manage", person.home, home),
    !isPending(invitee) && noneToAccept,
  );
}

function isAddressee(value: unknown): value is Addressee {
  return isInvitee(value) && typeof ownFacts(value)["email"] === "string";
}
