import type { RuleTable } from "../kernel/rule.ts";

export const uploadsRules: RuleTable = {
  MD1: {
    sentence:
      "Customers upload only where that is switched on, and only files of the listed types; agents likewise, with their own switch and list. An empty list lists nothing.",
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
    standingNote: "the unit is disputed",
    reading: "A megabyte can be 10⁶ or 2²⁰ bytes; the smaller is taken. An empty file is within every limit.",
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
    reading:
      "Characters that hide or reorder what is shown (marks and overrides of direction, zero-width space, byte order mark, soft hyphen) count as control characters; the two joiners with which Persian names and emoji are spelt do not. A path is no name. A listed type is an extension alone, without a dot inside, of ASCII letters, digits, _, + and -.",
  },
  MD5: {
    sentence: "As long as nothing is set, media access is enforced.",
    document: "privacy-and-security",
    section: "Media",
    standing: "inferred",
    standingNote: "security",
    reading:
      "No default is documented. Switches that open something are off by default (PA8); this one opens every link to everybody by being off, so it is on.",
  },
};
