import { analysisRules } from "../analysis/rules.ts";
import { appTrayRules } from "../appTray/rules.ts";
import { assetsRules } from "../assets/rules.ts";
import { bounceListRules } from "../bounceList/rules.ts";
import { channelsRules } from "../channels/rules.ts";
import { emailDomainsRules } from "../emailDomains/rules.ts";
import { helpDeskRules } from "../helpDesk/rules.ts";
import { inboundMediaRules } from "../inboundMedia/rules.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { kernelRules } from "../kernel/rules.ts";
import type { RuleText } from "../kernel/decision/ruleTable.ts";
import { mailRules } from "../mail/rules.ts";
import { networkAccessRules } from "../networkAccess/rules.ts";
import { passwordsRules } from "../passwords/rules.ts";
import { privacyRules } from "../privacy/rules.ts";
import { profileKeyRules } from "../profileKey/rules.ts";
import { sessionsRules } from "../sessions/rules.ts";
import { subscriptionRules } from "../subscription/rules.ts";
import { decryptionRules, invitationRules, teammatesRules } from "../teammates/rules.ts";
import { tenantRules } from "../tenant/rules.ts";
import { tenantSettingsRules } from "../tenantSettings/rules.ts";
import { timeZoneRules } from "../timeZone/rules.ts";
import { uploadsRules } from "../uploads/rules.ts";
import { userProfilesRules } from "../userProfiles/rules.ts";
import { workspacesRules } from "../workspaces/rules.ts";

// Every table of rules, in reading order: document by document, area by area. This is the only list of them. If a table
// is missing here, its ids do not compile where they are used, and a test that reads all files rules.ts fails.
const tables = [
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
  decryptionRules,
  invitationRules,
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
  analysisRules,
] as const;

type Table = (typeof tables)[number];

/** The ids of each table. `keyof` would give only the ids that all tables have in common. */
type IdIn<Each> = Each extends unknown ? keyof Each & string : never;

/**
 * The id of a rule, such as `"ED2"`: the two letters of its area and a number. An id never changes its meaning and is
 * never reused.
 */
export type RuleId = IdIn<Table>;

/** The names of the facts that a sentence about a refusal by this rule needs (AN7). */
export type FactNameOf<Id extends RuleId> =
  Extract<Table, Readonly<Record<Id, unknown>>> extends Readonly<
    Record<Id, { readonly facts: readonly (infer Name)[] }>
  >
    ? Name
    : never;

/** Every rule by its id, in reading order. */
export const ruleBook: ReadonlyMap<string, RuleText> = /* @__PURE__ */ bookOf(tables);

/* @__NO_SIDE_EFFECTS__ */
function bookOf(all: readonly Table[]): ReadonlyMap<string, RuleText> {
  return new Map(all.flatMap((table) => Object.entries<RuleText>(frozen(table))));
}
