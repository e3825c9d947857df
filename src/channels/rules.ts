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
};
