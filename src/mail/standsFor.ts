import { foldAscii, trimBlanks } from "../kernel/text/ascii.ts";

/**
 * Whether an entry of a list stands for a mailbox, which is canonical. What folds to a good mailbox is one: a bad entry
 * stands for none (PA9).
 */
export function standsFor(entry: unknown, mailbox: string): boolean {
  if (typeof entry !== "string" || entry.length < mailbox.length) return false;
  return entry === mailbox || foldAscii(trimBlanks(entry)) === mailbox;
}
