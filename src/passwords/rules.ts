import type { RuleTable } from "../kernel/rule.ts";

export const passwordsRules: RuleTable = {
  PW1: {
    sentence: "A password can be renewed without the SMS verification code only where that is switched on.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW2: {
    sentence: "Minimum password age of N days: no change before N × 24 hours from when the password was set.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW3: {
    sentence:
      "Maximum password age of N days: from N × 24 hours after the password was set, a change is required.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "stated",
  },
  PW4: {
    sentence:
      "Password history of N: the last N + 1 passwords cannot be used again, the current one being the first of them (index 0; refused if index ≤ N). 0 or unset: none is refused but the current one.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "disputed",
    standingNote: 'the text says "2" with "the last three"',
    reading: "N stored passwords, and the current one besides: so 2 gives three.",
  },
  PW5: {
    sentence:
      "A password age of 0, or unset: no such limit. Ages and history are set as whole numbers, not negative; a minimum age above a maximum age that is in force is refused, an equal one is valid.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
  },
  PW6: {
    sentence:
      "Passwords and hashes of them never enter the stored settings or an answer. Whoever asks says which earlier passwords the new one matches, by number: 0 the current one, 1 the one before, and so on.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
    standingNote: "security",
  },
  PW7: {
    sentence:
      "All rules that a new password breaks are reported together; where the minimum age is among them, also the instant from which it no longer is.",
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
  PW9: {
    sentence:
      "Where there is no password yet, no minimum age stands against the first one; the SMS verification code is needed for it as for a renewal.",
    document: "privacy-and-security",
    section: "Password management",
    standing: "inferred",
    reading:
      "The text speaks of resetting a password and is silent about the first. What is not set has no age; the code is asked for, as an account without a password is the easier one to take over.",
  },
};
