import type { BrokenRule } from "../kernel/decision/facts.ts";
import { domainOf, matchEmailDomain } from "../vocabulary/matchEmailDomain.ts";

/** The rules about the address of a teammate: those that it breaks itself, and TM7 with any of them. */
export interface BrokenByEmail {
  readonly itself: readonly (BrokenRule | false)[];
  readonly list: BrokenRule | false;
}

/** What an address breaks that is to be a teammate's (TM7 with ED1–ED6 and ED9). An empty list allows every domain. */
export function brokenByEmail(email: string, emailDomains: readonly string[]): BrokenByEmail {
  const match = matchEmailDomain(email, emailDomains);
  const isMalformed = match === "malformed" || match === "numeric";
  const isUnlisted = match === "unlisted";
  return {
    itself: [
      isUnlisted && { rule: "ED3", facts: { domain: domainOf(email) } },
      isMalformed && "ED4",
      match === "numeric" && "ED9",
    ],
    list: (isUnlisted || isMalformed) && "TM7",
  };
}
