import type { RuleTable } from "../kernel/rule.ts";

export const privacyRules: RuleTable = {
  PA1: {
    sentence:
      "API authentication mode: how the access token is obtained in API conversations. Its values are not documented: a non-empty text that is stored, audited and handed back; no decision depends on it.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA5: {
    sentence: "The agent workspace can be embedded in an iframe only when that is switched on.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  PA8: {
    sentence:
      "Where no default is documented: switches that open something are off, lists are empty, numbers unset, the one-time password is required.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
  },
  AU1: {
    sentence:
      "Audit trail: every accepted change gives one entry (who, when, from which workspace, what changed from what to what), in the order of acceptance, without secrets.",
    document: "privacy-and-security",
    section: "Audit Trail Logs",
    standing: "stated",
  },
};
