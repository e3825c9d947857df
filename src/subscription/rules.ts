import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const subscriptionRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Partner and Tenant User Cross Launch" },
  {
    SU1: {
      sentence:
        "Until the system reports otherwise, a tenant has no entitlement, its digital channels are not enabled and its provisioning has not completed. Once provisioning has completed, it stays completed.",
      standing: "inferred",
      reading:
        "No default is documented. Nothing is open until it is reported, as in PA8. The documents describe no way back from completed provisioning.",
    },
  },
);
