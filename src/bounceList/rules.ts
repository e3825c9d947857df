import type { RuleTable } from "../kernel/rule.ts";

export const bounceListRules: RuleTable = {
  BL1: {
    sentence: "The retention period is a whole number of days from 1 to 365; the default is 7.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL2: {
    sentence:
      "An address keeps the retention period that was in force when it was added to the bounce list; a change reaches only addresses added later.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL3: {
    sentence:
      "While an address is on the bounce list, any attempt to send e-mail to it fails in the platform itself.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL4: {
    sentence:
      "An address is on the bounce list from the instant at which it was added, for its retention period in days of 24 hours; at the end of that it is gone.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL5: {
    sentence:
      "The bounce list is the whole tenant's: it holds for all groups and teams and all e-mail apps routed over AWS SES, and for no other route.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL6: {
    sentence: "A further bounce of an address that is on the bounce list does not restart its period.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "inferred",
    standingNote: 'the document says "after the first email bounce"',
  },
  BL7: {
    sentence:
      "An existing tenant keeps its retention period when its state is migrated, also one that could not be set today (BL1).",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL8: {
    sentence: "Bounced addresses compare without ASCII letter case, the part before the @ too.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "inferred",
  },
  BL9: {
    sentence:
      "Of a bounced address one entry is kept. A bounce that is told late, after a later one, never takes an address off earlier: of the two periods the one that ends later stays.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "inferred",
    reading:
      "The text speaks of the first bounce and not of bounces told out of order. Sending to an address that bounces harms the sender, so the side that keeps it listed is taken.",
  },
};
