import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const mailRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "General Settings" },
  {
    PA2: {
      sentence:
        "Customer details are added to mail notifications and to data forwarded to a third party only while that is switched on.",
      standing: "stated",
    },
    PA3: {
      sentence:
        "The block list stops all mail from and to the e-mail addresses on it. An empty list blocks none. Neither letter case (even before the @) nor blanks around an address get round the list.",
      standing: "stated",
      standingNote: "both directions are inferred",
    },
    PA4: {
      sentence:
        "Data may be sent only to the third parties whose e-mail addresses are on the forward list. An empty list allows any.",
      standing: "stated",
      facts: ["address"],
    },
    PA9: {
      sentence:
        "The block list and the forward list are comma-separated texts or arrays of bare mailboxes (ED4). Addresses are compared whole, so wildcards and bare domains do not work. When a list is set, an invalid entry refuses it; so does a list that was written but holds no valid entry.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Blanks around entries are dropped. In a question, an invalid entry matches nothing, and a written forward list without a valid entry allows none.",
    },
    PA10: {
      sentence:
        "An address that is not one bare mailbox (ED4) counts as blocked, and nothing is forwarded to it, whatever the lists say.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Each list errs towards refusing. The block list ignores blanks around the address in question (PA3); for forwarding, blanks make that address malformed.",
    },
    PA11: {
      sentence:
        "An entry with an asterisk is refused when a block list or forward list is set. If a list holds one all the same, it is compared literally.",
      standing: "inferred",
      reading:
        "RFC 5321 allows the asterisk in a mailbox. But an administrator who writes *@example.com means all of example.com, and the entry would block nobody.",
    },
  },
);
