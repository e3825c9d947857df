import { placeOnList } from "../kernel/text/placeOnList.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";
import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { standsFor } from "./standsFor.ts";

const allowed = decision(true, "PA4");
const unlisted = decision(false, "PA4");
const unlistedAsNothingIs = decision(false, "PA4", "PA9");
const malformed = decision(false, "PA10");

/**
 * Whether data may be sent to this third party (PA4): an empty list allows any, a written one those on it, and none where
 * no entry is a mailbox (PA9). What is not one bare mailbox is refused, with an empty list too (PA10). Whether the address
 * is blocked is `isEmailBlocked`'s.
 */
export function canForwardTo(email: string, forwardEmails: readonly string[]): boolean {
  return decideForwardTo(email, forwardEmails).value;
}

export function decideForwardTo(email: string, forwardEmails: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !Array.isArray(forwardEmails)) return outsideType;
  const mailbox = readMailbox(email);
  if (mailbox === null) return malformed;
  if (placeOnList(forwardEmails, (entry) => standsFor(entry, mailbox)) !== "unlisted") return allowed;
  return forwardEmails.some(isMailbox) ? unlisted : unlistedAsNothingIs;
}

function isMailbox(entry: unknown): boolean {
  return typeof entry === "string" && readMailbox(trimBlanks(entry)) !== null;
}
