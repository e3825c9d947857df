import type { Checked } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { storedList } from "../kernel/schema/storedList.ts";
import { type EntryForm, readWrittenList } from "../kernel/schema/writtenList.ts";
import { readDomainEntry } from "../vocabulary/placeOfEmail.ts";

/** The domains whose users may be made: folded, sorted, once each. Empty allows every domain (ED1). */
export type EmailDomains = readonly string[];

/** ED1: as long as no domain is entered, all are allowed. */
export const defaultEmailDomains: EmailDomains = frozen([]);

/** What stands on the list. */
export const domainEntry: EntryForm = {
  read: readDomainEntry,
  expected: "a bare domain such as example.com, in ASCII",
  rule: "ED6",
};

/**
 * Checks a list that is to be set, comma-separated or an array: the canonical list, or every bad entry with its position
 * (ED2, ED5, ED6). Nothing written is the empty list, and may be set: `emailDomainsRisks` tells what that means (ED7).
 */
export function checkEmailDomains(written: unknown): Checked<EmailDomains> {
  return readWrittenList(written, domainEntry);
}

/** The list as it is stored. */
export const emailDomainsForm: Form<EmailDomains> = storedList(checkEmailDomains);
