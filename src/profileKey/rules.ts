import type { RuleTable } from "../kernel/rule.ts";

export const profileKeyRules: RuleTable = {
  PK1: {
    sentence: "Owners and users with Full or Limited Access may view and copy the profile key.",
    document: "tenant-settings",
    section: "Profile Key",
    standing: "stated",
  },
  PK2: {
    sentence: "Only an Owner may regenerate the profile key.",
    document: "teammates",
    section: "Teammates",
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
