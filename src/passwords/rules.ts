import type { RuleTable } from "../kernel/rule.ts";

export const passwordsRules: RuleTable = {
  PW1: {
    sentence: "A password can be renewed without the SMS code only where that is switched on.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW2: {
    sentence: "Minimum age: no change before N × 24 h from when it was set.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW3: {
    sentence: "Maximum age: from N × 24 h on a change is required.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW4: {
    sentence:
      "History N: the last N + 1 passwords are refused, the current one being the first (index 0; refused if index ≤ N). 0 or unset: none is refused but the current one.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "disputed",
    standingNote: '"2" with "the last three"',
    reading: "N stored, plus the current",
  },
  PW5: {
    sentence:
      "0 or unset age: no such limit. When set: whole, not negative; minimum above a maximum that is in force is refused, equal is valid.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
  },
  PW6: {
    sentence:
      "Plain text and hashes never enter state or a decision's output. The caller says which earlier passwords match (indices, newest first, 0 the current one).",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
    standingNote: "security",
  },
  PW7: {
    sentence:
      "All failing rules are reported together; where the minimum age is among them, also the instant from which it no longer fails.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
  },
  PW8: {
    sentence: "A password leaves the history when newer ones push it out, never by time.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
  },
};
