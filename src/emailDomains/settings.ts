import { frozen } from "../kernel/json/frozen.ts";
import { type EntrySchema, storedList, writtenList, type WrittenList } from "../kernel/schema/list.ts";
import { kept } from "../kernel/schema/kept.ts";
import { canonical } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { isNumericEntry, readDomainEntry, readStoredDomainEntry } from "../vocabulary/matchEmailDomain.ts";

/**
 * The domains whose users may be added, in lower case, sorted, without duplicates. An empty list allows every domain
 * (ED1).
 */
export type EmailDomains = readonly string[];

/** The default list: it is empty and allows every domain (ED1). */
export const defaultEmailDomains: EmailDomains = /* @__PURE__ */ frozen([]);

const domainEntry: EntrySchema = {
  rule: (entry) => (isNumericEntry(entry) ? "ED9" : "ED6"),
  expected: "a bare domain such as example.com, in ASCII, whose last label is not all digits",
  beyond: "domain",
  read: readDomainEntry,
};

const storedDomainEntry: EntrySchema = {
  rule: "ED6",
  expected: "a bare domain such as example.com, in ASCII",
  beyond: "stored domain",
  read: readStoredDomainEntry,
};

/** One domain that is to be listed. */
export const emailDomain: Schema<string> = /* @__PURE__ */ oneDomain(domainEntry);

/** One domain of a list as it is stored, which may end in a number (ED9). */
export const storedEmailDomain: Schema<string> = /* @__PURE__ */ oneDomain(storedDomainEntry);

/** A list of domains that is to be set. */
export const emailDomains: Schema<EmailDomains> = /* @__PURE__ */ writtenList(domainEntry);

/** A list of domains as it is stored. */
export const storedEmailDomains: Schema<EmailDomains> = /* @__PURE__ */ kept(
  /* @__PURE__ */ storedList(/* @__PURE__ */ writtenList(storedDomainEntry)),
  emailDomains,
);

/* @__NO_SIDE_EFFECTS__ */
function oneDomain({ rule, expected, beyond, read }: EntrySchema): Schema<string> {
  return canonical(rule, expected, beyond, read);
}

/**
 * Checks a new list of domains: a string with commas or an array. Gives the canonical list, or an issue for every
 * invalid entry with its position (ED2, ED5, ED6, ED9). The empty list is valid; `emailDomainsRisks` tells its risk (ED7).
 *
 * @example
 * checkEmailDomains("sales.example, Bank.example").value; // ["bank.example", "sales.example"]
 * checkEmailDomains(["bank.example", "*.example"]).issues?.[0].path; // [1]
 * checkEmailDomains(["bank.example", "*.example"]).issues?.[0].rule; // "ED6"
 */
export const checkEmailDomains: Check<EmailDomains, WrittenList> = /* @__PURE__ */ checkOf(emailDomains);
