import { matchList } from "../kernel/text/listMatch.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";
import { type Decision, decision, decisionAbout, outsideType } from "../kernel/decision/decision.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";

const allowed = decision(true, "PA4");
const malformed = decision(false, "PA10");

/**
 * Whether data may be sent to a third party with this address. `forwardEmails` is the forward list in effect on the
 * channel: an empty list allows any address, a written one only those on it (PA4). A written list without a valid entry
 * allows none (PA9). An address that is not one bare mailbox is refused, even by an empty list (PA10). A value outside
 * its declared type gives false (ST10). `isEmailBlocked` says whether an address is blocked.
 *
 * @example
 * canForwardTo("crm@partner.example", []); // true
 * canForwardTo("crm@partner.example", ["CRM@partner.example"]); // true
 * canForwardTo("eve@other.example", ["crm@partner.example"]); // false
 */
export function canForwardTo(email: string, forwardEmails: readonly string[]): boolean {
  if (typeof email !== "string" || !Array.isArray(forwardEmails)) return false;
  const mailbox = readMailbox(email);
  return mailbox !== null && matchList(forwardEmails, mailbox, "") !== "unlisted";
}

/**
 * `canForwardTo` with its reasons. An allow names PA4. A refusal names PA4 for an unlisted address, PA4 and PA9 for a
 * list without a valid entry, PA10 for a malformed address; ST10 for a value outside its declared type.
 */
export function decideForwardTo(email: string, forwardEmails: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !Array.isArray(forwardEmails)) return outsideType;
  const mailbox = readMailbox(email);
  if (mailbox === null) return malformed;
  if (matchList(forwardEmails, mailbox, "") !== "unlisted") return allowed;
  const unlisted = { rule: "PA4", facts: { address: email } } as const;
  const hasMailbox = isMailbox(forwardEmails.at(0)) || heldItems(forwardEmails).some(isMailbox);
  return hasMailbox ? decisionAbout(false, unlisted) : decisionAbout(false, unlisted, "PA9");
}

function isMailbox(entry: unknown): boolean {
  return typeof entry === "string" && readMailbox(trimBlanks(entry)) !== null;
}
