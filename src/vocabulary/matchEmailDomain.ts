import { trimBlanks } from "../kernel/text/ascii.ts";
import type { ListMatch } from "../kernel/text/listMatch.ts";
import { hasNumericDomain, readDomain, readMailboxDomain, readStoredDomain } from "../kernel/text/mailbox.ts";

/**
 * The canonical form of a list entry: no blanks around it, no leading `@`, letters folded. Returns null for an entry
 * that is not a domain (ED2, ED9).
 */
export function readDomainEntry(entry: string): string | null {
  return typeof entry === "string" ? readDomain(bareEntry(entry)) : null;
}

/** As `readDomainEntry`, of a list that is loaded: the last label may be all digits. */
export function readStoredDomainEntry(entry: string): string | null {
  return typeof entry === "string" ? readStoredDomain(bareEntry(entry)) : null;
}

/** Whether an entry is no domain only because its last label is all digits (ED9). */
export function isNumericEntry(entry: string): boolean {
  const bare = bareEntry(entry);
  return !bare.includes("@") && hasNumericDomain(bare);
}

function bareEntry(entry: string): string {
  const trimmed = trimBlanks(entry);
  return trimmed.startsWith("@") ? trimmed.slice(1) : trimmed;
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
  if (domains.length === 0) return "open";
  return domainSet(domains).has(domain) ? "listed" : "unlisted";
}

// Clever for speed: the domains of frozen lists, such as the lists in a tenant. With 1,000 domains, `isDomainAllowed`
// then takes less than twice as long as reading the address alone (docs/performance.md). A frozen list never changes,
// so a caller cannot observe the cache (ST7).
const setsOfFrozenLists = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string | null>>();

function domainSet(domains: readonly string[]): ReadonlySet<string | null> {
  const cached = setsOfFrozenLists.get(domains);
  if (cached !== undefined) return cached;
  const names = new Set(domains.map(readDomainEntry));
  if (Object.isFrozen(domains)) setsOfFrozenLists.set(domains, names);
  return names;
}
