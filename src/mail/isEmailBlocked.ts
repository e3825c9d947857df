import { trimBlanks } from "../kernel/text/ascii.ts";
import { type Decision, decision } from "../kernel/decision/decision.ts";
import { isListOf, isString } from "../kernel/schema/guards.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { standsFor } from "./standsFor.ts";

const blocked = decision(true, "PA3");
const notBlocked = decision(false, "PA3");
const malformed = decision(true, "PA10");
const outsideItsType = decision(true, "ST10");

/**
 * Whether no mail goes to this address or is taken from it (PA3). Here `true` is the answer that refuses: what is not one
 * bare mailbox is blocked (PA10), and so is everything outside the declared types, an entry that is no text included
 * (ST10).
 */
export function isEmailBlocked(email: string, blockedEmails: readonly string[]): boolean {
  return decideEmailBlocked(email, blockedEmails).value;
}

export function decideEmailBlocked(email: string, blockedEmails: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !isListOf(blockedEmails, isString)) return outsideItsType;
  const mailbox = readMailbox(trimBlanks(email));
  if (mailbox === null) return malformed;
  return blockedEmails.some((entry) => standsFor(entry, mailbox)) ? blocked : notBlocked;
}
