import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isListOf, owns } from "../kernel/schema/guards.ts";
import { placeOfEmail } from "../vocabulary/placeOfEmail.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, inviteTeammates } from "../vocabulary/rights.ts";
import { isPlacedTeammate, type Teammate } from "../vocabulary/teammate.ts";
import { isId, reaches } from "../vocabulary/workspace.ts";

/** Who is to be made, and as what. */
export type Invitation = Pick<Teammate, "id" | "email" | "role" | "home">;

export interface InvitationFacts {
  /** The tenant's list of allowed domains; empty allows every domain (ED1). */
  readonly emailDomains: readonly string[];
  /** The tenant's teammates; those that a look-up by id or by folded address finds are enough (TM10). */
  readonly teammates: readonly Pick<Teammate, "id" | "email">[];
}

/**
 * Whether a person may invite someone (TM1), with that role (TM2, TM3), that address (TM7, with the rule of the domain
 * list) and into that workspace (TM8), where neither id nor address is taken (TM10).
 */
export function canInvite(person: Person, invitation: Invitation, facts: InvitationFacts): boolean {
  return decideInvite(person, invitation, facts).value;
}

export function decideInvite(
  person: Person,
  invitation: Invitation,
  facts: InvitationFacts,
): Decision<boolean> {
  if (!isPerson(person) || !isInvitation(invitation) || !areInvitationFacts(facts)) return outsideType;
  const { id, email, role, home } = invitation;
  const place = placeOfEmail(email, facts.emailDomains);
  const folded = foldAscii(email);
  return decideRight(
    person,
    inviteTeammates,
    place === "unlisted" && "ED3",
    place === "malformed" && "ED4",
    person.role === "full" && role === "owner" && "TM2",
    role === "owner" && home.level !== "tenant" && "TM3",
    (place === "unlisted" || place === "malformed") && "TM7",
    !reaches(person.home, home) && "TM8",
    facts.teammates.some((teammate) => teammate.id === id || foldAscii(teammate.email) === folded) && "TM10",
  );
}

function isInvitation(value: unknown): value is Invitation {
  return isPlacedTeammate(value) && typeof (value as Partial<Invitation>).email === "string";
}

const invitationFactsKeys = ["emailDomains", "teammates"] as const;

function areInvitationFacts(value: unknown): value is InvitationFacts {
  if (!owns(value, invitationFactsKeys)) return false;
  const { emailDomains, teammates } = value;
  return Array.isArray(emailDomains) && isListOf(teammates, isKnown);
}

const knownKeys = ["id", "email"] as const;

function isKnown(value: unknown): value is InvitationFacts["teammates"][number] {
  if (!owns(value, knownKeys)) return false;
  const { id, email } = value;
  return isId(id) && isId(email);
}
