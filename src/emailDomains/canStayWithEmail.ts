import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { decideDomainAllowed } from "./isDomainAllowed.ts";

const staysAnyway = decision(true, "ED8");

/**
 * Whether a teammate who is there already may stay with this address under this list of domains. They always may: the
 * list limits the making of users (ED8). Where they could be made today as well, the reasons are `decideDomainAllowed`'s.
 */
export function canStayWithEmail(email: string, domains: readonly string[]): boolean {
  return decideStayWithEmail(email, domains).value;
}

export function decideStayWithEmail(email: string, domains: readonly string[]): Decision<boolean> {
  const making = decideDomainAllowed(email, domains);
  return making.value || making === outsideType ? making : staysAnyway;
}
