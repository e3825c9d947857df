import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { placeOfEmail } from "../vocabulary/placeOfEmail.ts";

const answers = frozen({
  open: decision(true, "ED1"),
  listed: decision(true, "ED2"),
  unlisted: decision(false, "ED3"),
  malformed: decision(false, "ED4"),
});

/**
 * Whether a user with this address may be made in a tenant with this list of domains (ED1–ED5). A malformed address is
 * refused even by an empty list (ED4). A bad entry matches nothing and does not open the list (ED6). To be asked when a
 * user is made, not of those who are there (ED8): theirs is `canStayWithEmail`.
 */
export function isDomainAllowed(email: string, domains: readonly string[]): boolean {
  return decideDomainAllowed(email, domains).value;
}

export function decideDomainAllowed(email: string, domains: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !Array.isArray(domains)) return outsideType;
  return answers[placeOfEmail(email, domains)];
}
