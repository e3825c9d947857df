import { frozen } from "../kernel/json/frozen.ts";
import type { Entitlement } from "../vocabulary/entitlement.ts";
import {
  changeHelpDeskSettings,
  changePrivacyAndSecurity,
  changeTenantSettings,
  configureSso,
  regenerateProfileKey,
  type Right,
  viewAuditTrail,
  viewHelpDeskSettings,
  viewProfileKey,
  viewTenantSettings,
} from "../vocabulary/rights.ts";

/** A section of the tenant's settings. */
export type SettingSection =
  | ("timeZone" | "profileKey" | "helpDesk" | "emailDomains" | "inboundMedia")
  | ("bounceRetention" | "sso" | "auditTrail" | "privacyAndSecurity");

export const settingSections: readonly SettingSection[] = frozen([
  "timeZone",
  "profileKey",
  "helpDesk",
  "emailDomains",
  "inboundMedia",
  "bounceRetention",
  "sso",
  "auditTrail",
  "privacyAndSecurity",
]);

/** The rights to see and to change a section and, where it belongs to a feature that a tenant may lack, which (TS3). */
export interface SectionAccess {
  readonly see: Right;
  readonly change: Right;
  readonly entitlement?: Entitlement;
}

const ordinary: SectionAccess = { see: viewTenantSettings, change: changeTenantSettings };

/** TS1–TS4 and PK1–PK2, section by section. */
export const sectionAccess: Readonly<Record<SettingSection, SectionAccess>> = frozen({
  timeZone: ordinary,
  profileKey: { see: viewProfileKey, change: regenerateProfileKey },
  helpDesk: { see: viewHelpDeskSettings, change: changeHelpDeskSettings },
  emailDomains: ordinary,
  // IM1
  inboundMedia: {
    see: viewTenantSettings,
    change: changeTenantSettings,
    entitlement: "secureMediaHandling",
  },
  bounceRetention: ordinary,
  sso: { see: viewTenantSettings, change: configureSso, entitlement: "sso" },
  auditTrail: { see: viewAuditTrail, change: changeTenantSettings, entitlement: "userAuditTrail" },
  privacyAndSecurity: { see: viewTenantSettings, change: changePrivacyAndSecurity },
});

export function isSettingSection(value: unknown): value is SettingSection {
  return typeof value === "string" && Object.hasOwn(sectionAccess, value);
}
