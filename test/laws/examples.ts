import { readFileSync } from "node:fs";
import {
  type Command,
  parseTenant,
  replay,
  type Role,
  type RuleId,
  type Tenant,
  transition,
  type UserProfile,
  type Workspace,
} from "../../src/index.ts";
import { type CommandOf, type CommandType } from "../../src/tenant/command.ts";
import type { Envelope } from "../../src/slices/slice.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";

/** Monday, 21 October 2024, ten o'clock in London. */
export const now = Date.parse("2024-10-21T09:00:00Z");

const day = 86_400_000;
const fiveDaysAgo = now - 5 * day;

type Fields<Type extends CommandType> = Omit<CommandOf<Type>, keyof Envelope | "type">;
type Asked<Type extends CommandType> = readonly [by: Actor, fields: Fields<Type>];

/** Documenting examples of a command, issued one by one to the bank as it is. */
interface ExamplesOf<Type extends CommandType> {
  /** What has to happen first, where the bank as it is accepts no such command. */
  readonly first?: readonly Command[];
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
const felix = at("felix", loans);

/**
 * The bank of the examples: two groups, five teams, sixteen people of all roles, an asset of every kind. Nils and Nell,
 * who is to be an Owner, were invited five and eight days ago, and have not accepted yet. The addresses of Luca and Rhea
 * were changed at the same times, by Felix and by Olga.
 */
export const bank: Tenant = [
  invitation("nils", "limited", { level: "group", group: "loans" }, fiveDaysAgo),
  invitation("nell", "owner", { level: "tenant" }, now - 8 * day),
  newAddress("luca", "luca.b@retail-bank.example", felix, fiveDaysAgo),
  newAddress("rhea", "rhea.b@retail-bank.example", olga, now - 8 * day),
].reduce((state, each) => transition(state, each).tenant, parsedBank());

const fiona = at("fiona", tenant);
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

/** When the bank was last told what it is entitled to. */
const whenToldLast = { happenedAtMilli: Date.parse("2024-01-15T09:00:00Z") };

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
    accepted: [[olga, { asset: "mobile-app", from: loans, withdrawal: "w1" }]],
    unchanged: [
      [olga, { asset: "mobile-app", from: claims, withdrawal: "w1" }],
      [felix, { asset: "loans-chat", from: legal, withdrawal: "w1" }],
    ],
    refused: [
      [ann, { asset: "payment-reminder", from: marketing, withdrawal: "w1" }, ["AS25"]],
      [felix, { asset: "mobile-app", from: loans, withdrawal: "w1" }, ["AS10"]],
      [felix, { asset: "loans-chat", from: marketing, withdrawal: "withdrawal-1" }, ["ST19"]],
      [olga, { asset: "greeter", from: loans, withdrawal: "w1" }, ["AS16"]],
    ],
  },
  "assets/leaveShare": {
    accepted: [
      [felix, { asset: "mobile-app", withdrawal: "w1" }],
      [at("olga", insurance), { asset: "mobile-app", withdrawal: "w1" }],
    ],
    refused: [
      [olga, { asset: "mobile-app", withdrawal: "w1" }, ["AS10"]],
      [at("olga", legal), { asset: "loans-chat", withdrawal: "w1" }, ["AS10", "AS14"]],
      [ravi, { asset: "mobile-app", withdrawal: "w1" }, ["RL4"]],
      [olga, { asset: "greeter", withdrawal: "w1" }, ["AS16"]],
      [felix, { asset: "gone", withdrawal: "w1" }, ["ST11"]],
    ],
  },
  "assets/completeWithdrawal": {
    accepted: [[system, { asset: "loans-chat", from: legal, withdrawal: "withdrawal-1" }]],
    unchanged: [
      [system, { asset: "mobile-app", from: loans, withdrawal: "w1" }],
      [system, { asset: "loans-chat", from: legal, withdrawal: "an-earlier-one" }],
      [system, { asset: "loans-chat", from: legal }],
    ],
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
  "bounceList/takeOff": {
    accepted: [
      [olga, { email: "gone.away@mail.example" }],
      [omar, { email: "Gone.Away@mail.example" }],
    ],
    refused: [
      [olga, { email: "old.address@mail.example" }, ["ST11"]],
      [olga, { email: "nobody@mail.example" }, ["ST11"]],
      [liam, { email: "gone.away@mail.example" }, ["BL10"]],
      [felix, { email: "gone.away@mail.example" }, ["BL10"]],
      [ravi, { email: "nobody@mail.example" }, ["RL4", "BL10", "ST11"]],
      [support, { email: "gone.away@mail.example" }, ["RL4", "BL10"]],
      [olga, { email: "" }, ["ST5"]],
    ],
  },
  "bounceList/recordBounce": {
    accepted: [
      [system, { email: "Someone@Mail.example" }],
      [system, { email: "old.address@mail.example" }],
      [system, { email: "someone@mail.example", happenedAtMilli: now - 9 * day }],
    ],
    unchanged: [
      [system, { email: "GONE.away@mail.example" }],
      [system, { email: "someone@mail.example", happenedAtMilli: now - 10 * day }],
    ],
    refused: [
      [system, { email: "someone@mail.example", happenedAtMilli: now + 300_001 }, ["ST15"]],
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
    accepted: [
      [olga, { channel: "cards-chat", kind: "chat" }],
      [olga, { channel: "constructor", kind: "email" }],
    ],
    refused: [
      [olga, { channel: "website-chat", kind: "chat" }, ["ST19"]],
      [fiona, { channel: "website-chat", kind: "chat" }, ["ST8", "ST19"]],
    ],
  },
  "channels/remove": {
    accepted: [[olga, { channel: "website-chat" }]],
    refused: [
      [olga, { channel: "gone" }, ["ST11"]],
      [fiona, { channel: "website-chat" }, ["ST8"]],
    ],
  },
  "channels/override": {
    accepted: [
      [olga, { channel: "website-chat", overrides: { idleMinutes: 5, agentFileTypes: ["png", "gif"] } }],
      [olga, { channel: "loans-email", overrides: {} }],
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
      [olga, { settings: { base: true, fullAccess: true, decryption: false } }],
      [olga, { settings: { base: false, fullAccess: false, decryption: true } }],
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
  "name/change": {
    accepted: [[olga, { name: "Retail Bank of London" }]],
    unchanged: [[omar, { name: "Retail Bank" }]],
    refused: [
      [fiona, { name: "Our Bank" }, ["WS7"]],
      [rosa, { name: "Our Bank" }, ["WS7", "RL5"]],
      [support, { name: "Our Bank" }, ["WS7", "RL4", "HD10"]],
      [olga, { name: "\u200b" }, ["ST16"]],
      [system, { name: "Our Bank" }, ["ST9"]],
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
    accepted: [
      [olga, { days: 30 }],
      [olga, { days: 0 }],
    ],
    unchanged: [[olga, { days: 90 }]],
    refused: [
      [olga, { days: 0.5 }, ["SE4"]],
      [fiona, { days: 0 }, ["ST8"]],
    ],
  },
  "profileKey/regenerate": {
    accepted: [[omar, { keyId: "profile-key-3" }]],
    refused: [
      [omar, { keyId: "profile-key-1" }, ["ST14"]],
      [fiona, { keyId: "profile-key-3" }, ["PK2", "RL1"]],
      [olga, { keyId: "" }, ["ST5"]],
    ],
  },
  "subscription/changeEntitlements": {
    accepted: [
      [system, { entitlements: ["logExports", "sso"] }],
      [system, { entitlements: [] }],
    ],
    unchanged: [
      [system, { entitlements: ["sso", "userAuditTrail", "secureMediaHandling", "sso"], ...whenToldLast }],
      [system, { entitlements: [], happenedAtMilli: whenToldLast.happenedAtMilli - 1 }],
    ],
    refused: [
      [olga, { entitlements: ["logExports"] }, ["ST9"]],
      [system, { entitlements: [], happenedAtMilli: now + 300_001 }, ["ST15"]],
    ],
  },
  "subscription/changeWithheldFeatures": {
    accepted: [[system, { withheld: ["decryption", "addGroupsAndTeams"] }]],
    refused: [
      [olga, { withheld: [] }, ["ST9"]],
      [system, { withheld: ["sso"] as never }, ["ST10"]],
    ],
  },
  "subscription/switchDigitalChannels": {
    accepted: [[system, { isOn: false }]],
    unchanged: [[system, { isOn: false, happenedAtMilli: 0 }]],
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
      [
        felix,
        {
          ...{ teammate: "nora", email: "nora@retail-bank.example", role: "limited", home: loans },
          toBeAccepted: true,
        },
      ],
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
  "teammates/resendInvitation": {
    accepted: [
      [felix, { teammate: "nils" }],
      [omar, { teammate: "nell" }],
    ],
    refused: [
      [fiona, { teammate: "nell" }, ["TM2"]],
      [iris, { teammate: "nils" }, ["TM8"]],
      [ann, { teammate: "nils" }, ["RL3", "TM1", "IV5"]],
      [olga, { teammate: "ann" }, ["IV5"]],
      [at("nell", tenant), { teammate: "nils" }, ["IV5"]],
      [olga, { teammate: "nora" }, ["ST11"]],
    ],
  },
  "teammates/revokeInvitation": {
    accepted: [
      [felix, { teammate: "nils" }],
      [olga, { teammate: "nell" }],
    ],
    refused: [
      [fiona, { teammate: "nell" }, ["TM2"]],
      [at("faye", marketing), { teammate: "nils" }, ["TM8"]],
      [olga, { teammate: "ann" }, ["IV5"]],
      [support, { teammate: "nils" }, ["RL4", "TM1", "IV5", "HD10"]],
    ],
  },
  "teammates/acceptInvitation": {
    accepted: [
      [system, { ...sentTo("nils"), sentAtMilli: fiveDaysAgo }],
      [system, { ...sentTo("nell"), sentAtMilli: now - 8 * day, happenedAtMilli: now - 2 * day }],
    ],
    unchanged: [[system, { ...sentTo("ann"), sentAtMilli: now }]],
    refused: [
      [system, { ...sentTo("nell"), sentAtMilli: now - 8 * day }, ["IV5"]],
      [system, { ...sentTo("nils"), sentAtMilli: now }, ["IV5"]],
      [system, { ...sentTo("nils", "nell"), sentAtMilli: fiveDaysAgo }, ["IV5"]],
      [olga, { ...sentTo("nils"), sentAtMilli: fiveDaysAgo }, ["ST9"]],
      [system, { ...sentTo("nora"), sentAtMilli: now }, ["ST11"]],
    ],
  },
  "teammates/resetPassword": {
    accepted: [
      [felix, { teammate: "ann" }],
      [omar, { teammate: "olga" }],
    ],
    refused: [
      [fiona, { teammate: "fiona" }, ["PW10"]],
      [fiona, { teammate: "omar" }, ["TM2", "TM14"]],
      [felix, { teammate: "ravi" }, ["TM8", "TM9"]],
      [felix, { teammate: "nils" }, ["IV5"]],
      [ann, { teammate: "ann" }, ["RL3", "TM1", "PW10"]],
      [olga, { teammate: "nora" }, ["ST11"]],
      [system, { teammate: "ann" }, ["ST9"]],
      [support, { teammate: "ann" }, ["RL4", "TM1", "PW10", "HD10"]],
    ],
  },
  "teammates/changeEmail": {
    accepted: [
      [felix, { teammate: "ann", email: "Ann.B@Loans.retail-bank.example" }],
      [olga, { teammate: "omar", email: "omar.b@retail-bank.example" }],
      [fiona, { teammate: "fiona", email: "fiona.b@retail-bank.example" }],
      [fiona, { teammate: "luca", email: "luca.b@retail-bank.example" }],
    ],
    unchanged: [[felix, { teammate: "ann", email: "ann@loans.retail-bank.example" }]],
    refused: [
      [fiona, { teammate: "omar", email: "omar.b@retail-bank.example" }, ["TM2", "TM14"]],
      [felix, { teammate: "ravi", email: "ravi.b@retail-bank.example" }, ["TM8", "TM9"]],
      [felix, { teammate: "ann", email: "ann@cards.example" }, ["ED3", "TM7"]],
      [felix, { teammate: "ann", email: "ann" }, ["ED4", "TM7"]],
      [felix, { teammate: "ann", email: "OLGA@retail-bank.example" }, ["TM10"]],
      [felix, { teammate: "ann", email: "Luca.B@retail-bank.example" }, ["TM10"]],
      [felix, { teammate: "nils", email: "nils.b@retail-bank.example" }, ["IV5"]],
      [omar, { teammate: "olga", email: "olga.b@retail-bank.example" }, ["DL6"]],
      [ann, { teammate: "ann", email: "ann.b@retail-bank.example" }, ["RL3", "TM1", "TM16"]],
      [olga, { teammate: "nora", email: "nora@retail-bank.example" }, ["ST11"]],
      [support, { teammate: "ann", email: "ann.b@retail-bank.example" }, ["RL4", "TM1", "TM16", "HD10"]],
    ],
  },
  "teammates/cancelEmailChange": {
    accepted: [
      [felix, { teammate: "luca" }],
      [fiona, { teammate: "rhea" }],
    ],
    unchanged: [[felix, { teammate: "ann" }]],
    refused: [
      [fiona, { teammate: "omar" }, ["TM2", "TM14"]],
      [iris, { teammate: "luca" }, ["TM8", "TM9"]],
      [at("luca", legal), { teammate: "luca" }, ["RL3", "TM1", "TM16"]],
      [olga, { teammate: "nils" }, ["IV5"]],
      [olga, { teammate: "nora" }, ["ST11"]],
    ],
  },
  "teammates/acceptEmailChange": {
    accepted: [
      [system, { ...sentTo("luca", "luca.b"), sentAtMilli: fiveDaysAgo }],
      [system, { ...sentTo("rhea", "rhea.b"), sentAtMilli: now - 8 * day, happenedAtMilli: now - 2 * day }],
    ],
    unchanged: [[system, { ...sentTo("ann"), sentAtMilli: now }]],
    refused: [
      [system, { ...sentTo("rhea", "rhea.b"), sentAtMilli: now - 8 * day }, ["TM16"]],
      [system, { ...sentTo("luca", "luca.b"), sentAtMilli: now }, ["TM16"]],
      [system, { ...sentTo("luca"), sentAtMilli: fiveDaysAgo }, ["TM16"]],
      [olga, { ...sentTo("luca", "luca.b"), sentAtMilli: fiveDaysAgo }, ["ST9"]],
      [system, { ...sentTo("nora"), sentAtMilli: now }, ["ST11"]],
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
      [felix, { teammate: "ann", to: insurance }, ["TM8", "TM17"]],
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
    unchanged: [[olga, { teammate: "rhea" }]],
    refused: [
      [omar, { teammate: "omar" }, ["DL5", "DL6"]],
      [olga, { teammate: "olga" }, ["DL5"]],
      [omar, { teammate: "rhea" }, ["DL6"]],
      [fiona, { teammate: "ann" }, ["RL1", "DL3"]],
    ],
  },
  "teammates/withdrawDecryption": {
    accepted: [[omar, { teammate: "rhea" }]],
    unchanged: [[olga, { teammate: "omar" }]],
    refused: [
      [omar, { teammate: "olga" }, ["DL6"]],
      [olga, { teammate: "olga" }, ["DL6"]],
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
    accepted: [
      [iris, { teammate: "rex", apps: ["eventScheduler"] }],
      [iris, { teammate: "rex", apps: ["eventScheduler", "eventScheduler"] }],
    ],
    unchanged: [[fiona, { teammate: "ann", apps: ["botBuilder"] }]],
    refused: [[liam, { teammate: "rex", apps: ["botBuilder"] }, ["AT3"]]],
  },
  "teammates/assignUserProfile": {
    accepted: [
      [olga, { teammate: "rory", userProfile: "supervisor" }],
      [liam, { teammate: "luca", userProfile: null }],
      [liam, { teammate: "luca", userProfile: "premium-agent" }],
      [liam, { teammate: "liam", userProfile: null }],
      [omar, { teammate: "omar", userProfile: "standard-agent" }],
    ],
    unchanged: [[olga, { teammate: "rory", userProfile: "standard-agent" }]],
    refused: [
      [liam, { teammate: "liam", userProfile: "front-office" }, ["UP25", "ST8"]],
      [liam, { teammate: "ann", userProfile: null }, ["UP25"]],
      [liam, { teammate: "olga", userProfile: null }, ["TM14", "UP25"]],
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
    unchanged: [[system, { teammate: "rex", happenedAtMilli: 0 }]],
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
  "teammates/removeOwner": {
    accepted: [
      [system, { teammate: "omar", reference: "CASE-7" }],
      [system, { teammate: "olga", reference: "constructor" }],
    ],
    refused: [
      [system, { teammate: "fiona", reference: "CASE-7" }, ["TM15"]],
      [system, { teammate: "nobody", reference: "CASE-7" }, ["ST11"]],
      [olga, { teammate: "omar", reference: "CASE-7" }, ["ST9"]],
      [support, { teammate: "omar", reference: "CASE-7" }, ["ST9"]],
      [system, { teammate: "omar", reference: " " }, ["ST16"]],
    ],
  },
  "teammates/lowerOwner": {
    accepted: [
      [system, { teammate: "olga", role: "full", reference: "CASE-7" }],
      [system, { teammate: "omar", role: "restricted", reference: "7" }],
    ],
    refused: [
      [system, { teammate: "fiona", role: "limited", reference: "CASE-7" }, ["TM15"]],
      [omar, { teammate: "olga", role: "full", reference: "CASE-7" }, ["ST9"]],
      [system, { teammate: "olga", role: "owner" as "full", reference: "CASE-7" }, ["ST10"]],
    ],
  },
  "teammates/replaceOwner": {
    accepted: [
      [system, { teammate: "olga", successor: "rhea", reference: "CASE-7" }],
      [system, { teammate: "omar", successor: "fiona", reference: "CASE-7" }],
    ],
    refused: [
      [system, { teammate: "olga", successor: "omar", reference: "CASE-7" }, ["TM15"]],
      [system, { teammate: "olga", successor: "ann", reference: "CASE-7" }, ["TM3", "TM15"]],
      [system, { teammate: "liam", successor: "fiona", reference: "CASE-7" }, ["TM15"]],
      [system, { teammate: "olga", successor: "nobody", reference: "CASE-7" }, ["ST11"]],
      [olga, { teammate: "omar", successor: "fiona", reference: "CASE-7" }, ["ST9"]],
    ],
  },
  // While Olga is there, she grants it.
  "teammates/grantOwnerDecryption": {
    first: [{ type: "teammates/removeOwner", teammate: "olga", reference: "CASE-6", by: system, at: now }],
    accepted: [
      [system, { teammate: "omar", reference: "CASE-7" }],
      [system, { teammate: "omar", reference: "CASE-7", happenedAtMilli: now + 60_000 }],
    ],
    unchanged: [[system, { teammate: "olga", reference: "CASE-7" }]],
    refused: [
      [system, { teammate: "omar", reference: "CASE-7" }, ["TM15"]],
      [system, { teammate: "fiona", reference: "CASE-7" }, ["TM15"]],
      [olga, { teammate: "omar", reference: "CASE-7" }, ["ST9"]],
      [system, { teammate: "omar", reference: "" }, ["ST16"]],
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
        fiona,
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
      [ann, { profile: supervisor }, ["UP7", "ST8", "UP26"]],
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
  "userProfiles/delete": {
    accepted: [[fiona, { profile: "trainee" }]],
    refused: [
      [olga, { profile: "supervisor" }, ["UP27"]],
      [olga, { profile: "gone" }, ["ST11"]],
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
    accepted: [
      [omar, { team: "insurance-fraud", group: "insurance", name: "Fraud" }],
      [omar, { team: "loans", group: "insurance", name: "Loans" }],
    ],
    refused: [
      [olga, { team: "loans-legal", group: "insurance", name: "Legal" }, ["ST19"]],
      [olga, { team: "cards-legal", group: "cards", name: "Legal" }, ["ST11"]],
      [ann, { team: "cards-legal", group: "loans", name: "Legal" }, ["WS4", "RL1"]],
    ],
  },
  "workspaces/renameGroup": {
    accepted: [[omar, { group: "loans", name: "Credit" }]],
    unchanged: [[olga, { group: "loans", name: "Loans" }]],
    refused: [
      [olga, { group: "cards", name: "Cards" }, ["ST11"]],
      [felix, { group: "loans", name: "Credit" }, ["WS7"]],
      [olga, { group: "loans", name: " " }, ["ST16"]],
    ],
  },
  "workspaces/renameTeam": {
    accepted: [[omar, { team: "loans-legal", name: "Law" }]],
    unchanged: [[olga, { team: "loans-legal", name: "Legal" }]],
    refused: [
      [olga, { team: "loans", name: "Loans" }, ["ST11"]],
      [ravi, { team: "constructor", name: "Law" }, ["WS7", "RL4", "ST11"]],
      [olga, { team: "loans-legal", name: "Law\u202e" }, ["ST16"]],
    ],
  },
};

/** The bank as the accepted examples of a type find it. */
export function bankBefore(type: CommandType): Tenant {
  return replay(bank, examples[type].first ?? []).tenant;
}

function invitation(id: string, role: Role, home: Workspace, sentAtMilli: number): Command {
  const by: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
  const invited = { teammate: id, email: `${id}@retail-bank.example`, role, home, toBeAccepted: true };
  return { type: "teammates/invite", ...invited, by, at: sentAtMilli };
}

/** A teammate, and the address that a mail to them went to. */
function sentTo(teammate: string, name = teammate): { readonly teammate: string; readonly email: string } {
  return { teammate, email: `${name}@retail-bank.example` };
}

function newAddress(teammate: string, email: string, by: Actor, at: number): Command {
  return { type: "teammates/changeEmail", teammate, email, by, at };
}

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
