import { bareText, foldAscii } from "../kernel/text/ascii.ts";
import { type ListMatch, matchList } from "../kernel/text/listMatch.ts";
import { hasNumericDomain, readDomain, readMailboxDomain, readStoredDomain } from "../kernel/text/mailbox.ts";

/**
 * The canonical form of a list entry: no blanks around it, no leading `@`, letters folded. Returns null for an entry
 * that is not a domain (ED2, ED9).
 */
export function readDomainEntry(entry: string): string | null {
  return typeof entry === "string" ? readDomain(bareText(entry, "@")) : null;
}

/** As `readDomainEntry`, of a list that is loaded: the last label may be all digits. */
export function readStoredDomainEntry(entry: string): string | null {
  return typeof entry === "string" ? readStoredDomain(bareText(entry, "@")) : null;
}

/** Whether an entry is no domain only because its last label is all digits (ED9). */
export function isNumericEntry(entry: string): boolean {
  const bare = bareText(entry, "@");
  return !bare.includes("@") && hasNumericDomain(bare);
}

/** The domain of an address that is one bare mailbox, with its letters folded. */
export function domainOf(mailbox: string): string {
  return foldAscii(mailbox.slice(mailbox.lastIndexOf("@") + 1));
}

/** Whether the address is one bare mailbox and the list is open to its domain (ED1–ED6, ED9). */
export function isEmailAllowed(email: string, domains: readonly string[]): boolean {
  const domain = readMailboxDomain(email);
  return domain !== null && matchList(domains, domain, "@") !== "unlisted";
}

/**
 * How the domain of an address matches a tenant's list (ED1–ED3, ED6). An address that is not one bare mailbox is
 * `malformed` (ED4), or `numeric` if that is only because the last label of its domain is all digits (ED9).
 */
export function matchEmailDomain(
  email: string,
  domains: readonly string[],
): ListMatch | "malformed" | "numeric" {
  const domain = readMailboxDomain(email);
  if (domain === null) return hasNumericDomain(email) ? "numeric" : "malformed";
  return matchList(domains, domain, "@");
}
