import { frozen } from "../kernel/json/frozen.ts";
import type { Entitlement } from "../vocabulary/entitlement.ts";
import {
  type AnyRight,
  changeHelpDeskSettings,
  changePrivacyAndSecurity,
  changeTenantSettings,
  configureSso,
  regenerateProfileKey,
  viewAuditTrail,
  viewHelpDeskSettings,
  viewProfileKey,
  viewTenantSettings,
} from "../vocabulary/rights.ts";

/** A section of the tenant's settings. */
export type SettingSection =
  | ("timeZone" | "profileKey" | "helpDesk" | "emailDomains" | "inboundMedia")
  | ("bounceRetention" | "sso" | "auditTrail" | "privacyAndSecurity");

/** Every section. */
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

/** The access to a section. */
export interface SectionAccess {
  readonly view: AnyRight;
  readonly change: AnyRight;
  /** The entitlement that the tenant needs (TS3). */
  readonly entitlement?: Entitlement;
}

const generalAccess: SectionAccess = { view: viewTenantSettings, change: changeTenantSettings };

/** The access to each section (TS1–TS4, PK1, PK2, ST8). */
export const sectionAccess: Readonly<Record<SettingSection, SectionAccess>> = {
  timeZone: generalAccess,
  profileKey: { view: viewProfileKey, change: regenerateProfileKey },
  helpDesk: { view: viewHelpDeskSettings, change: changeHelpDeskSettings },
  emailDomains: generalAccess,
  // IM1
  inboundMedia: {
    view: viewTenantSettings,
    change: changeTenantSettings,
    entitlement: "secureMediaHandling",
  },
  bounceRetention: generalAccess,
  sso: { view: viewTenantSettings, change: configureSso, entitlement: "sso" },
  auditTrail: { view: viewAuditTrail, change: changeTenantSettings, entitlement: "userAuditTrail" },
  privacyAndSecurity: { view: viewTenantSettings, change: changePrivacyAndSecurity },
};

/** Whether a value is a section of the settings. */
export function isSettingSection(value: unknown): value is SettingSection {
  return typeof value === "string" && Object.hasOwn(sectionAccess, value);
}
