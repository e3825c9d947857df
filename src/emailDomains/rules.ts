import type { RuleTable } from "../kernel/rule.ts";

export const emailDomainsRules: RuleTable = {
  ED1: {
    sentence: "As long as no domain is entered, users of every domain may be made.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
  },
  ED2: {
    sentence:
      "A listed domain allows exactly itself: no sub-domain, no suffix, no partial match. ASCII letters compare without case, by ASCII folding only; a leading @ in an entry is dropped, blanks around it too.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
  },
  ED3: {
    sentence: "Where domains are listed, users of any other domain cannot be made.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
    message: { text: "User domain not in allowed list", shownWith: [false] },
  },
  ED4: {
    sentence:
      "An e-mail address that is not one bare mailbox is malformed and always refused, with an empty list too. A bare mailbox is an RFC 5321 Dot-string of at most 64 octets, an @ and a domain: o'hara and a+b pass, while two @, a quoted local part, a comment, an encoded word, a control character, several addresses, a trailing dot or an over-long label do not.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED5: {
    sentence:
      "No Unicode mapping of any kind: a domain that is not ASCII is malformed; internationalised domains are entered in their A-label form (xn--…).",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED6: {
    sentence:
      "When the list is set, blank entries are dropped; any other bad entry refuses the setting, with its position; what was written but holds no valid entry is not the empty list. When the list is asked, a bad entry matches nothing and does not open the list.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED7: {
    sentence:
      "Taking the last domain off the list opens the tenant to every domain: it is allowed, and a risk to be reported.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
  },
  ED8: {
    sentence: "The list limits the making of users only; teammates who are there already stay.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
  },
};
