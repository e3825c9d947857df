import { trimBlanks } from "../kernel/text/ascii.ts";
import { readDomain, readMailboxDomain } from "../kernel/text/mailbox.ts";
import type { PlaceOnList } from "../kernel/text/placeOnList.ts";

/** The canonical form of a list entry: no blanks around it, no leading `@`, letters folded; null where it is no domain (ED2). */
export function readDomainEntry(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  return readDomain(trimmed.startsWith("@") ? trimmed.slice(1) : trimmed);
}

/** Where the domain of an address stands on a tenant's list (ED1–ED3, ED6); `malformed` where it is no bare mailbox (ED4). */
export function placeOfEmail(email: string, domains: readonly string[]): PlaceOnList | "malformed" {
  const domain = readMailboxDomain(email);
  if (domain === null) return "malformed";
  if (domains.length === 0) return "open";
  return namesOn(domains).has(domain) ? "listed" : "unlisted";
}

// What stands on frozen lists, as those of a tenant's state are. They never change, so that a caller sees no difference
// but speed (ST7).
const namesOfFrozen = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlySet<string | null>>();

function namesOn(domains: readonly string[]): ReadonlySet<string | null> {
  const known = namesOfFrozen.get(domains);
  if (known !== undefined) return known;
  const names = new Set(domains.map(readDomainEntry));
  if (Object.isFrozen(domains)) namesOfFrozen.set(domains, names);
  return names;
}
