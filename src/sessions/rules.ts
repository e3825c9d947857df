import type { RuleTable } from "../kernel/rule.ts";

export const sessionsRules: RuleTable = {
  PA6: {
    sentence: "Simultaneous connection: on allows several sessions of one user at once, off only one.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "disputed",
    reading: "the text speaks of a limit of mobile connections",
  },
  PA7: {
    sentence:
      "An agent who has not logged in for N days (counted from creation where there was no log-in) is marked Inactive; it is a mark, not a lock-out. 0 or unset: never.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "details inferred",
  },
  SE1: {
    sentence: "Idle session timeout in minutes: after it, log in again. 0 or unset: none.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
    standingNote: "zero inferred",
  },
  SE2: {
    sentence: "Ticket authentication expiry in seconds, chat channels only. 0 or unset: no tickets.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
    standingNote: "zero inferred",
  },
  SE3: {
    sentence:
      "Within the ticket's time an end customer may write through an enabled app without logging in; not after.",
    document: "privacy-and-security",
    section: "Session management",
    standing: "stated",
  },
};
