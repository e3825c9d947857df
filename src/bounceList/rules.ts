import type { RuleTable } from "../kernel/rule.ts";

export const bounceListRules: RuleTable = {
  BL1: {
    sentence: "Retention: a whole number of days, 1 to 365; default 7.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL2: {
    sentence: "An address keeps the retention in force when it was added; a change reaches only later ones.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL3: {
    sentence: "While listed, sending to it fails in the platform itself.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL4: {
    sentence: "Listed while addedAt ≤ now < addedAt + days × 24 h; then it is gone.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL5: {
    sentence: "Tenant-wide: all groups and teams, all e-mail apps routed over AWS SES, and no other route.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL6: {
    sentence: "A further bounce of a listed address does not restart its period.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "inferred",
    standingNote: '"after the first bounce"',
  },
  BL7: {
    sentence: "An existing tenant keeps its value when state is migrated, also one outside BL1.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "stated",
  },
  BL8: {
    sentence: "Bounced addresses compare without ASCII letter case.",
    document: "tenant-settings",
    section: "Bounce List Retention Period for Email via AWS SES",
    standing: "inferred",
  },
};
