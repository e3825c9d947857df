import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import type { FactsOf } from "../kernel/decision/facts.ts";
import { isBoolean, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { isEmailAllowed } from "../vocabulary/matchEmailDomain.ts";
import { changeEmails, decideRight, hasRight } from "../vocabulary/rights.ts";
import { isSelf } from "../vocabulary/teammate.ts";
import { isOfAnother, takenIn } from "./addressees.ts";
import { brokenByEmail } from "./brokenByEmail.ts";
import { brokenByManaging, canManage } from "./brokenByManaging.ts";
import type { InvitationFacts } from "./canInvite.ts";
import { isPossibleInvitee, type PossibleInvitee } from "./invitee.ts";

/** The facts about the tenant that decide about a change of address. */
export interface EmailChangeFacts extends InvitationFacts {
  /** Whether the person may decrypt logs. If absent, they may (DL6). */
  readonly mayDecrypt?: boolean | undefined;
  /** Whether the teammate is the last Owner who may. If absent, an Owner is (DL6). */
  readonly isLastDecryptingOwner?: boolean | undefined;
}

/**
 * Whether a person may change the address of a teammate: whoever could invite that role there (TM16 with TM1–TM3 and TM8)
 * and reaches the teammate (TM9); that of an Owner, an Owner only (TM14). The tenant's list of domains must allow the new
 * address (TM7), and no other teammate may have it (TM10). An Owner who may not decrypt logs does not change the address of
 * the last Owner who may (DL6). Whoever has not accepted their invitation is invited anew instead (IV5). A value outside
 * its declared type gives false (ST10).
 *
 * @example
 * const ann = personFrom({ id: "ann", role: "full", home: { level: "tenant" } });
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * const facts: EmailChangeFacts = { emailDomains: ["bank.example"], teammates: [] };
 * canChangeEmail(ann, bob, "robert@bank.example", facts); // true
 * canChangeEmail(ann, { ...bob, role: "owner", home: { level: "tenant" } }, "robert@bank.example", facts); // false
 */
export function canChangeEmail(
  person: Person,
  teammate: PossibleInvitee,
  email: string,
  facts: EmailChangeFacts,
): boolean {
  if (!isPerson(person) || !isPossibleInvitee(teammate) || typeof email !== "string") return false;
  if (!hasRight(person, changeEmails) || !canManage(person, teammate)) return false;
  const { emailDomains, teammates } = ownFacts(facts);
  const [mayDecrypt, isLastDecryptingOwner] = rightsIn(facts);
  const taken = takenIn(teammates, teammate.id, foldAscii(email));
  return (
    isBoolean(mayDecrypt) &&
    isBoolean(isLastDecryptingOwner) &&
    Array.isArray(emailDomains) &&
    taken !== undefined &&
    !isOfAnother(taken, teammate.id) &&
    isEmailAllowed(email, emailDomains) &&
    (mayDecrypt || !isLastDecryptingOwner || teammate.role !== "owner" || isSelf(person, teammate))
  );
}

/**
 * `canChangeEmail` with its reasons. An allow names TM1 and TM16. A refusal names every broken rule: those about the
 * person's role (RL3–RL5, TM1, TM16), then TM2, TM3, TM8, TM9, TM14, IV5, then those about the address (ED3, ED4 or ED4 with
 * ED9, TM7, TM10), then DL6; ST10 alone for a value outside its declared type.
 */
export function decideChangeEmail(
  person: Person,
  teammate: PossibleInvitee,
  email: string,
  facts: EmailChangeFacts,
): Decision<boolean> {
  if (!isPerson(person) || !isPossibleInvitee(teammate) || typeof email !== "string") return outsideType;
  const { emailDomains, teammates } = ownFacts(facts);
  const [mayDecrypt, isLastDecryptingOwner] = rightsIn(facts);
  const taken = takenIn(teammates, teammate.id, foldAscii(email));
  if (!isBoolean(mayDecrypt) || !isBoolean(isLastDecryptingOwner)) return outsideType;
  if (!Array.isArray(emailDomains) || taken === undefined) return outsideType;
  const { itself, list } = brokenByEmail(email, emailDomains);
  const areOwners = person.role === "owner" && teammate.role === "owner";
  const wouldEndDecryption = areOwners && isLastDecryptingOwner && !mayDecrypt;
  return decideRight(
    person,
    changeEmails,
    ...brokenByManaging(person, teammate, "address"),
    ...itself,
    list,
    isOfAnother(taken, teammate.id) && { rule: "TM10", facts: { case: "address" } },
    wouldEndDecryption && !isSelf(person, teammate) && { rule: "DL6", facts: lastToDecrypt(facts) },
  );
}

/** Not `??`: null is no boolean, and is refused. */
function rightsIn(facts: unknown): readonly unknown[] {
  const rights = [ownValue(facts, "mayDecrypt"), ownValue(facts, "isLastDecryptingOwner")];
  return rights.map((right) => (right === undefined ? true : right));
}

/** A question that is not told may be about any Owner. */
function lastToDecrypt(facts: EmailChangeFacts): FactsOf<"DL6"> | null {
  return ownValue(facts, "isLastDecryptingOwner") === true ? { case: "address" } : null;
}
