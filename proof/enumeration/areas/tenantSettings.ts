import { canChangeSetting, decideChangeSetting } from "../../../src/tenantSettings/canChangeSetting.ts";
import { canViewSetting, decideViewSetting } from "../../../src/tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../../../src/tenantSettings/settingSections.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { among, askers, contracts, subscribedOf } from "../subscribed.ts";
import { changesNothing, ownersAtTenant, personOf } from "../words.ts";

const sections = {
  "Time Zone": "timeZone",
  "Profile Key": "profileKey",
  "Help Desk": "helpDesk",
  "Email Domains": "emailDomains",
  "Inbound Media": "inboundMedia",
  "Bounce List": "bounceRetention",
  SSO: "sso",
  "Audit Trail": "auditTrail",
  "Privacy & Security": "privacyAndSecurity",
  "outside: an unknown one": "toString" as SettingSection,
} as const;

/** TS3: "secure media handling, the user audit trail, SSO and so on". */
const entitlementOf = {
  "Inbound Media": "secureMediaHandling",
  "Audit Trail": "userAuditTrail",
  SSO: "sso",
};

/** RL8: SSO and Privacy & Security are features of their own. */
const withheldAs = {
  "Time Zone": "changeTenantSettings",
  "Help Desk": "changeTenantSettings",
  "Email Domains": "changeTenantSettings",
  "Inbound Media": "changeTenantSettings",
  "Bounce List": "changeTenantSettings",
  "Audit Trail": "changeTenantSettings",
  "Profile Key": "regenerateProfileKey",
};

const parts = {
  space: { ...askers, section: sections, ...contracts } as const,
  derived: {
    "the entitlement for it is": among(entitlementOf, "section", "entitlements"),
    "what is withheld of it is": among(withheldAs, "section", "withheld"),
  },
};

const unentitled = `
  | the entitlement for it is | by  |
  | not there                 | TS3 |`;

/** TS2: "Only an Owner can see the Help Desk settings. Partners and help-desk staff cannot, whatever their access level." */
const helpDeskOfOthers = `
  | section   | who                  | by  |
  | Help Desk | help desk or partner | TS2 |`;

const viewing = enumeration({
  question: "canViewSetting",
  ...parts,
  refused: [
    ownersAtTenant,
    unentitled,
    helpDeskOfOthers,
    // TS4: "Owners and users with Full, Limited or Read-only Access can see the other tenant settings."
    `
  | section                                            | role                                  | by      |
  | other than Profile Key or Help Desk or Audit Trail | Restricted Access                     | TS4 RL5 |
  | Profile Key                                        | Read-only Access                      | PK1     |
  | Profile Key                                        | Restricted Access                     | PK1 RL5 |
  | Help Desk                                          | other than Owner or Restricted Access | TS2     |
  | Help Desk                                          | Restricted Access                     | TS2 RL5 |
  | Audit Trail                                        | other than Owner or Restricted Access | RL1     |
  | Audit Trail                                        | Restricted Access                     | RL1 RL5 |`,
  ],
  decided: [
    `
  | section                                            | answer | by  |
  | other than Profile Key or Help Desk or Audit Trail | yes    | TS4 |
  | Profile Key                                        | yes    | PK1 |
  | Help Desk                                          | yes    | TS2 |
  | Audit Trail                                        | yes    | RL1 |`,
  ],
  ask: ({ who, role, home, section, entitlements, withheld }) =>
    decideViewSetting(personOf(who, role, home), section, subscribedOf(entitlements, withheld)),
  can: ({ who, role, home, section, entitlements, withheld }) =>
    canViewSetting(personOf(who, role, home), section, subscribedOf(entitlements, withheld)),
});

const changing = enumeration({
  question: "canChangeSetting",
  ...parts,
  refused: [
    ownersAtTenant,
    unentitled,
    helpDeskOfOthers,
    changesNothing,
    // TS1: "Only an Owner may change a tenant setting." ST8: "Only an Owner may change privacy-and-security settings."
    `
  | section                                                          | role             | by          |
  | other than Profile Key or Help Desk or SSO or Privacy & Security | other than Owner | TS1 RL1     |
  | Profile Key                                                      | other than Owner | PK2 RL1     |
  | Help Desk                                                        | other than Owner | TS1 TS2 RL1 |
  | SSO                                                              | other than Owner | RL1         |
  | Privacy & Security                                               | other than Owner | ST8         |`,
    `
  | what is withheld of it is | by  |
  | there                     | RL8 |`,
  ],
  decided: [
    `
  | section                                                          | answer | by          |
  | other than Profile Key or Help Desk or SSO or Privacy & Security | yes    | TS1 RL1     |
  | Profile Key                                                      | yes    | PK2 RL1     |
  | Help Desk                                                        | yes    | TS1 TS2 RL1 |
  | SSO                                                              | yes    | RL1         |
  | Privacy & Security                                               | yes    | ST8         |`,
  ],
  ask: ({ who, role, home, section, entitlements, withheld }) =>
    decideChangeSetting(personOf(who, role, home), section, subscribedOf(entitlements, withheld)),
  can: ({ who, role, home, section, entitlements, withheld }) =>
    canChangeSetting(personOf(who, role, home), section, subscribedOf(entitlements, withheld)),
});

export const area: Area = {
  area: "the questions about sections of the tenant's settings",
  enumerations: [viewing, changing],
};
