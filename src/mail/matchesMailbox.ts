import { foldAscii, trimBlanks } from "../kernel/text/ascii.ts";

/**
 * Whether a list entry is the given mailbox, which must be canonical. Letter case and blanks around the entry do not
 * matter (PA3). An entry that is not a mailbox matches nothing, because it cannot equal a canonical one (PA9).
 */
export function matchesMailbox(entry: unknown, mailbox: string): boolean {
  if (typeof entry !== "string" || entry.length < mailbox.length) return false;
  return entry === mailbox || foldAscii(trimBlanks(entry)) === mailbox;
}
