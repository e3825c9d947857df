import type { RuleTable } from "../kernel/rule.ts";

export const mailRules: RuleTable = {
  PA2: {
    sentence:
      "Customer details are added to mail notifications and third-party forwarding only when switched on.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA3: {
    sentence:
      "Block list of e-mail addresses: no mail from or to those; empty blocks none; letter case (local part too) and blanks do not get round it.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "both directions inferred",
  },
  PA4: {
    sentence: "Forward list: only those third parties may be sent data; empty allows any.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA9: {
    sentence:
      "Block and forward lists: comma-separated or arrays, blanks trimmed, bare mailboxes (ED4) compared whole, no wildcard or bare domain; what was written but holds no valid entry is refused when set, and in a question a written forward list without a valid entry allows none.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    standingNote: "security",
  },
};
