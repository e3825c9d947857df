import { canAssignBotRoles, decideAssignBotRoles } from "../../../src/appTray/canAssignBotRoles.ts";
import { canGrantApps, decideGrantApps } from "../../../src/appTray/canGrantApps.ts";
import { canOpenApp, decideOpenApp } from "../../../src/appTray/canOpenApp.ts";
import { canUseBotRole, decideUseBotRole } from "../../../src/appTray/canUseBotRole.ts";
import { canWithdrawApps, decideWithdrawApps } from "../../../src/appTray/canWithdrawApps.ts";
import { canWithdrawBotRoles, decideWithdrawBotRoles } from "../../../src/appTray/canWithdrawBotRoles.ts";
import { eventSchedulerLevel } from "../../../src/appTray/eventSchedulerLevel.ts";
import { type AppTrayApp, appTrayApps, type BotRole, botRoles } from "../../../src/vocabulary/teammate.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyPair, askedPair, beyondReach, derivedOfPair, recordOfOwner } from "../pair.ts";
import { anyRole, changesNothing, everySet, ownersAtTenant } from "../words.ts";

const someApps = {
  ...everySet(appTrayApps),
  "outside: an unknown one": ["diary"] as unknown as readonly AppTrayApp[],
} as const;

const someBotRoles = {
  ...everySet(botRoles),
  "outside: no list": "curationConsole" as unknown as readonly BotRole[],
} as const;

/** AT1: "Owners and users with Full Access may assign the bot builder's roles … An empty set is refused." */
const assigning = {
  space: { ...anyPair, "bot roles": someBotRoles } as const,
  derived: derivedOfPair,
  refused: [
    ownersAtTenant,
    changesNothing,
    beyondReach,
    ...recordOfOwner,

    `
  | role                            | by  |
  | other than Owner or Full Access | AT1 |`,
    `
  | bot roles | by  |
  | none      | AT1 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | AT1 |`,
  ],
};

const assigningBotRoles = enumeration({
  question: "canAssignBotRoles",
  ...assigning,
  ask: (given) => decideAssignBotRoles(...askedPair(given), given["bot roles"]),
  can: (given) => canAssignBotRoles(...askedPair(given), given["bot roles"]),
});

/** AT1: "Those who may assign roles may also withdraw them." */
const withdrawingBotRoles = enumeration({
  question: "canWithdrawBotRoles",
  ...assigning,
  ask: (given) => decideWithdrawBotRoles(...askedPair(given), given["bot roles"]),
  can: (given) => canWithdrawBotRoles(...askedPair(given), given["bot roles"]),
});

/** AT3, AT5, AT6: who may grant apps may withdraw them, from users of any role. */
const handling = {
  space: { ...anyPair, apps: someApps } as const,
  derived: derivedOfPair,
  decided: [
    `
  | answer | by  |
  | yes    | AT3 |`,
  ],
};

const refusedToHandle = [
  ownersAtTenant,
  changesNothing,
  ...recordOfOwner,

  `
  | role                            | by  |
  | other than Owner or Full Access | AT3 |`,
  `
  | whose home is | by  |
  | out of reach  | AT5 |`,
  `
  | apps | by  |
  | none | AT6 |`,
];

const grantingApps = enumeration({
  question: "canGrantApps",
  ...handling,
  refused: [
    ...refusedToHandle,
    `
  | whose role                   | by  |
  | other than Restricted Access | AT3 |`,
  ],
  ask: (given) => decideGrantApps(...askedPair(given), given.apps),
  can: (given) => canGrantApps(...askedPair(given), given.apps),
});

const withdrawingApps = enumeration({
  question: "canWithdrawApps",
  ...handling,
  refused: refusedToHandle,
  ask: (given) => decideWithdrawApps(...askedPair(given), given.apps),
  can: (given) => canWithdrawApps(...askedPair(given), given.apps),
});

function isAmong(part: string, set: string) {
  return (words: Words): string =>
    (words[set] ?? "").split(", ").includes(words[part] ?? "") ? "granted" : "not granted";
}

const opening = enumeration({
  question: "canOpenApp",
  space: {
    role: anyRole,
    apps: someApps,
    app: {
      botBuilder: "botBuilder",
      eventScheduler: "eventScheduler",
      "outside: an unknown one": "diary" as AppTrayApp,
    },
  } as const,
  derived: { "the app is": isAmong("app", "apps") },
  // RL5: "only the app-tray applications that they are granted".
  refused: [
    `
  | role              | the app is  | by  |
  | Restricted Access | not granted | RL5 |`,
  ],
  // AT2: "The user's overall role decides" in the event scheduler.
  decided: [
    `
  | role              | app            | answer | by      |
  | Owner             | botBuilder     | yes    | RL1     |
  | Full Access       | botBuilder     | yes    | RL2     |
  | Limited Access    | botBuilder     | yes    | RL3     |
  | Read-only Access  | botBuilder     | yes    | RL4     |
  | Owner             | eventScheduler | yes    | RL1 AT2 |
  | Full Access       | eventScheduler | yes    | RL2 AT2 |
  | Limited Access    | eventScheduler | yes    | RL3 AT2 |
  | Read-only Access  | eventScheduler | yes    | RL4 AT2 |
  | Restricted Access | any            | yes    | RL5     |`,
  ],
  ask: ({ role, apps, app }) => decideOpenApp({ role, apps }, app),
  can: ({ role, apps, app }) => canOpenApp({ role, apps }, app),
});

const usingBotRole = enumeration({
  question: "canUseBotRole",
  space: {
    role: anyRole,
    apps: someApps,
    "bot roles": someBotRoles,
    part: {
      curationConsole: "curationConsole",
      oneClickTesting: "oneClickTesting",
      "outside: an unknown one": "owner" as BotRole,
    },
  } as const,
  derived: { "the part is": isAmong("part", "bot roles") },
  refused: [
    // AT4: "Only users with the Curation Console role may use Curation Console"; it does not open the bot builder (RL5).
    `
  | the part is | by  |
  | not granted | AT4 |`,
    `
  | role              | apps                   | by  |
  | Restricted Access | none or eventScheduler | RL5 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | AT4 |`,
  ],
  ask: ({ role, apps, "bot roles": held, part }) => decideUseBotRole({ role, apps, botRoles: held }, part),
  can: ({ role, apps, "bot roles": held, part }) => canUseBotRole({ role, apps, botRoles: held }, part),
});

/** AT2: "The event scheduler has no roles of its own." */
const scheduler = enumeration({
  question: "eventSchedulerLevel",
  space: { role: anyRole, apps: someApps } as const,
  refused: [],
  decided: [
    `
  | role              | apps                                         | answer     | by      |
  | Owner             | any                                          | owner      | AT2     |
  | Full Access       | any                                          | full       | AT2     |
  | Limited Access    | any                                          | limited    | AT2     |
  | Read-only Access  | any                                          | readOnly   | AT2     |
  | Restricted Access | eventScheduler or botBuilder, eventScheduler | restricted | AT2 RL5 |
  | Restricted Access | none or botBuilder                           | denied     | RL5     |`,
  ],
  ask: ({ role, apps }) => eventSchedulerLevel({ role, apps }),
});

export const area: Area = {
  area: "the questions about the app tray and bot roles",
  enumerations: [
    assigningBotRoles,
    withdrawingBotRoles,
    grantingApps,
    withdrawingApps,
    opening,
    usingBotRole,
    scheduler,
  ],
};
