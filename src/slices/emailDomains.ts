import {
  defaultEmailDomains,
  emailDomain,
  type EmailDomains,
  emailDomains as writtenDomains,
} from "../emailDomains/settings.ts";
import { storedList } from "../kernel/schema/list.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { setting, slice } from "./slice.ts";

const storedDomains: Schema<EmailDomains> = /* @__PURE__ */ storedList(writtenDomains);
const section = "emailDomains";

/** Taking the last domain off opens the tenant to every domain (ED7). Teammates who are there stay (ED8). */
export const emailDomains = /* @__PURE__ */ slice("emailDomains", {
  schemaIn: () => storedDomains,
  initial: () => defaultEmailDomains,
  commands: {
    choose: /* @__PURE__ */ setting(section, {
      fields: { domains: writtenDomains },
      reduce: (_: EmailDomains, { domains }) => domains,
    }),
    allow: /* @__PURE__ */ setting(section, {
      fields: { domain: emailDomain },
      reduce: (domains: EmailDomains, { domain }) =>
        domains.includes(domain) ? domains : [...domains, domain].sort(),
    }),
    disallow: /* @__PURE__ */ setting(section, {
      fields: { domain: emailDomain },
      reduce: (domains: EmailDomains, { domain }) => domains.filter((each) => each !== domain),
    }),
  },
});
