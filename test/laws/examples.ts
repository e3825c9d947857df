import { readFileSync } from "node:fs";
import { parseTenant, type RuleId, type Tenant, type UserProfile, type Workspace } from "../../src/index.ts";
import { type CommandOf, type CommandType } from "../../src/tenant/command.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";

/** The bank of the examples: two groups, five teams, sixteen people of all roles, an asset of every kind. */
export const bank: Tenant = parsedBank();

/** Monday, 21 October 2024, ten o'clock in London. */
export const now = Date.parse("2024-10-21T09:00:00Z");

type Fields<Type extends CommandType> = Omit<CommandOf<Type>, keyof Envelope | "type">;
type Asked<Type extends CommandType> = readonly [by: Actor, fields: Fields<Type>];

/** Documenting examples of a command, issued one by one to the bank as it is. */
interface ExamplesOf<Type extends CommandType> {
  readonly accepted: readonly Asked<Type>[];
  /** Accepted too, but what is wanted is so already. */
  readonly unchanged?: readonly Asked<Type>[];
  /** With all the rules that are broken, in the order given. */
  readonly refused: readonly (readonly [...asked: Asked<Type>, broken: readonly RuleId[]])[];
}

const tenant: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const insurance: Workspace = { level: "group", group: "insurance" };
const marketing: Workspace = { level: "team", group: "loans", team: "loans-marketing" };
const legal: Workspace = { level: "team", group: "loans", team: "loans-legal" };
const claims: Workspace = { level: "team", group: "insurance", team: "insurance-claims" };
const nowhere: Workspace = { level: "group", group: "cards" };

const at = (id: string, current: Workspace): Actor => ({ kind: "teammate", id, current });
const olga = at("olga", tenant);
const omar = at("omar", tenant);
const fiona = at("fiona", tenant);
const felix = at("felix", loans);
const faye = at("faye", marketing);
const iris = at("iris", insurance);
const ann = at("ann", loans);
const liam = at("liam", tenant);
const ravi = at("ravi", insurance);
const rosa = at("rosa", tenant);
const system: Actor = { kind: "system" };

/** The bank lets support in, read-only. */
const support: Actor = {
  kind: "helpDesk",
  adminUserName: "mia",
  adminUserDomain: "vendor.example",
  originalRole: "full",
  current: tenant,
};

const clerks: UserProfile = {
  id: "clerks",
  name: "Branch clerks",
  kind: "supervisor",
  access: "specific",
  modules: { agentDesktop: { level: "on" }, recordingManagement: { level: "on", toggles: { tags: true } } },
};
/** As no type lets one write it. */
const unlimitedAgents = { ...clerks, kind: "standardAgent", access: "all" } as unknown as UserProfile;
const supervisor: UserProfile = {
  id: "supervisor",
  name: "Loans supervisors",
  kind: "supervisor",
  access: "specific",
  modules: { agentDesktop: { level: "on" } },
};

