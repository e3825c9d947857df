import { rejected } from "../kernel/checked.ts";
import type { Form } from "../kernel/form.ts";
import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { checkEmailDomains, domainEntry, type EmailDomains } from "./settings.ts";

export type EmailDomainsCommand =
  | Issued<{ readonly type: "emailDomains/choose"; readonly domains: EmailDomains }>
  | Issued<{ readonly type: "emailDomains/allow"; readonly domain: string }>
  | Issued<{ readonly type: "emailDomains/disallow"; readonly domain: string }>;

const domainForm: Form<string> = (value) => {
  const domain = domainEntry.read(value as string);
  return domain === null ? rejected(domainEntry.rule, domainEntry.expected) : { value: domain };
};

export const emailDomainsCommandForms: CommandForms<EmailDomainsCommand> = {
  "emailDomains/choose": commandForm("emailDomains/choose", { domains: checkEmailDomains }),
  "emailDomains/allow": commandForm("emailDomains/allow", { domain: domainForm }),
  "emailDomains/disallow": commandForm("emailDomains/disallow", { domain: domainForm }),
};
