import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { brokenByPlacing } from "../vocabulary/brokenByReach.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { isEmailAllowed } from "../vocabulary/matchEmailDomain.ts";
import { decideRight, hasRight, inviteTeammates } from "../vocabulary/rights.ts";
import { brokenByOwnersInvitation, canPlaceInvitee } from "./brokenByOwnersInvitation.ts";
import { isPlacedTeammate, type Teammate } from "../vocabulary/teammate.ts";
import { type KnownAddress, type Taken, takenIn } from "./addressees.ts";
import { brokenByEmail } from "./brokenByEmail.ts";
import { workspaceCopy } from "../vocabulary/workspace.ts";

/** The teammate that an invitation creates. */
export type Invitation = Pick<Teammate, "id" | "email" | "role" | "home">;

/** The facts about the tenant that decide about an invitation. */
export interface InvitationFacts {
  /** The tenant's list of domains. An empty list allows every domain (ED1). */
  readonly emailDomains: readonly string[];
  /**
   * The tenant's teammates, or only those who have the invited id or address already, or are changing to that address
   * (TM10, TM16).
   */
  readonly teammates: readonly KnownAddress[];
}

/**
 * Whether a person may send an invitation (TM1). The rules concern its role (TM2, TM3), its address (TM7 with ED1–ED6),
 * its workspace (TM8), and whether its id and address are free (TM10). A value outside its declared type gives false
 * (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const invited: Invitation = { id: "bob", email: "bob@bank.example", role: "limited", home: { level: "tenant" } };
 * const facts: InvitationFacts = { emailDomains: ["bank.example"], teammates: [] };
 * canInvite(ann, invited, facts); // true
 * canInvite(ann, { ...invited, role: "owner" }, facts); // false
 */
export function canInvite(person: Person, invitation: Invitation, facts: InvitationFacts): boolean {
  if (!isPerson(person) || !isInvitation(invitation) || !hasRight(person, inviteTeammates)) return false;
  const { id, email } = invitation;
  const { emailDomains, teammates } = ownFacts(facts);
  const taken = takenIn(teammates, id, foldAscii(email));
  return (
    Array.isArray(emailDomains) &&
    taken !== undefined &&
    !taken.isIdTaken &&
    taken.holder === undefined &&
    canPlaceInvitee(person, invitation) &&
    isEmailAllowed(email, emailDomains)
  );
}

/**
 * `canInvite` with its reasons. An allow names TM1. A refusal names every broken rule: those about the person's role
 * (RL3–RL5, TM1), then ED3, ED4 or ED4 with ED9, TM2, TM3, TM7, TM8 and TM10; ST10 alone for a value outside its declared type.
 */
export function decideInvite(
  person: Person,
  invitation: Invitation,
  facts: InvitationFacts,
): Decision<boolean> {
  if (!isPerson(person) || !isInvitation(invitation)) return outsideType;
  const { id, email, role, home } = invitation;
  const { emailDomains, teammates } = ownFacts(facts);
  const taken = takenIn(teammates, id, foldAscii(email));
  if (!Array.isArray(emailDomains) || taken === undefined) return outsideType;
  const { itself, list } = brokenByEmail(email, emailDomains);
  return decideRight(
    person,
    inviteTeammates,
    brokenByOwnersInvitation(person, role),
    ...itself,
    person.role === "full" && role === "owner" && "TM2",
    role === "owner" &&
      home.level !== "tenant" && { rule: "TM3", facts: { case: "placed", home: workspaceCopy(home) } },
    list,
    brokenByPlacing("invite", person.home, home),
    brokenByTaken(taken),
  );
}

function brokenByTaken({ isIdTaken, holder }: Taken): BrokenRule | false {
  if (holder !== undefined) return { rule: "TM10", facts: { case: isIdTaken ? "both" : "address" } };
  return isIdTaken && { rule: "TM10", facts: { case: "id" } };
}

function isInvitation(value: unknown): value is Invitation {
  return isPlacedTeammate(value) && typeof ownValue(value, "email") === "string";
}
