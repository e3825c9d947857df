import { type PlaceOnList, placeOnList } from "../kernel/placeOnList.ts";
import { trimBlanks } from "../kernel/ascii.ts";
import { readDomain, readMailboxDomain } from "../kernel/mailbox.ts";

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
  return placeOnList(domains, (entry) => entry === domain || readDomainEntry(entry) === domain);
}
