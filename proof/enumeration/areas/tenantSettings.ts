import {
  canTakeOffBounceList,
  decideTakeOffBounceList,
} from "../../../src/bounceList/canTakeOffBounceList.ts";
import { canCopyProfileKey, decideCopyProfileKey } from "../../../src/profileKey/canCopyProfileKey.ts";
import {
  canRegenerateProfileKey,
  decideRegenerateProfileKey,
} from "../../../src/profileKey/canRegenerateProfileKey.ts";
import { canViewProfileKey, decideViewProfileKey } from "../../../src/profileKey/canViewProfileKey.ts";
import { canChangeSetting, decideChangeSetting } from "../../../src/tenantSettings/canChangeSetting.ts";
import { canViewSetting, decideViewSetting } from "../../../src/tenantSettings/canViewSetting.ts";
import type { SettingSection } from "../../../src/tenantSettings/settingSections.ts";
import { canAddWorkspace, decideAddWorkspace } from "../../../src/workspaces/canAddWorkspace.ts";
import { canRenameWorkspace, decideRenameWorkspace } from "../../../src/workspaces/canRenameWorkspace.ts";
import { canSwitchTo, decideSwitchTo } from "../../../src/workspaces/canSwitchTo.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { among, askers, contracts, subscribedOf } from "../subscribed.ts";
import {
  anyPeople,
  anyPlace,
  anyRole,
  anySwitch,
  changesNothing,
  ownersAtTenant,
  personOf,
  reach,
} from "../words.ts";

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
  | section                                             | role                                  | by      |
  | other than Profile Key or Help Desk or Audit Trail  | Restricted Access                     | TS4 RL5 |
  | Profile Key                                         | Read-only Access                      | PK1     |
  | Profile Key                                         | Restricted Access                     | PK1 RL5 |
  | Help Desk                                           | other than Owner or Restricted Access | TS2     |
  | Help Desk                                           | Restricted Access                     | TS2 RL5 |
  | Audit Trail                                         | other than Owner or Restricted Access | RL1     |
  | Audit Trail                                         | Restricted Access                     | RL1 RL5 |`,
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
  | section                                                            | role             | by          |
  | other than Profile Key or Help Desk or SSO or Privacy & Security   | other than Owner | TS1 RL1     |
  | Profile Key                                                        | other than Owner | PK2 RL1     |
  | Help Desk                                                          | other than Owner | TS1 TS2 RL1 |
  | SSO                                                                | other than Owner | RL1         |
  | Privacy & Security                                                 | other than Owner | ST8         |`,
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

/** Everybody, wherever they have switched to: it matters for assets only (TS1). */
const anybody = { who: anyPeople, role: anyRole, home: anyPlace, "now at": anyPlace } as const;

const keyReaders = {
  space: anybody,
  refused: [
    ownersAtTenant,
    // PK1: "Owners and users with Full or Limited Access may view and copy the profile key."
    `
  | role              | by      |
  | Read-only Access  | PK1     |
  | Restricted Access | PK1 RL5 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PK1 |`,
  ],
};

const viewingKey = enumeration({
  question: "canViewProfileKey",
  ...keyReaders,
  ask: ({ who, role, home, "now at": current }) => decideViewProfileKey(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canViewProfileKey(personOf(who, role, home, current)),
});

const copyingKey = enumeration({
  question: "canCopyProfileKey",
  ...keyReaders,
  ask: ({ who, role, home, "now at": current }) => decideCopyProfileKey(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canCopyProfileKey(personOf(who, role, home, current)),
});

/** "An Owner only", by these rules. */
function ownersOnly(rules: string) {
  return {
    refused: [
      ownersAtTenant,
      changesNothing,
      `
  | role             | by       |
  | other than Owner | ${rules} |`,
    ],
    decided: [
      `
  | answer | by       |
  | yes    | ${rules} |`,
    ],
  };
}

const withheld = `
  | withheld | by  |
  | on       | RL8 |`;

const key = ownersOnly("PK2 RL1");
const regeneratingKey = enumeration({
  question: "canRegenerateProfileKey",
  space: { ...anybody, withheld: anySwitch } as const,
  refused: [...key.refused, withheld],
  decided: key.decided,
  ask: (given) =>
    decideRegenerateProfileKey(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
  can: (given) =>
    canRegenerateProfileKey(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
});

const workspaces = ownersOnly("WS4 RL1");
const addingWorkspace = enumeration({
  question: "canAddWorkspace",
  space: { ...anybody, withheld: anySwitch } as const,
  refused: [...workspaces.refused, withheld],
  decided: workspaces.decided,
  ask: (given) =>
    decideAddWorkspace(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
  can: (given) =>
    canAddWorkspace(personOf(given.who, given.role, given.home, given["now at"]), given.withheld),
});

const renamingWorkspace = enumeration({
  question: "canRenameWorkspace",
  space: anybody,
  ...ownersOnly("WS7"),
  ask: ({ who, role, home, "now at": current }) => decideRenameWorkspace(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canRenameWorkspace(personOf(who, role, home, current)),
});

/** WS2: "from the tenant to any group or team, from a group to its own teams, and from a team to nowhere". */
const switching = enumeration({
  question: "canSwitchTo",
  space: { home: anyPlace, to: anyPlace } as const,
  derived: { "it is": reach("home", "to") },
  refused: [
    `
  | it is        | by  |
  | out of reach | WS2 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | WS2 |`,
  ],
  ask: ({ home, to }) => decideSwitchTo({ home }, to),
  can: ({ home, to }) => canSwitchTo({ home }, to),
});

/** BL10: "An Owner, and a user with Full Access whose home is the tenant." */
const takingOff = enumeration({
  question: "canTakeOffBounceList",
  space: anybody,
  refused: [
    ownersAtTenant,
    changesNothing,
    `
  | role                            | home                  | by   |
  | other than Owner or Full Access | any                   | BL10 |
  | Owner or Full Access | other than the tenant | BL10 |`,
  ],
  decided: [
    `
  | answer | by   |
  | yes    | BL10 |`,
  ],
  ask: ({ who, role, home, "now at": current }) =>
    decideTakeOffBounceList(personOf(who, role, home, current)),
  can: ({ who, role, home, "now at": current }) => canTakeOffBounceList(personOf(who, role, home, current)),
});

export const area: Area = {
  area: "the questions about tenant settings, the profile key, groups and teams",
  enumerations: [
    viewing,
    changing,
    viewingKey,
    copyingKey,
    regeneratingKey,
    addingWorkspace,
    renamingWorkspace,
    takingOff,
    switching,
  ],
};
