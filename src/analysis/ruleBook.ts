import { appTrayRules } from "../appTray/rules.ts";
import { assetsRules } from "../assets/rules.ts";
import { bounceListRules } from "../bounceList/rules.ts";
import { channelsRules } from "../channels/rules.ts";
import { emailDomainsRules } from "../emailDomains/rules.ts";
import { helpDeskRules } from "../helpDesk/rules.ts";
import { inboundMediaRules } from "../inboundMedia/rules.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleTable, RuleText } from "../kernel/rule.ts";
import { kernelRules } from "../kernel/rules.ts";
import { mailRules } from "../mail/rules.ts";
import { networkAccessRules } from "../networkAccess/rules.ts";
import { passwordsRules } from "../passwords/rules.ts";
import { privacyRules } from "../privacy/rules.ts";
import { profileKeyRules } from "../profileKey/rules.ts";
import { sessionsRules } from "../sessions/rules.ts";
import { subscriptionRules } from "../subscription/rules.ts";
import { teammatesRules } from "../teammates/rules.ts";
import { tenantRules } from "../tenant/rules.ts";
import { tenantSettingsRules } from "../tenantSettings/rules.ts";
import { timeZoneRules } from "../timeZone/rules.ts";
import { uploadsRules } from "../uploads/rules.ts";
import { userProfilesRules } from "../userProfiles/rules.ts";
import { workspacesRules } from "../workspaces/rules.ts";

/** Every rule there is, in reading order: document by document, area by area. */
export const ruleBook: ReadonlyMap<string, RuleText> = bound(
  // tenant-settings
  tenantSettingsRules,
  timeZoneRules,
  profileKeyRules,
  helpDeskRules,
  subscriptionRules,
  emailDomainsRules,
  inboundMediaRules,
  bounceListRules,
  // groups-and-teams
  workspacesRules,
  assetsRules,
  // teammates
  teammatesRules,
  appTrayRules,
  // module-settings
  userProfilesRules,
  // privacy-and-security
  networkAccessRules,
  mailRules,
  passwordsRules,
  sessionsRules,
  uploadsRules,
  channelsRules,
  privacyRules,
  // this library
  tenantRules,
  kernelRules,
);

/* @__NO_SIDE_EFFECTS__ */
function bound(...tables: readonly RuleTable[]): ReadonlyMap<string, RuleText> {
  return new Map(tables.flatMap((table) => Object.entries(frozen(table))));
}
