import { frozen } from "../kernel/json/frozen.ts";
import { type EntrySchema, writtenList, type WrittenList } from "../kernel/schema/list.ts";
import { canonical } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { readDomainEntry } from "../vocabulary/placeOfEmail.ts";

/** The domains whose users may be made: lower case, sorted, once each. An empty list allows every domain (ED1). */
export type EmailDomains = readonly string[];

/** ED1: as long as no domain is entered, all are allowed. */
export const defaultEmailDomains: EmailDomains = /* @__PURE__ */ frozen([]);

const domainEntry: EntrySchema = {
  rule: "ED6",
  expected: "a bare domain such as example.com, in ASCII",
  beyond: "domain",
  read: readDomainEntry,
};

/** One domain of the list. */
export const emailDomain: Schema<string> = /* @__PURE__ */ canonical(
  domainEntry.rule,
  domainEntry.expected,
  domainEntry.beyond,
  domainEntry.read,
);

export const emailDomains: Schema<EmailDomains> = /* @__PURE__ */ writtenList(domainEntry);

/**
 * Checks a list that is to be set, a string with commas or an array: the canonical list, or every bad entry with its
 * position (ED2, ED5, ED6). The empty list may be set: `emailDomainsRisks` tells what that means (ED7).
 */
export const checkEmailDomains: Check<EmailDomains, WrittenList> = /* @__PURE__ */ checkOf(emailDomains);
