import { ruleTable } from "../kernel/decision/ruleTable.ts";

const botBuilder = "Bot Builder User Access Management";

export const appTrayRules = /* @__PURE__ */ ruleTable(
  { document: "teammates", section: "Access Management for App Tray applications" },
  {
    AT1: {
      sentence:
        "Owners and users with Full Access may assign the bot builder's roles: Curation Console, One-click Testing, or both. An empty set is refused; withdrawing roles is a separate command.",
      section: botBuilder,
      standing: "stated",
      standingNote: "the second sentence is inferred",
      reading:
        "Those who may assign roles may also withdraw them. They may assign roles to themselves, because a tenant can have a single administrator.",
      facts: ["case"],
    },
    AT2: {
      sentence: "The event scheduler has no roles of its own. The user's overall role decides.",
      section: "User Access Management for App Trays",
      standing: "stated",
    },
    AT3: {
      sentence:
        "Owners and users with Full Access may grant app-tray applications to users with Restricted Access.",
      standing: "inferred",
      reading:
        "Other users have the applications by their role (RL1 to RL4), so there is nothing to grant them. When a user gets a higher role, their grant is kept without effect.",
      facts: ["case"],
    },
    AT4: {
      sentence:
        "Only users with the Curation Console role may use Curation Console, and only users with the One-click Testing role may use One-click Testing.",
      section: botBuilder,
      standing: "stated",
      reading:
        "Owners need the role too, and a read-only user who has it may use that part: the assigned role gives the right. It does not open the bot builder for a user with Restricted Access (RL5).",
      facts: ["botRole"],
    },
    AT5: {
      sentence:
        "Only a person who can reach a user's home workspace may grant that user app-tray applications or withdraw them.",
      standing: "inferred",
      standingNote: "security",
      reading: "As for bot roles (TM9).",
    },
    AT6: {
      sentence:
        "Those who may grant app-tray applications may also withdraw them, from users of any role. An empty set of applications is refused.",
      standing: "inferred",
      reading:
        "As for bot roles (AT1). A grant that has had no effect since its holder's role was raised can be withdrawn too.",
    },
  },
);
