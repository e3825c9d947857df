import { rejected } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { checkEmailDomains, domainEntry, type EmailDomains } from "./settings.ts";

export type EmailDomainsCommand =
  | WithEnvelope<{ readonly type: "emailDomains/choose"; readonly domains: EmailDomains }>
  | WithEnvelope<{ readonly type: "emailDomains/allow"; readonly domain: string }>
  | WithEnvelope<{ readonly type: "emailDomains/disallow"; readonly domain: string }>;

const domainForm: Form<string> = (value) => {
  const domain = domainEntry.read(value as string);
  return domain === null ? rejected(domainEntry.rule, domainEntry.expected) : { value: domain };
};

export const emailDomainsCommandForms: CommandForms<EmailDomainsCommand> = {
  "emailDomains/choose": commandForm("emailDomains/choose", { domains: checkEmailDomains }),
  "emailDomains/allow": commandForm("emailDomains/allow", { domain: domainForm }),
  "emailDomains/disallow": commandForm("emailDomains/disallow", { domain: domainForm }),
};
