import type { RuleTable } from "../kernel/rule.ts";

export const emailDomainsRules: RuleTable = {
  ED1: {
    sentence: "An empty list allows every domain.",
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
    sentence: "Any other domain is refused with User domain not in allowed list.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
  },
  ED4: {
    sentence:
      "What is not one bare mailbox (RFC 5321 Dot-string @ domain, at most 64 octets before the @; so o'hara, a+b pass, while two @, a quoted local part, comment, encoded word, control character, several addresses, trailing dot, over-long label do not) is malformed: refused, never allowed, with an empty list too.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED5: {
    sentence:
      "No Unicode mapping of any kind. A non-ASCII domain is malformed; entries are kept in A-label form.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED6: {
    sentence:
      "When the list is set, blank entries are dropped, any other bad entry refuses the setting with its position; what was written but holds no valid entry is not the empty list. In a question, a bad entry matches nothing and does not open the list.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "inferred",
    standingNote: "security",
  },
  ED7: {
    sentence:
      "Taking the last domain off the list opens the tenant to every domain: allowed, and a risk to be reported (AN4).",
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
