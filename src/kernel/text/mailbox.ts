import { foldAscii } from "./ascii.ts";

// Literals, because bundlers keep a pattern that is built from parts, even in questions that do not use it.
const domainForm =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const localForm = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

// Without "stored", a function reads what is set or asked. What is loaded may have a domain such as 10.0.0.1 or an address
// of more than 254 octets, which earlier releases took: dropping it could empty a list, and an empty list is open.

/**
 * A domain with its letters folded. Returns null for text that is not a bare ASCII domain name (ED4, ED5), and for a
 * name whose last label is all digits (ED9).
 */
export function readDomain(text: string): string | null {
  const domain = readStoredDomain(text);
  return domain === null || endsInNumber(domain) ? null : domain;
}

/** As `readDomain`; the last label may be all digits. */
export function readStoredDomain(text: string): string | null {
  return isStoredDomain(text) ? foldAscii(text) : null;
}

/**
 * The folded domain of one bare mailbox: RFC 5321 `Dot-string "@" Domain`, of at most 254 octets. Returns null for any
 * other text (ED4, ED9). An encoded word is refused although the grammar allows it, because mail software reads a
 * different address out of it.
 */
export function readMailboxDomain(mailbox: string): string | null {
  const domain = mailbox.length <= 254 ? readStoredMailboxDomain(mailbox) : null;
  return domain === null || endsInNumber(domain) ? null : domain;
}

/** One bare mailbox with its letters folded, local part included. Returns null for any other text (ED4, ED9). */
export function readMailbox(mailbox: string): string | null {
  return readMailboxDomain(mailbox) === null ? null : foldAscii(mailbox);
}

/** As `readMailbox`, whatever the length; the last label of the domain may be all digits. */
export function readStoredMailbox(mailbox: string): string | null {
  return readStoredMailboxDomain(mailbox) === null ? null : foldAscii(mailbox);
}

/** Whether `readStoredMailbox` reads a text. It folds none. */
export function isStoredMailbox(mailbox: string): boolean {
  const at = mailbox.indexOf("@");
  return isLocal(mailbox, at) && isStoredDomain(mailbox.slice(at + 1));
}

/** Whether a stored mailbox is one that `readMailbox` reads, as its length and its last letter tell. Of some, it is not sure. */
export function isSurelyMailbox(stored: string): boolean {
  return stored.length <= 254 && !/[0-9]$/.test(stored);
}

/** Whether a text is no domain, or no mailbox, only because the last label of its domain is all digits (ED9). */
export function hasNumericDomain(text: string): boolean {
  if (text.length > 254) return false;
  const domain = text.includes("@") ? readStoredMailboxDomain(text) : readStoredDomain(text);
  return domain !== null && endsInNumber(domain);
}

function readStoredMailboxDomain(mailbox: string): string | null {
  const at = mailbox.indexOf("@");
  return isLocal(mailbox, at) ? readStoredDomain(mailbox.slice(at + 1)) : null;
}

function isLocal(mailbox: string, at: number): boolean {
  return at > 0 && at <= 64 && localForm.test(mailbox.slice(0, at)) && !mailbox.includes("=?");
}

function isStoredDomain(text: string): boolean {
  return text.length <= 253 && domainForm.test(text);
}

function endsInNumber(domain: string): boolean {
  return /^[0-9]+$/.test(domain.slice(domain.lastIndexOf(".") + 1));
}
