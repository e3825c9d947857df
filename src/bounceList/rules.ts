import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const bounceListRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Bounce List Retention Period for Email via AWS SES" },
  {
    BL1: {
      sentence: "The retention period is a whole number of days from 1 to 365. The default is 7.",
      standing: "stated",
    },
    BL2: {
      sentence:
        "An address keeps the retention period that was in force when it was added to the bounce list. A change applies only to addresses added later.",
      standing: "stated",
    },
    BL3: {
      sentence:
        "While an address is on the bounce list, any attempt to send e-mail to it fails in the platform itself.",
      standing: "stated",
      facts: ["fromMilli"],
    },
    BL4: {
      sentence:
        "An address is on the bounce list from the instant it is added, for its retention period in days of 24 hours. At the instant the period ends, it is no longer on the list.",
      standing: "stated",
    },
    BL5: {
      sentence:
        "The bounce list applies to the whole tenant: to all groups and teams, and to all e-mail apps routed over AWS SES. It applies to no other route.",
      standing: "stated",
    },
    BL6: {
      sentence:
        "A further bounce of an address that is on the bounce list does not restart its retention period.",
      standing: "inferred",
      standingNote: 'the document says "after the first email bounce"',
    },
    BL7: {
      sentence:
        "An existing tenant keeps its retention period when its state is migrated, even a period that could not be set today (BL1).",
      standing: "stated",
    },
    BL8: {
      sentence:
        "Bounced addresses are compared without regard to the case of ASCII letters, including those before the @.",
      standing: "inferred",
    },
    BL9: {
      sentence:
        "The list keeps one entry for each bounced address. A bounce that is reported late, after a later one, never takes the address off the list earlier: the period that ends later stays.",
      standing: "inferred",
      reading:
        "The document mentions the first bounce, but not bounces that are reported out of order. Sending to an address that bounces harms the sender, so the library keeps the address listed.",
    },
    BL10: {
      sentence:
        "An Owner, and a user with Full Access whose home is the tenant, take an address off the bounce list before its period is over. A bounce from before, told late, does not put it back. With each change of the list, up to 8 entries that have ended leave the state, the earliest end first.",
      standing: "disputed",
      reading:
        'The document says that an address "will stay in the list for 10 days". That is its period, and no reason to wait once the mailbox is mended. The address is taken off for all bounces up to that instant, that instant included: a report that is repeated does not put it back. A bounce from after it lists the address again. The address and the instant are remembered for 365 days, or for the period in force if that is longer (BL7). By then each bounce from before is over, whatever period is set, so the order of the reports never matters. After that, up to 8 of these marks leave with each change, as entries do. An entry that has left answers for no other bounce (BL6): one of its period that is told after that lists the address for the rest of its own period. Choosing another period is no change of the list. An address that is not on the list is refused (ST11).',
    },
  },
);
