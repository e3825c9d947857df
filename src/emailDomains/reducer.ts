import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { EmailDomainsCommand } from "./commands.ts";
import type { EmailDomains } from "./settings.ts";

/** Taking the last domain off opens the tenant to every domain (ED7). Teammates who are there stay (ED8). */
export function reduceEmailDomains(domains: EmailDomains, command: EmailDomainsCommand): EmailDomains {
  switch (command.type) {
    case "emailDomains/choose":
      return keptIfSame(domains, command.domains);
    case "emailDomains/allow":
      return domains.includes(command.domain) ? domains : [...domains, command.domain].sort();
    case "emailDomains/disallow":
      return domains.includes(command.domain) ? domains.filter((each) => each !== command.domain) : domains;
  }
}
