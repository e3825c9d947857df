import type { Checked } from "../kernel/schema/checked.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { readWrittenList } from "../kernel/schema/writtenList.ts";

/**
 * Checks a list of whole mailboxes that is to be set, comma-separated or an array: folded, sorted and once each, or every
 * bad entry with its position (PA9). An asterisk would be taken for a wildcard, which there is none (PA11).
 */
export function checkMailboxList(written: unknown): Checked<readonly string[]> {
  return readWrittenList(written, {
    read: (text) => (text.includes("*") ? null : readMailbox(text)),
    expected: "a whole address such as ann@example.com, without wildcards",
    rule: "PA9",
  });
}
