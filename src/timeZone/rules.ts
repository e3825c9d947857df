import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const timeZoneRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Time Zone" },
  {
    TZ1: {
      sentence:
        "A tenant has one IANA time zone, which applies to all its users. Setting an unknown zone, an offset (+01:00) or an abbreviation (BST) is refused.",
      standing: "stated",
      standingNote: "the accepted forms are inferred",
    },
    TZ2: {
      sentence:
        "The tenant's time zone applies to the timestamps of debug console logs, flow debug logs and delivery receipts. It also applies to every time picked in the UI: a picked wall time becomes an instant by TZ7.",
      standing: "stated",
    },
    TZ3: {
      sentence:
        "Reports have no time zone setting of their own, neither for the tenant nor for a user. The tenant's time zone does not apply to them.",
      standing: "disputed",
      reading:
        "The document says that the platform “doesn’t support changing/applying the time zone setting only for reports”. This can be read to mean that reports follow the tenant's zone and cannot have another. The library reads it to mean that the setting does not apply to reports, because they are not on the document's list of what the zone affects.",
    },
    TZ4: {
      sentence:
        "Dates and times are displayed as YYYY-MM-DD HH:mm:ss, in 24-hour format, in every time zone. The SS in the document means seconds.",
      section: "Date Format",
      standing: "stated",
    },
    TZ5: {
      sentence:
        "A machine-readable timestamp carries the offset in force at that instant and always shows milliseconds: 2019-09-25T13:33:00.538+01:00. A zero offset is written +00:00.",
      section: "Daylight Saving",
      standing: "stated",
    },
    TZ6: {
      sentence:
        "A daily job at HH:mm or HH:mm:ss (00:00:00 to 23:59:59) keeps its wall time across daylight-saving changes: 09:30 stays 09:30. The next run is always after the given instant, never at it.",
      section: "Daylight Saving",
      standing: "stated",
    },
    TZ7: {
      sentence:
        "A wall time that the clocks skip (a gap) moves forward by the length of the gap. Of a wall time that occurs twice (an overlap), the first occurrence counts. A job runs once per local date, and never twice at one instant. This follows RFC 5545 3.3.5 and Temporal's “compatible”. The caller can choose to skip the gap instead, as later editions describe for log exports.",
      section: "Daylight Saving",
      standing: "inferred",
    },
    TZ8: {
      sentence: "There is no default time zone. A tenant must name one when it is created.",
      standing: "inferred",
    },
    TZ9: {
      sentence:
        "A zone name has the form Area/Location, as in the IANA time zone database, or is UTC. Letter case does not matter. Names without a slash that the database keeps for old programs (EST, GMT, GB, Japan) are refused. The name is kept as written and never replaced by another name for the same zone.",
      standing: "inferred",
      reading:
        "The document lists no names. Abbreviations and short names have the same form, so they cannot be told apart. Hosts also prefer different names for the same zone (Asia/Kathmandu, Asia/Katmandu), so a name taken from the host would make state differ between hosts.",
    },
    TZ10: {
      sentence:
        "A wall time is written YYYY-MM-DDTHH:mm, optionally followed by seconds (:ss) or seconds and milliseconds (:ss.SSS), without an offset. A date or time that does not exist (30 February, 24:00, a leap second) is refused and never moved to another day.",
      standing: "inferred",
      reading:
        "The document says that users select times in the UI, but not in which form the UI passes them on. This form is ISO 8601's; Temporal and HTML's datetime-local use it too.",
    },
    TZ11: {
      sentence:
        "When state is loaded, a well-formed zone name that this host does not know is kept. Until the host knows it, questions that need it have no answer.",
      standing: "inferred",
      reading:
        "Hosts have different versions of the time zone database. A tenant that was saved on a newer host would be lost on an older one, and a zone put in its place would move its jobs. TZ1 decides about what is set, a command that is replayed included.",
      facts: ["zone"],
    },
    TZ12: {
      sentence:
        "If the last run of a daily job is known, the next one is never on the same local date in the zone that is asked, even if the tenant's zone has changed in between.",
      section: "Daylight Saving",
      standing: "inferred",
      reading:
        "A run that the clocks moved past midnight ran for the date before, so the new day keeps its own (TZ7). A last run that is dated after the given instant takes its own date only. It does not stop the job until then.",
    },
  },
);
