import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const emailDomainsRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Email Domains" },
  {
    ED1: {
      sentence: "While no domain is listed, users of every domain may be added.",
      standing: "stated",
    },
    ED2: {
      sentence:
        "A listed domain allows exactly itself: no subdomain, suffix or partial match. The case of ASCII letters does not matter; everything else is compared exactly. A leading @ in an entry is dropped, and so are blanks around the entry.",
      standing: "stated",
    },
    ED3: {
      sentence: "While domains are listed, users of any other domain cannot be added.",
      standing: "stated",
      facts: ["domain"],
    },
    ED4: {
      sentence:
        "An e-mail address that is not one bare mailbox is malformed and always refused, even by an empty list. A bare mailbox is an RFC 5321 Dot-string of at most 64 octets, an @ and a domain (ED9), at most 254 octets in all. For example, o'hara and a+b pass. Two @, a quoted local part, a comment, an encoded word, a control character, several addresses, a trailing dot or an over-long label do not.",
      standing: "inferred",
      standingNote: "security; the 254 octets are from a standard, RFC 5321 4.5.3.1.3",
      reading:
        "The standard gives a path 256 octets, of which two are its angle brackets. A longer address that was stored by an earlier release is kept when state is loaded, and a question about it finds it malformed.",
    },
    ED5: {
      sentence:
        "No Unicode mapping of any kind applies. A domain that is not ASCII is malformed. Internationalised domains are entered in their A-label form (xn--…).",
      standing: "inferred",
      standingNote: "security",
    },
    ED6: {
      sentence:
        "When the list is set, blank entries are dropped. Any other invalid entry refuses the setting and is reported with its position. A list that was written but holds no valid entry does not count as the empty list. When a question reads the list, an invalid entry matches nothing and does not open the list.",
      standing: "inferred",
      standingNote: "security",
    },
    ED7: {
      sentence:
        "Removing the last domain from the list opens the tenant to every domain. This is allowed and reported as a risk.",
      standing: "inferred",
    },
    ED8: {
      sentence: "The list only limits which users may be added. Existing teammates stay.",
      standing: "stated",
    },
    ED9: {
      sentence:
        "A name whose last label is all digits, such as 10.0.0.1, is not a domain. It is refused when it is set, and an address with it is malformed (ED4).",
      standing: "inferred",
      standingNote: "from a standard, RFC 3696 2",
      reading:
        "Such an entry of a list that an earlier release stored is kept when state is loaded: without it, the list could be empty, and so open. It matches nothing, and it can be taken off the list.",
    },
  },
);
