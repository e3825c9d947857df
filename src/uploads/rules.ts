import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const uploadsRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "Media" },
  {
    MD1: {
      sentence:
        "Customers may upload files only while that is switched on, and only files of the listed types. The same applies to agents, with a switch and a list of their own. An empty list allows no type.",
      standing: "stated",
      standingNote: "the empty list is inferred",
      facts: ["case", "fileType"],
    },
    MD2: {
      sentence:
        "For customers and agents, the size limit is a whole number of MB from 1 to 20, or 20 if it is not set. With a limit of 5 MB, a file of 5,000,000 bytes passes and a larger one is refused.",
      standing: "stated",
      standingNote: "the unit is disputed",
      reading:
        "A megabyte can be 10⁶ or 2²⁰ bytes; the library takes the smaller. An empty file is within every limit.",
      facts: ["bytes", "maxFileMegabytes"],
    },
    MD3: {
      sentence: "While media access is enforced, a link opens only from a device that is logged in.",
      standing: "stated",
    },
    MD4: {
      sentence:
        "A file's type is the last extension of its name. The case of ASCII letters does not matter. A name that is only an extension (.pdf, pdf), ends in a dot or hides a control character has no type and is refused. So is a name that holds /, \\ or :, which is a path or a stream, and one with nothing visible before its extension.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Characters that hide or reorder text (direction marks and overrides, zero-width space, byte order mark, soft hyphen) count as control characters. The two joiners that Persian names and emoji are spelt with do not. On Windows, shell.asp:.jpg writes into shell.asp, and C:a.jpg names another folder. So an honest 10:30.pdf is refused too: its sender renames it. A listed type is the extension alone, without a dot inside, of ASCII letters, digits, _, + and -.",
      facts: ["fileName"],
    },
    MD5: {
      sentence: "By default, media access is enforced.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "No default is documented. Switches that open something are off by default (PA8). This switch opens every link to everybody when it is off, so it is on.",
    },
  },
);
