import type { RuleTable } from "../kernel/rule.ts";

export const appTrayRules: RuleTable = {
  AT1: {
    sentence:
      "The bot builder's roles (Curation Console, One-click Testing: one or both) are assigned by an Owner or a user with Full Access; an empty set is refused, withdrawing is its own command.",
    document: "teammates",
    section: "Bot Builder User Access Management",
    standing: "stated",
    standingNote: "second half inferred",
    reading:
      "Whoever may assign may withdraw. One may assign them to oneself: a tenant can have a single administrator.",
  },
  AT2: {
    sentence: "The event scheduler has no roles of its own: the user's overall role decides.",
    document: "teammates",
    section: "User Access Management for App Trays",
    standing: "stated",
  },
  AT3: {
    sentence:
      "An Owner or a user with Full Access grants app-tray applications to a user with Restricted Access.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "inferred",
    reading:
      "Other roles have the applications by their role (RL1 to RL4), so there is nothing to grant them. A grant is kept, without effect, when the role is raised.",
  },
  AT4: {
    sentence: "Curation Console and One-click Testing are used only by those to whom that role is assigned.",
    document: "teammates",
    section: "Bot Builder User Access Management",
    standing: "stated",
    reading:
      "Owners are no exception, and a read-only role is none to the contrary: the assigned role is what gives the use. It does not open the bot builder for a user with Restricted Access (RL5).",
  },
  AT5: {
    sentence:
      "One grants app-tray applications to, and withdraws them from, only those whose home workspace one can reach.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "inferred",
    standingNote: "security",
    reading: "As for bot roles (TM9).",
  },
  AT6: {
    sentence:
      "Whoever may grant app-tray applications may withdraw them, from users of any role; an empty set of applications is refused.",
    document: "teammates",
    section: "Access Management for App Tray applications",
    standing: "inferred",
    reading:
      "As for bot roles (AT1). A grant that is without effect since its holder's role was raised can be withdrawn, too.",
  },
};