export const examples: { readonly [Type in CommandType]: ExamplesOf<Type> } = {
  "assets/make": {
    accepted: [
      [ann, { asset: "rates", kind: "template", name: "Rates" }],
      [at("olga", marketing), { asset: "toString", kind: "number", name: "Long code" }],
      [fiona, { asset: "__proto__", kind: "app", name: "Another app" }],
    ],
    refused: [
      [ann, { asset: "rates", kind: "number", name: "Long code" }, ["AS11"]],
      [felix, { asset: "greeter", kind: "bot", name: "Greeter" }, ["ST19"]],
      [olga, { asset: "second", kind: "profileStore", name: "Second" }, ["AS23"]],
      [ravi, { asset: "rates", kind: "template", name: "Rates" }, ["RL4"]],
      [at("ann", tenant), { asset: "rates", kind: "template", name: "Rates" }, ["WS2"]],
      [at("olga", nowhere), { asset: "rates", kind: "template", name: "Rates" }, ["ST11"]],
      [at("nobody", tenant), { asset: "rates", kind: "template", name: "Rates" }, ["ST11"]],
      [system, { asset: "rates", kind: "template", name: "Rates" }, ["ST9"]],
      [support, { asset: "rates", kind: "template", name: "Rates" }, ["RL4"]],
      [ann, { asset: "rates", kind: "template", name: " " }, ["ST16"]],
      [ann, { asset: "", kind: "template", name: "" }, ["ST5", "ST16"]],
      [ann, { asset: "rates", kind: "template", name: "Rates\u202e" }, ["ST16"]],
    ],
  },
  "assets/rename": {
    accepted: [
      [felix, { asset: "affordability", name: "Affordability" }],
      [ann, { asset: "payment-reminder", name: "Reminder" }],
    ],
    unchanged: [[felix, { asset: "affordability", name: "Affordability check" }]],
    refused: [
      [ann, { asset: "arrears-letter", name: "Letter" }, ["AS12"]],
      [fiona, { asset: "loan-application", name: "Application" }, ["AS9"]],
      [olga, { asset: "usage", name: "Usage" }, ["AS23", "AS18"]],
      [olga, { asset: "constructor", name: "Usage" }, ["ST11"]],
      [rosa, { asset: "payment-reminder", name: "Reminder" }, ["RL5"]],
    ],
  },
  "assets/delete": {
    accepted: [
      [felix, { asset: "loan-application" }],
      [at("olga", loans), { asset: "mobile-app" }],
      [felix, { asset: "arrears-letter" }],
    ],
    refused: [
      [ann, { asset: "loan-application" }, ["RL3"]],
      [at("fiona", claims), { asset: "mobile-app" }, ["AS10"]],
      [olga, { asset: "customers" }, ["AS23"]],
      [iris, { asset: "arrears-letter" }, ["AS12"]],
      [olga, { asset: "gone" }, ["ST11"]],
    ],
  },
  "assets/share": {
    accepted: [
      [olga, { asset: "mobile-app", with: claims }],
      [felix, { asset: "loans-chat", with: { level: "team", group: "loans", team: "loans-security" } }],
    ],
    unchanged: [
      [olga, { asset: "mobile-app", with: insurance }],
      [ann, { asset: "payment-reminder", with: marketing }],
    ],
    refused: [
      [felix, { asset: "loans-chat", with: legal }, ["AS14"]],
      [felix, { asset: "loans-chat", with: insurance }, ["AS24"]],
      [olga, { asset: "mobile-app", with: tenant }, ["AS24"]],
      [olga, { asset: "mobile-app", with: nowhere }, ["ST11"]],
      [
        olga,
        { asset: "mobile-app", with: { level: "team", group: "insurance", team: "loans-legal" } },
        ["ST11"],
      ],
      [olga, { asset: "greeter", with: loans }, ["AS16"]],
    ],
  },
  "assets/withdraw": {
    accepted: [[olga, { asset: "mobile-app", from: loans }]],
    unchanged: [
      [olga, { asset: "mobile-app", from: claims }],
      [felix, { asset: "loans-chat", from: legal }],
    ],
    refused: [
      [ann, { asset: "payment-reminder", from: marketing }, ["AS25"]],
      [felix, { asset: "mobile-app", from: loans }, ["AS10"]],
      [olga, { asset: "greeter", from: loans }, ["AS16"]],
    ],
  },
  "assets/completeWithdrawal": {
    accepted: [[system, { asset: "loans-chat", from: legal }]],
    unchanged: [[system, { asset: "mobile-app", from: loans }]],
    refused: [
      [olga, { asset: "loans-chat", from: legal }, ["ST9"]],
      [system, { asset: "gone", from: legal }, ["ST11"]],
    ],
  },
  "assets/lock": {
    accepted: [
      [ann, { asset: "payment-reminder" }],
      [olga, { asset: "complaints" }],
    ],
    unchanged: [[fiona, { asset: "complaints" }]],
    refused: [
      [felix, { asset: "complaints" }, ["AS12"]],
      [olga, { asset: "greeter" }, ["AS12"]],
      [support, { asset: "payment-reminder" }, ["RL4", "HD10"]],
    ],
  },
  "assets/unlock": {
    accepted: [
      [felix, { asset: "arrears-letter" }],
      [olga, { asset: "complaints" }],
    ],
    unchanged: [[ann, { asset: "payment-reminder" }]],
    refused: [
      [ann, { asset: "arrears-letter" }, ["AS12"]],
      [ravi, { asset: "complaints" }, ["AS12", "RL4"]],
    ],
  },
  "bounceList/chooseRetention": {
    accepted: [[olga, { days: 365 }]],
    unchanged: [[olga, { days: 10 }]],
    refused: [
      [olga, { days: 366 }, ["BL1"]],
      [olga, { days: Number.NaN }, ["BL1"]],
      [fiona, { days: 30 }, ["TS1", "RL1"]],
    ],
  },
  "bounceList/recordBounce": {
    accepted: [
      [system, { email: "Someone@Mail.example" }],
      [system, { email: "old.address@mail.example" }],
    ],
    unchanged: [[system, { email: "GONE.away@mail.example" }]],
    refused: [
      [olga, { email: "someone@mail.example" }, ["ST9"]],
      [system, { email: "someone" }, ["ED4"]],
    ],
  },
  "channels/chooseModuleSettings": {
    accepted: [
      [omar, { settings: { idleMinutes: 15, blockedEmails: [] } }],
      [omar, { settings: { addsCustomerDetails: true, forwardEmails: [], ticketSeconds: 60 } }],
      [omar, { settings: { customersMayUpload: false, customerFileTypes: [], maxFileMegabytes: 5 } }],
      [omar, { settings: { agentsMayUpload: false, agentFileTypes: [], enforcesMediaAccess: false } }],
    ],
    unchanged: [
      [omar, { settings: {} }],
      [omar, { settings: { idleMinutes: 30, customerFileTypes: ["pdf", "jpg"] } }],
    ],
    refused: [
      [omar, { settings: { idleMinutes: -1, maxFileMegabytes: 21 } }, ["SE4", "MD2"]],
      [liam, { settings: { idleMinutes: 15 } }, ["ST8"]],
    ],
  },
  "channels/add": {
    accepted: [[olga, { channel: "constructor", kind: "email" }]],
    refused: [
      [olga, { channel: "website-chat", kind: "chat" }, ["ST19"]],
      [fiona, { channel: "website-chat", kind: "chat" }, ["ST8", "ST19"]],
    ],
  },
  "channels/override": {
    accepted: [
      [olga, { channel: "loans-email", overrides: {} }],
      [olga, { channel: "website-chat", overrides: { idleMinutes: 5, agentFileTypes: ["png", "gif"] } }],
    ],
    unchanged: [
      [olga, { channel: "loans-email", overrides: { forwardEmails: [], addsCustomerDetails: true } }],
    ],
    refused: [
      [olga, { channel: "toString", overrides: {} }, ["ST11"]],
      [ann, { channel: "loans-email", overrides: {} }, ["ST8"]],
    ],
  },
  "emailDomains/choose": {
    accepted: [
      [olga, { domains: ["retail-bank.example", "@Cards.Example"] }],
      [olga, { domains: [] }],
    ],
    unchanged: [[olga, { domains: ["retail-bank.example", "loans.retail-bank.example"] }]],
    refused: [
      [olga, { domains: ["cards example", "cards.example", "@"] }, ["ED6"]],
      [support, { domains: [] }, ["TS1", "RL1", "RL4", "HD10"]],
    ],
  },
  "emailDomains/allow": {
    accepted: [[olga, { domain: "Cards.example" }]],
    unchanged: [[olga, { domain: "retail-bank.example" }]],
    refused: [
      [olga, { domain: "a@b@cards.example" }, ["ED6"]],
      [felix, { domain: "cards.example" }, ["TS1", "RL1"]],
    ],
  },
  "emailDomains/disallow": {
    accepted: [[olga, { domain: "retail-bank.example" }]],
    unchanged: [[olga, { domain: "cards.example" }]],
    refused: [[rosa, { domain: "retail-bank.example" }, ["TS1", "RL1", "RL5"]]],
  },
  "helpDesk/choose": {
    accepted: [
      [olga, { settings: { base: false, fullAccess: false, decryption: true } }],
      [olga, { settings: { base: true, fullAccess: true, decryption: false } }],
    ],
    unchanged: [[olga, { settings: { base: true, fullAccess: false, decryption: true } }]],
    refused: [
      [
        support,
        { settings: { base: true, fullAccess: true, decryption: true } },
        ["TS1", "TS2", "RL1", "RL4", "HD10"],
      ],
      [fiona, { settings: { base: false, fullAccess: false, decryption: false } }, ["TS1", "TS2", "RL1"]],
      [system, { settings: { base: false, fullAccess: false, decryption: false } }, ["ST9"]],
    ],
  },
  "inboundMedia/choose": {
    accepted: [
      [olga, { settings: { shortLived: true, expiry: { unit: "days", amount: 7 } } }],
      [olga, { settings: { shortLived: false, expiry: { unit: "hours", amount: 12 } } }],
    ],
    unchanged: [[olga, { settings: { shortLived: true, expiry: { unit: "hours", amount: 12 } } }]],
    refused: [
      [olga, { settings: { shortLived: true, expiry: { unit: "days", amount: 8 } } }, ["IM4"]],
      [liam, { settings: { shortLived: false, expiry: { unit: "hours", amount: 12 } } }, ["TS1", "RL1"]],
    ],
  },
  "networkAccess/chooseManagementList": {
    accepted: [
      [olga, { addresses: ["203.0.113.7"] }],
      [olga, { addresses: [] }],
    ],
    unchanged: [[olga, { addresses: ["2001:DB8:1:0::/48", "203.0.113.7", "192.0.2.0/24", "203.0.113.7"] }]],
    refused: [
      [olga, { addresses: ["192.0.2.7/24", "192.0.2"] }, ["IP3"]],
      [fiona, { addresses: [] }, ["ST8"]],
    ],
  },
  "networkAccess/chooseApiList": {
    accepted: [[omar, { addresses: ["0.0.0.0/0"] }]],
    unchanged: [[omar, { addresses: ["198.51.100.16/28"] }]],
    refused: [[ravi, { addresses: [] }, ["ST8", "RL4"]]],
  },
  "networkAccess/chooseTwoFactor": {
    accepted: [[omar, { mode: "on" }]],
    unchanged: [[omar, { mode: "remoteOnly" }]],
    refused: [[felix, { mode: "off" }, ["ST8"]]],
  },
  "passwords/choosePolicy": {
    accepted: [[olga, { policy: { renewWithoutOtp: true, minAgeDays: 0, maxAgeDays: 0, history: 10 } }]],
    unchanged: [[olga, { policy: { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 90, history: 2 } }]],
    refused: [
      [olga, { policy: { renewWithoutOtp: true, minAgeDays: 91, maxAgeDays: 90, history: 2 } }, ["PW5"]],
      [liam, { policy: { renewWithoutOtp: true, minAgeDays: 0, maxAgeDays: 0, history: 0 } }, ["ST8"]],
    ],
  },
  "privacy/chooseApiAuthenticationMode": {
    accepted: [
      [olga, { mode: "client certificate" }],
      [olga, { mode: null }],
    ],
    unchanged: [[olga, { mode: "key and secret" }]],
    refused: [
      [olga, { mode: " " }, ["PA1"]],
      [ann, { mode: null }, ["ST8"]],
    ],
  },
  "privacy/allowEmbedding": {
    accepted: [[olga, { isOn: true }]],
    unchanged: [[olga, { isOn: false }]],
    refused: [[rosa, { isOn: true }, ["ST8", "RL5"]]],
  },
  "privacy/allowSimultaneousSessions": {
    accepted: [[olga, { isOn: true }]],
    unchanged: [[olga, { isOn: false }]],
    refused: [[iris, { isOn: true }, ["ST8"]]],
  },
  "privacy/chooseInactiveAfter": {
    accepted: [[olga, { days: 0 }]],
    unchanged: [[olga, { days: 90 }]],
    refused: [
      [olga, { days: 0.5 }, ["SE4"]],
      [fiona, { days: 0 }, ["ST8"]],
    ],
  },
  "profileKey/regenerate": {
    accepted: [[omar, { keyId: "profile-key-3" }]],
    refused: [
      [fiona, { keyId: "profile-key-3" }, ["PK2", "RL1"]],
      [olga, { keyId: "" }, ["ST5"]],
    ],
  },
  "subscription/changeEntitlements": {
    accepted: [
      [system, { entitlements: [] }],
      [system, { entitlements: ["logExports", "sso"] }],
    ],
    unchanged: [[system, { entitlements: ["sso", "userAuditTrail", "secureMediaHandling", "sso"] }]],
    refused: [[olga, { entitlements: ["logExports"] }, ["ST9"]]],
  },
  "subscription/switchDigitalChannels": {
    accepted: [[system, { isOn: false }]],
    unchanged: [[system, { isOn: true }]],
    refused: [[support, { isOn: false }, ["ST9"]]],
  },
  // The bank's provisioning has completed: of another tenant the model's histories tell.
  "subscription/completeProvisioning": {
    accepted: [],
    unchanged: [[system, {}]],
    refused: [[olga, {}, ["ST9"]]],
  },
  "teammates/invite": {
    accepted: [
      [olga, { teammate: "nora", email: "nora@retail-bank.example", role: "owner", home: tenant }],
      [
        felix,
        { teammate: "__proto__", email: "o'hara@Loans.retail-bank.example", role: "full", home: legal },
      ],
      [fiona, { teammate: "nora", email: "n+1@retail-bank.example", role: "restricted", home: claims }],
    ],
    refused: [
      [
        fiona,
        { teammate: "ann", email: "OLGA@retail-bank.example", role: "owner", home: claims },
        ["TM2", "TM3", "TM10"],
      ],
      [
        felix,
        { teammate: "nora", email: "nora@cards.example", role: "full", home: insurance },
        ["ED3", "TM7", "TM8"],
      ],
      [
        olga,
        { teammate: "nora", email: "nora@retail-bank.example, x", role: "full", home: tenant },
        ["ED4", "TM7"],
      ],
      [olga, { teammate: "nora", email: "nora@retail-bank.example", role: "full", home: nowhere }, ["ST11"]],
      [
        ann,
        { teammate: "nora", email: "nora@retail-bank.example", role: "readOnly", home: marketing },
        ["RL3", "TM1"],
      ],
      [system, { teammate: "nora", email: "nora@retail-bank.example", role: "full", home: tenant }, ["ST9"]],
    ],
  },
  "teammates/remove": {
    accepted: [
      [olga, { teammate: "fiona" }],
      [felix, { teammate: "ann" }],
    ],
    refused: [
      [olga, { teammate: "omar" }, ["TM4"]],
      [felix, { teammate: "felix" }, ["TM4"]],
      [felix, { teammate: "ravi" }, ["TM9"]],
      [olga, { teammate: "hasOwnProperty" }, ["ST11"]],
      [ann, { teammate: "faye" }, ["RL3", "TM4"]],
    ],
  },
  "teammates/move": {
    accepted: [
      [olga, { teammate: "ann", to: insurance }],
      [felix, { teammate: "ann", to: marketing }],
    ],
    unchanged: [[fiona, { teammate: "ann", to: loans }]],
    refused: [
      [fiona, { teammate: "olga", to: loans }, ["TM3"]],
      [felix, { teammate: "ann", to: insurance }, ["TM8"]],
      [felix, { teammate: "ravi", to: loans }, ["TM9"]],
      [felix, { teammate: "felix", to: marketing }, ["TM12"]],
      [fiona, { teammate: "ann", to: nowhere }, ["ST11"]],
    ],
  },
  "teammates/changeRole": {
    accepted: [
      [olga, { teammate: "rhea", role: "owner" }],
      [felix, { teammate: "ann", role: "full" }],
      [felix, { teammate: "rory", role: "limited" }],
      [olga, { teammate: "ravi", role: "full" }],
    ],
    unchanged: [[felix, { teammate: "ann", role: "limited" }]],
    refused: [
      [fiona, { teammate: "rhea", role: "owner" }, ["TM2", "TM5"]],
      [olga, { teammate: "ann", role: "owner" }, ["TM3"]],
      [olga, { teammate: "omar", role: "full" }, ["TM5", "TM6"]],
      [felix, { teammate: "ravi", role: "limited" }, ["TM9"]],
      [liam, { teammate: "liam", role: "full" }, ["TM5"]],
    ],
  },
  "teammates/grantDecryption": {
    accepted: [[olga, { teammate: "omar" }]],
    unchanged: [[omar, { teammate: "rhea" }]],
    refused: [
      [omar, { teammate: "omar" }, ["DL5"]],
      [fiona, { teammate: "ann" }, ["RL1", "DL3"]],
    ],
  },
  "teammates/withdrawDecryption": {
    accepted: [
      [omar, { teammate: "olga" }],
      [olga, { teammate: "olga" }],
    ],
    unchanged: [[olga, { teammate: "omar" }]],
    refused: [
      [felix, { teammate: "rhea" }, ["RL1", "DL3"]],
      [olga, { teammate: "valueOf" }, ["ST11"]],
    ],
  },
  "teammates/assignBotRoles": {
    accepted: [[felix, { teammate: "ann", roles: ["oneClickTesting", "curationConsole"] }]],
    unchanged: [[olga, { teammate: "felix", roles: ["oneClickTesting"] }]],
    refused: [
      [felix, { teammate: "ann", roles: [] }, ["AT1"]],
      [felix, { teammate: "fiona", roles: ["oneClickTesting"] }, ["TM9"]],
      [ann, { teammate: "faye", roles: ["oneClickTesting"] }, ["AT1"]],
    ],
  },
  "teammates/withdrawBotRoles": {
    accepted: [[olga, { teammate: "felix", roles: ["oneClickTesting"] }]],
    unchanged: [[olga, { teammate: "fiona", roles: ["oneClickTesting"] }]],
    refused: [[faye, { teammate: "felix", roles: ["oneClickTesting"] }, ["TM9"]]],
  },
  "teammates/grantApps": {
    accepted: [[iris, { teammate: "rita", apps: ["eventScheduler"] }]],
    unchanged: [[iris, { teammate: "rita", apps: ["botBuilder"] }]],
    refused: [
      [felix, { teammate: "ann", apps: ["botBuilder"] }, ["AT3"]],
      [felix, { teammate: "rita", apps: [] }, ["AT5", "AT6"]],
    ],
  },
  "teammates/withdrawApps": {
    accepted: [[iris, { teammate: "rex", apps: ["eventScheduler", "eventScheduler"] }]],
    unchanged: [[fiona, { teammate: "ann", apps: ["botBuilder"] }]],
    refused: [[liam, { teammate: "rex", apps: ["botBuilder"] }, ["AT3"]]],
  },
  "teammates/assignUserProfile": {
    accepted: [
      [olga, { teammate: "rory", userProfile: "supervisor" }],
      [liam, { teammate: "luca", userProfile: null }],
      [liam, { teammate: "luca", userProfile: "premium-agent" }],
      [liam, { teammate: "liam", userProfile: null }],
    ],
    unchanged: [[olga, { teammate: "rory", userProfile: "standard-agent" }]],
    refused: [
      [liam, { teammate: "liam", userProfile: "front-office" }, ["UP25", "ST8"]],
      [liam, { teammate: "ann", userProfile: null }, ["UP25"]],
      [liam, { teammate: "olga", userProfile: null }, ["TM14", "UP25"]],
      [omar, { teammate: "omar", userProfile: "standard-agent" }, ["ST8"]],
      [olga, { teammate: "rory", userProfile: "constructor" }, ["ST11"]],
      [ravi, { teammate: "rita", userProfile: "supervisor" }, ["RL4", "UP24", "ST8", "UP25"]],
    ],
  },
  "teammates/grantRemoteAccess": {
    accepted: [[olga, { teammate: "olga" }]],
    unchanged: [[olga, { teammate: "felix" }]],
    refused: [[fiona, { teammate: "ann" }, ["TS1", "RL1", "TM13"]]],
  },
  "teammates/withdrawRemoteAccess": {
    accepted: [[olga, { teammate: "felix" }]],
    unchanged: [[olga, { teammate: "ann" }]],
    refused: [[fiona, { teammate: "fiona" }, ["TS1", "RL1", "TM13"]]],
  },
  "teammates/recordLogIn": {
    accepted: [
      [system, { teammate: "luca" }],
      [system, { teammate: "rex" }],
    ],
    refused: [
      [at("luca", legal), { teammate: "luca" }, ["ST9"]],
      [system, { teammate: "nobody" }, ["ST11"]],
    ],
  },
  "teammates/recordPasswordChange": {
    accepted: [[system, { teammate: "rex" }]],
    refused: [
      [olga, { teammate: "rex" }, ["ST9"]],
      [system, { teammate: "" }, ["ST5"]],
    ],
  },
  "timeZone/choose": {
    accepted: [[olga, { zone: "America/New_York" }]],
    unchanged: [[olga, { zone: "Europe/London" }]],
    refused: [
      [olga, { zone: "BST" }, ["TZ1"]],
      [fiona, { zone: "Europe/Paris" }, ["TS1", "RL1"]],
    ],
  },
  "userProfiles/create": {
    accepted: [
      [olga, { profile: clerks }],
      [liam, { profile: { ...clerks, id: "__proto__", modules: { agentDesktop: { level: "on" } } } }],
      [fiona, { profile: { ...clerks, kind: "administrator", access: "all", modules: {} } }],
    ],
    refused: [
      [olga, { profile: supervisor }, ["ST19"]],
      [olga, { profile: unlimitedAgents }, ["UP13"]],
      [iris, { profile: clerks }, ["ST8", "UP25"]],
      [liam, { profile: clerks }, ["UP25"]],
    ],
  },
  "userProfiles/edit": {
    accepted: [
      [
        liam,
        {
          profile: {
            ...{ id: "standard-agent", name: "Agents", kind: "standardAgent", access: "specific" },
            modules: { agentDesktop: { level: "off" } },
          },
        },
      ],
      [fiona, { profile: { ...supervisor, access: "all" } }],
      [fiona, { profile: { ...supervisor, name: "Supervisors of loans" } }],
    ],
    refused: [
      [olga, { profile: clerks }, ["ST11"]],
      [fiona, { profile: { ...supervisor, kind: "administrator" } }, ["UP13"]],
      [liam, { profile: supervisor }, ["UP25"]],
      [ann, { profile: supervisor }, ["UP7", "ST8"]],
    ],
  },
  "userProfiles/copy": {
    accepted: [
      [fiona, { from: "front-office", profile: "back-office", name: "Back office" }],
      [liam, { from: "premium-agent", profile: "evening", name: "Evening agents" }],
    ],
    refused: [
      [olga, { from: "front-office", profile: "supervisor", name: "Supervisors" }, ["ST19"]],
      [olga, { from: "toString", profile: "back-office", name: "Back office" }, ["ST11"]],
      [
        rosa,
        { from: "front-office", profile: "back-office", name: "Back office" },
        ["RL5", "UP24", "ST8", "UP25"],
      ],
      [liam, { from: "front-office", profile: "back-office", name: "Back office" }, ["UP25"]],
    ],
  },
  "workspaces/addGroup": {
    accepted: [[omar, { group: "cards", name: "Cards" }]],
    refused: [
      [olga, { group: "loans", name: "Loans" }, ["ST19"]],
      [fiona, { group: "cards", name: "Cards" }, ["WS4", "RL1"]],
    ],
  },
  "workspaces/addTeam": {
    accepted: [[omar, { team: "loans", group: "insurance", name: "Loans" }]],
    refused: [
      [olga, { team: "loans-legal", group: "insurance", name: "Legal" }, ["ST19"]],
      [olga, { team: "cards-legal", group: "cards", name: "Legal" }, ["ST11"]],
      [ann, { team: "cards-legal", group: "loans", name: "Legal" }, ["WS4", "RL1"]],
    ],
  },
};

/** The command that an example stands for. */
export function commandOf<Type extends CommandType>(type: Type, [by, fields]: Asked<Type>): CommandOf<Type> {
  return { type, by, at: now, ...fields } as unknown as CommandOf<Type>;
}

function parsedBank(): Tenant {
  const file = new URL("../../examples/tenants/retail-bank.json", import.meta.url);
  const { value, issues } = parseTenant(readFileSync(file, "utf8"));
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}
