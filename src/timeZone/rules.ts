import type { RuleTable } from "../kernel/rule.ts";

export const timeZoneRules: RuleTable = {
  TZ1: {
    sentence:
      "One IANA zone per tenant, for all its users. An unknown zone, an offset (+01:00) or an abbreviation (BST) is refused when it is set; state never holds one.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "stated",
    standingNote: "forms inferred",
  },
  TZ2: {
    sentence:
      "The tenant's zone governs the timestamps of debug console logs, flow debug logs and delivery receipts, and every time picked in the UI (a picked wall time becomes an instant by TZ7).",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "stated",
  },
  TZ3: {
    sentence:
      "Reports have no zone setting of their own, at tenant or user level; the tenant's zone is not applied to them.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "disputed",
    reading:
      "The document says that the platform “doesn’t support changing/applying the time zone setting only for reports”. It can be read that reports follow the tenant's zone and merely cannot have another. We read that the setting is not applied to them, as they are not on its list of what the zone affects.",
  },
  TZ4: {
    sentence: "Display format: YYYY-MM-DD HH:mm:ss, 24-hour, in every zone (the document's SS are seconds).",
    document: "tenant-settings",
    section: "Date Format",
    standing: "stated",
  },
  TZ5: {
    sentence:
      "A machine timestamp carries the offset in force at that instant, milliseconds always written: 2019-09-25T13:33:00.538+01:00. A zero offset is +00:00.",
    document: "tenant-settings",
    section: "Daylight Saving",
    standing: "stated",
  },
  TZ6: {
    sentence:
      "A daily job at HH:mm or HH:mm:ss (00:00:00 to 23:59:59) keeps its wall time across daylight-saving changes (09:30 stays 09:30). The next run is strictly after the given instant.",
    document: "tenant-settings",
    section: "Daylight Saving",
    standing: "stated",
  },
  TZ7: {
    sentence:
      "A wall time that clocks skip (a gap) moves forward by the gap's length; of one that they show twice (an overlap) the first occurrence is taken; one run per local date, never two at one instant. (RFC 5545 3.3.5, Temporal compatible.) The caller can choose to skip the gap instead, as later editions describe for log exports.",
    document: "tenant-settings",
    section: "Daylight Saving",
    standing: "inferred",
  },
  TZ8: {
    sentence: "There is no default zone: a tenant names one when it is made.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "inferred",
  },
  TZ9: {
    sentence:
      "A zone is named Area/Location, as in the IANA time zone database, or UTC; letter case does not matter. Names without a slash that the database keeps for old programs (EST, GMT, GB, Japan) are refused. The name is kept as it was written and never replaced by another name for the same zone.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "inferred",
    reading:
      "The document lists no names. Abbreviations cannot be told from short names by their form, and hosts differ in which of two names for a zone they prefer (Asia/Kathmandu, Asia/Katmandu), so that a name taken from the host would make state differ between hosts.",
  },
  TZ10: {
    sentence:
      "A wall time is written YYYY-MM-DDTHH:mm, with seconds and milliseconds where wanted (:ss, :ss.SSS), without an offset; a day or time that the calendar or the clock does not have (30 February, 24:00, a leap second) is refused, never moved to another day.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "inferred",
    reading:
      "The document says that times are selected in the UI, not how they are handed on. The form is ISO 8601's, which Temporal and HTML's datetime-local share.",
  },
};
