import type { RuleTable } from "../kernel/rule.ts";

export const profileKeyRules: RuleTable = {
  PK1: {
    sentence: "Owner, Full and Limited may view and copy the profile key.",
    document: "tenant-settings",
    section: "Profile Key",
    standing: "stated",
  },
  PK2: {
    sentence: "Only an Owner may regenerate it.",
    document: "tenant-settings",
    section: "Profile Key",
    standing: "stated",
  },
  PK3: {
    sentence:
      "The key itself never enters state, an audit entry or an explanation: state holds an id and when it was made. The same holds for every secret (password hashes are the caller's; see PW).",
    document: "tenant-settings",
    section: "Profile Key",
    standing: "inferred",
  },
};
