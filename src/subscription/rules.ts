import type { RuleTable } from "../kernel/rule.ts";

export const subscriptionRules: RuleTable = {
  SU1: {
    sentence:
      "Until the system reports otherwise, a tenant has no entitlement, its digital channels are not enabled and its provisioning has not completed; once completed, it stays completed.",
    document: "tenant-settings",
    section: "Partner and Tenant User Cross Launch",
    standing: "inferred",
    reading:
      "No default is documented; what nobody has reported opens nothing, as with PA8. The documents know of no way back from completed provisioning.",
  },
};
