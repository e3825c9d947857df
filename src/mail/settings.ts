import type { Checked } from "../kernel/schema/checked.ts";
import { checkMailboxList } from "../vocabulary/mailboxList.ts";

/** Checks a block list that is to be set: canonical mailboxes, or every bad entry with its position (PA3, PA9, PA11). */
export function checkBlockedEmails(written: unknown): Checked<readonly string[]> {
  return checkMailboxList(written);
}

/** Checks a forward list that is to be set, in the same way (PA4, PA9, PA11). Once it is empty, it allows any address. */
export function checkForwardEmails(written: unknown): Checked<readonly string[]> {
  return checkMailboxList(written);
}
