import type { RuleTable } from "../kernel/rule.ts";

export const sessionsRules: RuleTable = {
  PA6: {
    sentence: "Allow simultaneous connection: on, a user may have several sessions at once; off, only one.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "disputed",
    reading:
      'The text says that it "enables the limit of mobile connections". The name of the switch is taken at its word: on allows. A session that is open already is never ended by it; the further one is refused.',
  },
  PA7: {
    sentence:
      "Inactive agent interval of N days: an agent who has not logged in for N × 24 hours (counted from when the agent was created, where there was no log-in) is marked Inactive. It is a mark, not a lock-out. 0 or unset: nobody is marked.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "details inferred",
    message: { text: "Inactive", shownWith: ["inactive"] },
  },
  SE1: {
    sentence:
      "Idle session timeout of N minutes: N minutes after their last activity users are logged out and have to log in again. 0 or unset: no timeout.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
    standingNote: "zero inferred",
  },
  SE2: {
    sentence:
      "Ticket authentication expiration time in seconds: for chat channels only. 0 or unset: there are no tickets.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
    standingNote: "zero inferred",
  },
  SE3: {
    sentence:
      "Within the ticket's time an end customer may write through one of the enabled apps without logging in; not after it.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
  },
  SE4: {
    sentence:
      "The idle timeout, the ticket's time and the inactive agent interval are set as whole numbers, not negative.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "inferred",
    reading: "As for password ages (PW5).",
  },
  SE5: {
    sentence: "A ticket is of no use before the instant at which it was issued.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "inferred",
    reading:
      "Its time begins with its issue (as that of a bounced address, BL4): one dated ahead would otherwise live longer than was set.",
  },
};
