import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { decideDomainAllowed } from "./isDomainAllowed.ts";
import { isString } from "../kernel/schema/guards.ts";

const mayStay = decision(true, "ED8");

/**
 * Whether an existing teammate with this address may stay under this list of domains. It is always true, because the
 * list only limits which users may be added (ED8). A value outside its declared type gives false (ST10).
 */
export function canStayWithEmail(email: string, domains: readonly string[]): boolean {
  return isString(email) && Array.isArray(domains);
}

/**
 * `canStayWithEmail` with its reasons. An allow names ED1 or ED2 if the address could also be added today, or else ED8;
 * the refusal of a value outside its declared type names ST10.
 */
export function decideStayWithEmail(email: string, domains: readonly string[]): Decision<boolean> {
  const added = decideDomainAllowed(email, domains);
  return added.value || added === outsideType ? added : mayStay;
}
