import type { RuleTable } from "../kernel/rule.ts";

export const tenantSettingsRules: RuleTable = {
  TS1: {
    sentence:
      "Only an Owner may change a tenant setting. Role and home decide; having switched down changes nothing (so for all rules about people and settings; the current workspace matters for assets only).",
    document: "tenant-settings",
    section: "Tenant Settings",
    standing: "stated",
    standingNote: "second sentence inferred",
  },
  TS2: {
    sentence:
      "Only an Owner sees the Help Desk settings; partners and help-desk people do not, whatever their access level.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    reading: "What one does not see one does not change either.",
  },
  TS3: {
    sentence:
      "A section that belongs to a feature which the tenant does not have (secure media handling, user audit trail, SSO …) can be neither seen nor changed: the tenant's entitlements say so. A setting stored before the entitlement was withdrawn stays in force.",
    document: "tenant-settings",
    section: "Secure handling of Inbound media files",
    standing: "stated",
    standingNote: "second sentence inferred",
    reading: "Staying in force means that the questions which read a setting do not ask for entitlements.",
  },
  TS4: {
    sentence:
      "The other tenant settings are seen by Owner, Full, Limited and Read-only Access, not by Restricted Access.",
    document: "tenant-settings",
    section: "Tenant Settings",
    standing: "inferred",
  },
};
