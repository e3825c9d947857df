import {
  defaultEmailDomains,
  emailDomain,
  type EmailDomains,
  emailDomains as writtenDomains,
  storedEmailDomain,
  storedEmailDomains,
} from "../emailDomains/settings.ts";
import { withoutWord, withWord } from "../kernel/json/words.ts";
import { setting, slice } from "./slice.ts";

const section = "emailDomains";

/** Taking the last domain off opens the tenant to every domain (ED7). Teammates who are there stay (ED8). */
export const emailDomains = /* @__PURE__ */ slice("emailDomains", {
  schemaIn: () => storedEmailDomains,
  initial: () => defaultEmailDomains,
  commands: {
    choose: /* @__PURE__ */ setting(section, {
      fields: {
        /** All domains whose users may be made. None allows every domain (ED1, ED7). */
        domains: writtenDomains,
      },
      reduce: (_: EmailDomains, { domains }) => domains,
    }),
    allow: /* @__PURE__ */ setting(section, {
      fields: {
        /** The domain that is added to the list. The first one shuts out all others (ED1). */
        domain: emailDomain,
      },
      reduce: (domains: EmailDomains, { domain }) => withWord(domains, domain),
    }),
    /** Also takes off a domain that could not be allowed any more (ED9). */
    disallow: /* @__PURE__ */ setting(section, {
      fields: {
        /** The domain that is taken off the list. Without the last one, every domain is allowed (ED7). */
        domain: storedEmailDomain,
      },
      reduce: (domains: EmailDomains, { domain }) => withoutWord(domains, domain),
    }),
  },
});
