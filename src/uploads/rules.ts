import type { RuleTable } from "../kernel/rule.ts";

export const uploadsRules: RuleTable = {
  MD1: {
    sentence:
      "Customers upload only if allowed, and only the listed types; agents likewise, with their own switch and list. An empty list lists nothing.",
    document: "privacy-and-security",
    section: "Media",
    standing: "stated",
    standingNote: "empty inferred",
  },
  MD2: {
    sentence:
      "The size limit is a whole number of MB, 1 to 20, unset 20, for customers and agents. A file of up to the limit × 1 000 000 bytes passes, a larger one is refused.",
    document: "privacy-and-security",
    section: "Media",
    standing: "stated",
    standingNote: "the unit is disputed (10⁶ or 2²⁰), reading: the smaller",
  },
  MD3: {
    sentence: "With enforced media access a link opens only from a device that is logged in.",
    document: "privacy-and-security",
    section: "Media",
    standing: "stated",
  },
  MD4: {
    sentence:
      "A file's type is the last extension of its name, ASCII letters without case; a name that is only an extension (.pdf, pdf), ends in a dot, or hides a control character has none and is refused.",
    document: "privacy-and-security",
    section: "Media",
    standing: "inferred",
    standingNote: "security",
  },
};
