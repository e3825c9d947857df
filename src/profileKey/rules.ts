import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const profileKeyRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Profile Key" },
  {
    PK1: {
      sentence: "Owners and users with Full or Limited Access may view and copy the profile key.",
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
        "The profile key itself never enters state, an audit entry or an explanation. State holds an id for the key and the time when the key was made. The same applies to every secret; password hashes stay with the caller (PW6).",
      standing: "inferred",
    },
  },
);
