import { foldAscii } from "./ascii.ts";

// Literals, because bundlers keep a pattern that is built from parts, even in questions that do not use it.
const domainForm =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const localForm = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** A domain with its letters folded. Returns null for text that is not a bare ASCII domain name (ED4, ED5). */
export function readDomain(text: string): string | null {
  return text.length <= 253 && domainForm.test(text) ? foldAscii(text) : null;
}

/**
 * The folded domain of one bare mailbox: RFC 5321 `Dot-string "@" Domain`. Returns null for any other text (ED4). An
 * encoded word is refused although the grammar allows it, because mail software reads a different address out of it.
 */
export function readMailboxDomain(mailbox: string): string | null {
  const at = mailbox.indexOf("@");
  const isLocal = at > 0 && at <= 64 && localForm.test(mailbox.slice(0, at)) && !mailbox.includes("=?");
  return isLocal ? readDomain(mailbox.slice(at + 1)) : null;
}

/** One bare mailbox with its letters folded, local part included. Returns null for any other text (ED4). */
export function readMailbox(mailbox: string): string | null {
  return readMailboxDomain(mailbox) === null ? null : foldAscii(mailbox);
}
