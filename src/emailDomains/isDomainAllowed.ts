import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { domainOf, matchEmailDomain, isEmailAllowed } from "../vocabulary/matchEmailDomain.ts";
import { isString } from "../kernel/schema/guards.ts";

const answers = frozen({
  open: decision(true, "ED1"),
  listed: decision(true, "ED2"),
  malformed: decision(false, "ED4"),
  numeric: decision(false, "ED4", "ED9"),
});

/**
 * Whether a user with this address may be added to a tenant with this list of domains (ED1–ED5). An empty list allows
 * every domain (ED1). A malformed address is refused, even by an empty list (ED4, ED9). An invalid entry matches nothing
 * and does not open the list (ED6). A value outside its declared type gives false (ST10). For existing teammates, ask
 * `canStayWithEmail` (ED8).
 *
 * @example
 * isDomainAllowed("ann@Bank.example", ["bank.example"]); // true
 * isDomainAllowed("ann@mail.bank.example", ["bank.example"]); // false
 * isDomainAllowed("ann@bank.example", []); // true
 */
export function isDomainAllowed(email: string, domains: readonly string[]): boolean {
  return isString(email) && Array.isArray(domains) && isEmailAllowed(email, domains);
}

/**
 * `isDomainAllowed` with its reasons. An allow names ED1 for an empty list, or else ED2. A refusal names ED3 for an
 * unlisted domain, ED4 for a malformed address, and ED9 besides for a domain that ends in a number; ST10 for a value outside its declared type.
 */
export function decideDomainAllowed(email: string, domains: readonly string[]): Decision<boolean> {
  if (typeof email !== "string" || !Array.isArray(domains)) return outsideType;
  const match = matchEmailDomain(email, domains);
  if (match !== "unlisted") return answers[match];
  return { value: false, because: ["ED3"], facts: { ED3: { domain: domainOf(email) } } };
}
