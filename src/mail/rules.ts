import type { RuleTable } from "../kernel/rule.ts";

export const mailRules: RuleTable = {
  PA2: {
    sentence:
      "The customer's details are added to mail notifications and to what is forwarded to a third party only when that is switched on.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA3: {
    sentence:
      "Block e-mail addresses: no mail from or to the listed addresses; an empty list blocks none. Letter case, before the @ too, and blanks around an address do not get round it.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "both directions inferred",
  },
  PA4: {
    sentence:
      "Forward e-mail addresses: only the listed third parties may be sent data; an empty list allows any.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA9: {
    sentence:
      "The block and forward lists are comma-separated texts or arrays of bare mailboxes (ED4), blanks trimmed, compared whole: no wildcards, no bare domains. A bad entry refuses the list when it is set, and so does a list that was written but holds no valid entry; in a question a bad entry matches nothing, and a written forward list without a valid entry allows none.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    standingNote: "security",
  },
  PA10: {
    sentence:
      "An address that is not one bare mailbox (ED4) counts as blocked, and nothing is forwarded to it, whatever stands on the lists.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    standingNote: "security",
    reading:
      "Each list errs towards refusing: blanks around an address are seen through where it is looked up on the block list (PA3) and make it malformed where it is to be forwarded to.",
  },
  PA11: {
    sentence:
      "An entry with an asterisk is refused when a block or forward list is set; where one stands in a list all the same, it is compared letter by letter.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    reading:
      "RFC 5321 allows the asterisk in a mailbox, but whoever writes *@example.com means all of example.com, and would find nobody blocked.",
  },
};
