import type { RuleTable } from "../kernel/rule.ts";

export const channelsRules: RuleTable = {
  CH1: {
    sentence:
      "Where a channel sets a value of its own, it wins over the Privacy & Security module's, field by field, laxer or stricter, false, 0 and empty included; what it leaves unset falls back to the module's. Fields a channel can set: customer details, block list, forward list, idle timeout, ticket expiry, both upload switches, both type lists, size limit, enforced media access. IP lists, API mode, iframe, simultaneous connection, inactive interval and passwords are the organisation's.",
    document: "privacy-and-security",
    section: "Installation",
    standing: "stated",
    standingNote: "scope inferred",
  },
  CH2: {
    sentence:
      "The module's settings are changed field by field: what a change leaves out stays as it is. What a channel sets is set as a whole: what it leaves out falls back to the module's. A new channel sets nothing.",
    document: "privacy-and-security",
    section: "Installation",
    standing: "inferred",
    reading:
      "The text says how values are read, not how they are set. Leaving out is how a channel takes a value of its own back; the module has nothing to fall back to.",
  },
};
