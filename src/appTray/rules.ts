import type { RuleTable } from "../kernel/rule.ts";

export const appTrayRules: RuleTable = {
  AT1: {
    sentence:
      "The bot builder's roles (Curation Console, One-click Testing: one or both) are assigned by Owner or Full; an empty set is refused, withdrawing is its own command.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "stated",
    standingNote: "second half inferred",
  },
  AT2: {
    sentence: "The event scheduler has no roles of its own: the user's overall role decides.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "stated",
  },
  AT3: {
    sentence: "Owner or Full grants a Restricted user app-tray applications.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "inferred",
  },
  AT4: {
    sentence: "Curation Console and One-click Testing are used only by those to whom that role is assigned.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "stated",
  },
};
