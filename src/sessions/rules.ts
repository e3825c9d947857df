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
        "An agent is marked Inactive once the inactive agent interval has passed since the later of their creation and their last log-in. With an interval of 30 days, that is 720 hours. The mark does not lock the agent out. With 0 or no value, nobody is marked.",
      section: "General Settings",
      standing: "stated",
      standingNote: "the details are inferred",
      reading:
        "A log-in from before the creation comes from an import, or from an earlier person with that id. It does not make a new teammate inactive.",
    },
    SE1: {
      sentence:
        "Users are logged out once the idle session timeout has passed since their last activity, and must log in again. With a timeout of 15 minutes, that is 15 minutes after it. With 0 or no value, there is no timeout.",
      standing: "stated",
      standingNote: "zero is inferred",
    },
    SE2: {
      sentence:
        "The ticket authentication expiration time is in seconds and applies to chat channels only. With 0 or no value, there are no tickets.",
      standing: "stated",
      facts: ["case"],
      standingNote: "zero is inferred",
    },
    SE3: {
      sentence:
        "Until the ticket expires, an end customer may write through one of the enabled apps without logging in. After that, they may not.",
      standing: "stated",
      facts: ["case", "expiresAtMilli"],
    },
    SE4: {
      sentence:
        "The idle timeout, the ticket expiration time and the inactive agent interval must be whole numbers, not negative.",
      standing: "inferred",
      reading: "As for password ages (PW5).",
    },
    SE5: {
      sentence:
        "A ticket that is dated ahead (SE6) is not issued yet and cannot be used. Within 5 minutes it can, and it ends by its own date.",
      standing: "inferred",
      reading:
        "Otherwise a ticket dated ahead would live longer than the setting allows. The host that issued it and the host that is asked may have clocks that differ a little.",
    },
    SE6: {
      sentence:
        "A date more than 5 minutes ahead of now does not count until 5 minutes before it. A nearer one counts now and ends by its own date.",
      section: "Across all areas",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Until then, a session has expired, a ticket or media URL is not issued yet (the URL needs a credential), a password's maximum age is over and its minimum age not, and a bounce is not listed. A log-in or a creation does not count, and an agent with neither is inactive. Where a limit is off, no date is read. A media URL without its instant of issue, or with an impossible one, counts as issued 7 days before its expiry, the longest that IM4 allows. Five minutes is how far the clocks of two hosts may be apart.",
    },
  },
);
