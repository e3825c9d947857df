import { trimBlanks } from "../kernel/text/ascii.ts";
import { type Decision, decision } from "../kernel/decision/decision.ts";
import { holdsOnlyTexts, holdsText } from "../kernel/text/holdsText.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";

const blocked = decision(true, "PA3");
const notBlocked = decision(false, "PA3");
const malformed = decision(true, "PA10");
const blockedOutsideType = decision(true, "ST10");

/**
 * Whether mail to and from this address is blocked. `blockedEmails` is the block list in effect on the channel; an
 * empty list blocks no address (PA3). Here `true` is the refusal: an address that is not one bare mailbox counts as
 * blocked (PA10), and a value outside its declared type gives true (ST10).
 *
 * @example
 * isEmailBlocked("Ann@Customer.example", ["ann@customer.example"]); // true
 * isEmailBlocked("bob@customer.example", ["ann@customer.example"]); // false
 * isEmailBlocked("not a mailbox", []); // true
 */
export function isEmailBlocked(email: string, blockedEmails: readonly string[]): boolean {
  if (typeof email !== "string" || !Array.isArray(blockedEmails)) return true;
  if (!holdsOnlyTexts(blockedEmails)) return true;
  const mailbox = readMailbox(trimBlanks(email));
  return mailbox === null || holdsText(blockedEmails, mailbox, "");
}

/**
 * `isEmailBlocked` with its reasons. The answer names PA3, or PA10 for a malformed address, which counts as blocked;
 * ST10 for a value outside its declared type.
 */
export function decideEmailBlocked(email: string, blockedEmails: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !Array.isArray(blockedEmails)) return blockedOutsideType;
  if (!holdsOnlyTexts(blockedEmails)) return blockedOutsideType;
  const mailbox = readMailbox(trimBlanks(email));
  if (mailbox === null) return malformed;
  return holdsText(blockedEmails, mailbox, "") ? blocked : notBlocked;
}
