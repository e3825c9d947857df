import { canUseFeature, decideUseFeature } from "../../../src/teammates/canUseFeature.ts";
import type { Feature } from "../../../src/vocabulary/rights.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { among, askers, contracts, subscribedOf } from "../subscribed.ts";
import { ownersAtTenant, personOf } from "../words.ts";

const features = {
  "schedule log exports": "scheduleLogExports",
  "use the audit trail": "viewAuditTrail",
  "add groups and teams": "addGroupsAndTeams",
  "configure SSO": "configureSso",
  "see tenant settings": "viewTenantSettings",
  "change tenant settings": "changeTenantSettings",
  "see Help Desk": "viewHelpDeskSettings",
  "change Help Desk": "changeHelpDeskSettings",
  "see the profile key": "viewProfileKey",
  "copy the profile key": "copyProfileKey",
  "regenerate the profile key": "regenerateProfileKey",
  "grant decryption": "grantDecryption",
  "invite users": "inviteTeammates",
  "remove users": "removeTeammates",
  "change roles": "changeRoles",
  "move users": "moveTeammates",
  "assign bot roles": "assignBotRoles",
  "grant apps": "grantApps",
  "delete services": "deleteServices",
  "delete numbers": "deleteNumbers",
  "delete apps": "deleteApps",
  "see pages": "viewPages",
  "change pages": "changePages",
  "outside: an unknown one": "constructor" as Feature,
} as const;

/** TS3, RL6: what belongs to a feature that a tenant can be without. */
const entitlementOf = {
  "schedule log exports": "logExports",
  "use the audit trail": "userAuditTrail",
  "configure SSO": "sso",
};

/** RL8: "adding groups and teams, changing tenant settings, regenerating the profile key, and decryption". */
const withheldAs = {
  "add groups and teams": "addGroupsAndTeams",
  "change tenant settings": "changeTenantSettings",
  "change Help Desk": "changeTenantSettings",
  "regenerate the profile key": "regenerateProfileKey",
  "grant decryption": "decryption",
};

const using = enumeration({
  question: "canUseFeature",
  space: { ...askers, feature: features, ...contracts } as const,
  derived: {
    "the entitlement for it is": among(entitlementOf, "feature", "entitlements"),
    "what is withheld of it is": among(withheldAs, "feature", "withheld"),
  },
  refused: [
    ownersAtTenant,
    // RL5: "has only the app-tray applications that they are granted".
    `
  | role              | by  |
  | Restricted Access | RL5 |`,
    // RL4: "can see every page that is not reserved for others (RL1, TS2, PK1) and may change nothing".
    `
  | role             | feature                                                                                                                            | by  |
  | Read-only Access | other than see pages or see tenant settings or see Help Desk or see the profile key or copy the profile key or use the audit trail | RL4 |`,
    // RL3: "may not add or remove users, nor delete services, numbers or apps".
    `
  | feature                                                                          | role           | by  |
  | invite users or remove users or delete services or delete numbers or delete apps | Limited Access | RL3 |`,
    // RL1: what only an Owner may do.
    `
  | feature                                                      | role             | by          |
  | schedule log exports or use the audit trail or configure SSO | other than Owner | RL1         |
  | add groups and teams                                         | other than Owner | WS4 RL1     |
  | change tenant settings                                       | other than Owner | TS1 RL1     |
  | see Help Desk                                                | other than Owner | TS2         |
  | change Help Desk                                             | other than Owner | TS1 TS2 RL1 |
  | regenerate the profile key                                   | other than Owner | PK2 RL1     |
  | grant decryption                                             | other than Owner | RL1 DL3     |`,
    `
  | feature                                     | role                                  | by  |
  | see tenant settings                         | Restricted Access                     | TS4 |
  | see the profile key or copy the profile key | Read-only Access or Restricted Access | PK1 |
  | invite users                                | other than Owner or Full Access       | TM1 |
  | remove users                                | other than Owner or Full Access       | TM4 |
  | change roles                                | other than Owner or Full Access       | TM5 |
  | move users                                  | other than Owner or Full Access       | TM8 |
  | assign bot roles                            | other than Owner or Full Access       | AT1 |
  | grant apps                                  | other than Owner or Full Access       | AT3 |`,
    // TS2: "Partners and help-desk staff cannot, whatever their access level."
    `
  | feature                           | who                  | by  |
  | see Help Desk or change Help Desk | help desk or partner | TS2 |`,
    `
  | the entitlement for it is | by  |
  | not there                 | RL6 |`,
    `
  | what is withheld of it is | by  |
  | there                     | RL8 |`,
  ],
  decided: [
    `
  | feature                                                      | answer | by          |
  | schedule log exports or use the audit trail or configure SSO | yes    | RL1         |
  | add groups and teams                                         | yes    | WS4 RL1     |
  | see tenant settings                                          | yes    | TS4         |
  | change tenant settings                                       | yes    | TS1 RL1     |
  | see Help Desk                                                | yes    | TS2         |
  | change Help Desk                                             | yes    | TS1 TS2 RL1 |
  | see the profile key or copy the profile key                  | yes    | PK1         |
  | regenerate the profile key                                   | yes    | PK2 RL1     |
  | grant decryption                                             | yes    | RL1 DL3     |
  | invite users                                                 | yes    | TM1         |
  | remove users                                                 | yes    | TM4         |
  | change roles                                                 | yes    | TM5         |
  | move users                                                   | yes    | TM8         |
  | assign bot roles                                             | yes    | AT1         |
  | grant apps                                                   | yes    | AT3         |`,
    // What has no rule of its own is as the role has it.
    `
  | feature                                                                       | role             | answer | by  |
  | delete services or delete numbers or delete apps or see pages or change pages | Owner            | yes    | RL1 |
  | delete services or delete numbers or delete apps or see pages or change pages | Full Access      | yes    | RL2 |
  | see pages or change pages                                                     | Limited Access   | yes    | RL3 |
  | see pages                                                                     | Read-only Access | yes    | RL4 |`,
  ],
  ask: ({ who, role, home, feature, entitlements, withheld }) =>
    decideUseFeature(personOf(who, role, home), feature, subscribedOf(entitlements, withheld)),
  can: ({ who, role, home, feature, entitlements, withheld }) =>
    canUseFeature(personOf(who, role, home), feature, subscribedOf(entitlements, withheld)),
});

export const area: Area = {
  area: "the question about what a role may use",
  enumerations: [using],
};
