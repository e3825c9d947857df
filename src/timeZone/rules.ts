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
      "It governs the timestamps of debug console logs, flow debug logs and delivery receipts, and every time picked in the UI (a picked wall time becomes an instant by TZ7).",
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
    reading: "the text can be read otherwise",
  },
  TZ4: {
    sentence: "Display format: YYYY-MM-DD HH:mm:ss, 24-hour, in every zone (the document's SS are seconds).",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "stated",
  },
  TZ5: {
    sentence:
      "A machine timestamp carries the offset in force at that instant, milliseconds always written: 2019-09-25T13:33:00.538+01:00. A zero offset is +00:00.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "stated",
  },
  TZ6: {
    sentence:
      "A daily job at HH:mm or HH:mm:ss (00:00:00 to 23:59:59) keeps its wall time across daylight-saving changes (09:30 stays 09:30). The next run is strictly after the given instant.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "stated",
  },
  TZ7: {
    sentence:
      "A wall time in a gap moves forward by the gap's length; in an overlap the first occurrence is taken; one run per local date, never two at one instant. (RFC 5545 3.3.5, Temporal compatible.) The caller can choose to skip the gap instead, as later editions describe for log exports.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "inferred",
  },
  TZ8: {
    sentence: "There is no default zone: a tenant names one when it is made.",
    document: "tenant-settings",
    section: "Time Zone",
    standing: "inferred",
  },
};
