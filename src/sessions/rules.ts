import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const sessionsRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "Session management" },
  {
    PA6: {
      sentence:
        "While simultaneous connection is allowed, a user may have several sessions at once. Otherwise, a user may have only one.",
      section: "General Settings",
      standing: "disputed",
      reading:
        'The document says that the setting "enables the limit of mobile connections". The library takes its name literally: on allows. The setting never ends an open session; it refuses a further one.',
    },
    PA7: {
      sentence:
        "With an inactive agent interval of N days, an agent who has not logged in for N × 24 hours is marked Inactive. For an agent who has never logged in, the time counts from their creation. The mark does not lock the agent out. With 0 or no value, nobody is marked.",
      section: "General Settings",
      standing: "stated",
      standingNote: "the details are inferred",
      message: { text: "Inactive", shownWith: ["inactive"] },
    },
    SE1: {
      sentence:
        "With an idle session timeout of N minutes, users are logged out N minutes after their last activity and must log in again. With 0 or no value, there is no timeout.",
      standing: "stated",
      standingNote: "zero is inferred",
    },
    SE2: {
      sentence:
        "The ticket authentication expiration time is in seconds and applies to chat channels only. With 0 or no value, there are no tickets.",
      standing: "stated",
      standingNote: "zero is inferred",
    },
    SE3: {
      sentence:
        "Until the ticket expires, an end customer may write through one of the enabled apps without logging in. After that, they may not.",
      standing: "stated",
    },
    SE4: {
      sentence:
        "The idle timeout, the ticket expiration time and the inactive agent interval must be whole numbers, not negative.",
      standing: "inferred",
      reading: "As for password ages (PW5).",
    },
    SE5: {
      sentence: "A ticket cannot be used before the instant at which it was issued.",
      standing: "inferred",
      reading:
        "Its time begins when it is issued, as for a bounced address (BL4). Otherwise a ticket dated ahead would live longer than the setting allows.",
    },
  },
);
