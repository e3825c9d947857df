import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const privacyRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "General Settings" },
  {
    PA1: {
      sentence:
        "The API authentication mode says how API conversations obtain the access token. Its values are not documented. It is a non-empty text that is stored, audited and returned; no decision depends on it.",
      standing: "stated",
    },
    PA5: {
      sentence: "The agent workspace can be embedded in an iframe only while that is switched on.",
      standing: "stated",
    },
    PA8: {
      sentence:
        "Where no default is documented, switches that open something are off, lists are empty, numbers are unset and the one-time password is required.",
      standing: "inferred",
    },
    AU1: {
      sentence:
        "Every accepted change adds one entry to the audit trail, in the order of acceptance. The entry says who made the change, when, from which workspace, and what changed from what to what. It holds no secrets.",
      section: "Audit Trail Logs",
      standing: "stated",
    },
  },
);
