import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const tenantSettingsRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Tenant Settings" },
  {
    TS1: {
      sentence:
        "Only an Owner may change a tenant setting. As in all rules about people and settings, the role and the home workspace decide, even after switching down. The current workspace matters for assets only.",
      standing: "stated",
      standingNote: "all but the first sentence is inferred",
    },
    TS2: {
      sentence:
        "Only an Owner can see the Help Desk settings. Partners and help-desk staff cannot, whatever their access level.",
      section: "Help Desk",
      standing: "stated",
      reading: "Someone who cannot see a setting cannot change it either.",
    },
    TS3: {
      sentence:
        "A section for a feature that the tenant is not entitled to (secure media handling, the user audit trail, SSO and so on) can be neither seen nor changed. A setting stored before the entitlement was withdrawn stays in force.",
      section: "Secure handling of Inbound media files",
      standing: "stated",
      standingNote: "the second sentence is inferred",
      reading: "Questions that read a setting therefore do not check entitlements.",
      facts: ["entitlement"],
    },
    TS4: {
      sentence:
        "Owners and users with Full, Limited or Read-only Access can see the other tenant settings. Users with Restricted Access cannot.",
      standing: "inferred",
    },
  },
);
