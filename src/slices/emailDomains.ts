import {
  defaultEmailDomains,
  emailDomain,
  type EmailDomains,
  emailDomains as writtenDomains,
  storedEmailDomain,
  storedEmailDomains,
} from "../emailDomains/settings.ts";
import { setting, slice } from "./slice.ts";

const section = "emailDomains";

/** Taking the last domain off opens the tenant to every domain (ED7). Teammates who are there stay (ED8). */
export const emailDomains = /* @__PURE__ */ slice("emailDomains", {
  schemaIn: () => storedEmailDomains,
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
    /** Also takes off a domain that could not be allowed any more (ED9). */
    disallow: /* @__PURE__ */ setting(section, {
      fields: { domain: storedEmailDomain },
      reduce: (domains: EmailDomains, { domain }) => domains.filter((each) => each !== domain),
    }),
  },
});
