import { foldAscii } from "./ascii.ts";

// Literals, as bundlers keep what is put together from parts, in questions too that never look at an address.
const domainForm =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const localForm = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** The domain with its letters folded, or null where it is no bare ASCII domain name (ED4, ED5). */
export function readDomain(text: string): string | null {
  return text.length <= 253 && domainForm.test(text) ? foldAscii(text) : null;
}

/**
 * The folded domain of one bare mailbox, RFC 5321 `Dot-string "@" Domain`; null where it is not one (ED4). An encoded
 * word is spelt in atom characters, but mail software reads another address out of it.
 */
export function readMailboxDomain(mailbox: string): string | null {
  const at = mailbox.indexOf("@");
  const isLocal = at > 0 && at <= 64 && localForm.test(mailbox.slice(0, at)) && !mailbox.includes("=?");
  return isLocal ? readDomain(mailbox.slice(at + 1)) : null;
}

/** The whole mailbox with its letters folded, local part too; null where it is not one (ED4). */
export function readMailbox(mailbox: string): string | null {
  return readMailboxDomain(mailbox) === null ? null : foldAscii(mailbox);
}
