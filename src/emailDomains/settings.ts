import { frozen } from "../kernel/json/frozen.ts";
import { type EntrySchema, writtenList, type WrittenList } from "../kernel/schema/list.ts";
import { canonical } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { readDomainEntry } from "../vocabulary/matchEmailDomain.ts";

/**
 * The domains whose users may be added, in lower case, sorted, without duplicates. An empty list allows every domain
 * (ED1).
 */
export type EmailDomains = readonly string[];

/** The default list: it is empty and allows every domain (ED1). */
export const defaultEmailDomains: EmailDomains = /* @__PURE__ */ frozen([]);

const domainEntry: EntrySchema = {
  rule: "ED6",
  expected: "a bare domain such as example.com, in ASCII",
  beyond: "domain",
  read: readDomainEntry,
};

/** One domain of a list. */
export const emailDomain: Schema<string> = /* @__PURE__ */ canonical(
  domainEntry.rule,
  domainEntry.expected,
  domainEntry.beyond,
  domainEntry.read,
);

/** A list of domains. */
export const emailDomains: Schema<EmailDomains> = /* @__PURE__ */ writtenList(domainEntry);

/**
 * Checks a new list of domains: a string with commas or an array. Gives the canonical list, or an issue for every
 * invalid entry with its position (ED2, ED5, ED6). The empty list is valid; `emailDomainsRisks` tells its risk (ED7).
 *
 * @example
 * checkEmailDomains("sales.example, Bank.example").value; // ["bank.example", "sales.example"]
 * checkEmailDomains(["bank.example", "*.example"]).issues?.[0].path; // [1]
 * checkEmailDomains(["bank.example", "*.example"]).issues?.[0].rule; // "ED6"
 */
export const checkEmailDomains: Check<EmailDomains, WrittenList> = /* @__PURE__ */ checkOf(emailDomains);
