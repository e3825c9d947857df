import type { Command } from "../../src/tenant/command.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { Question } from "./recorded.ts";

// What scripts/storedFixture.ts makes the fixture of version 2 of: the bank of the examples after these commands, and what
// is asked about it. Every property that version 2 has beyond version 1 holds something in it.

const bank: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const insurance: Workspace = { level: "group", group: "insurance" };
const cards: Workspace = { level: "group", group: "cards" };

/** Monday, 21 October 2024, ten o'clock in London. */
const noon = Date.parse("2024-10-21T09:00:00Z");
const minute = 60_000;
const day = 86_400_000;
const later = noon + 30 * minute;

const at = (id: string, current: Workspace = bank): Actor => ({ kind: "teammate", id, current });
const [olga, omar, felix] = [at("olga"), at("omar"), at("felix", loans)];
const system: Actor = { kind: "system" };
const support: Actor = {
  kind: "helpDesk",
  adminUserName: "sam",
  adminUserDomain: "vendor.example",
  originalRole: "full",
  current: bank,
};

type Intention<Any> = Any extends Command ? Omit<Any, "by" | "at"> : never;
type Step = readonly [by: Actor, intention: Intention<Command>];

const email = (name: string): string => `${name}@retail-bank.example`;

const people: readonly Step[] = [
  [omar, { type: "workspaces/addGroup", group: "cards", name: "Cards" }],
  [omar, { type: "workspaces/addTeam", team: "cards-fraud", group: "cards", name: "Fraud" }],
  [olga, { type: "workspaces/renameGroup", group: "insurance", name: "Assurance" }],
  [olga, { type: "name/change", name: "Retail Bank of London" }],
  ...(["nora", "noor"] as const).map((id): Step => {
    return [olga, { type: "teammates/invite", teammate: id, email: email(id), role: "full", home: bank }];
  }),
  [
    at("noor"),
    { type: "teammates/invite", teammate: "ned", email: email("ned"), role: "limited", home: cards },
  ],
  [
    felix,
    {
      ...{ type: "teammates/invite", teammate: "nils", email: email("nils"), role: "limited", home: loans },
      toBeAccepted: true,
    },
  ],
  [
    olga,
    {
      ...{ type: "teammates/invite", teammate: "nell", email: email("nell"), role: "owner", home: bank },
      toBeAccepted: true,
    },
  ],
  [at("noor"), { type: "assets/lock", asset: "payment-reminder" }],
  [olga, { type: "teammates/remove", teammate: "noor" }],
  [at("fiona"), { type: "teammates/remove", teammate: "ivan" }],
  [
    olga,
    {
      ...{
        type: "teammates/invite",
        teammate: "ivan",
        email: email("ivan"),
        role: "limited",
        home: insurance,
      },
      again: true,
    },
  ],
  [felix, { type: "teammates/changeEmail", teammate: "luca", email: email("luca.b") }],
  [olga, { type: "teammates/changeEmail", teammate: "rhea", email: email("rhea.b") }],
  [
    system,
    {
      ...{ type: "teammates/acceptEmailChange", teammate: "rhea", email: email("rhea.b") },
      sentAtMilli: noon + 14 * minute,
    },
  ],
  [felix, { type: "teammates/changeEmail", teammate: "faye", email: email("faye.b") }],
  [
    system,
    {
      ...{ type: "teammates/acceptEmailChange", teammate: "faye", email: email("faye.b") },
      sentAtMilli: noon + 16 * minute,
    },
  ],
  [felix, { type: "teammates/resetPassword", teammate: "ann" }],
  [omar, { type: "teammates/grantRemoteAccess", teammate: "liam" }],
  [olga, { type: "teammates/invite", teammate: "nick", email: email("nick"), role: "owner", home: bank }],
  [system, { type: "teammates/replaceOwner", teammate: "nick", successor: "fiona", reference: "CASE-7" }],
  [system, { type: "teammates/lowerOwner", teammate: "omar", role: "full", reference: "CASE-8" }],
  [olga, { type: "teammates/grantDecryption", teammate: "fiona" }],
  [olga, { type: "teammates/withdrawDecryption", teammate: "fiona" }],
  [system, { type: "teammates/recordLogIn", teammate: "luca", happenedAtMilli: noon - day }],
];

const things: readonly Step[] = [
  [
    olga,
    {
      type: "userProfiles/create",
      profile: {
        ...{ id: "night-shift", name: "Night shift", kind: "supervisor", access: "specific" },
        modules: { agentDesktop: { level: "on" }, callMonitoring: { level: "on" } },
      },
    },
  ],
  [olga, { type: "teammates/assignUserProfile", teammate: "ned", userProfile: "night-shift" }],
  [olga, { type: "userProfiles/delete", profile: "trainee" }],
  [olga, { type: "assets/withdraw", asset: "mobile-app", from: loans, withdrawal: "withdrawal-2" }],
  [at("olga", insurance), { type: "assets/leaveShare", asset: "mobile-app", withdrawal: "withdrawal-3" }],
  [olga, { type: "assets/share", asset: "mobile-app", with: cards }],
  [felix, { type: "assets/delete", asset: "loans-chat" }],
  [olga, { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: true } }],
  [support, { type: "assets/make", asset: "notice", kind: "template", name: "Notice" }],
  [olga, { type: "channels/add", channel: "whatsapp", kind: "whatsApp" }],
  [olga, { type: "channels/override", channel: "whatsapp", overrides: { idleMinutes: 5 } }],
  [olga, { type: "channels/remove", channel: "website-chat" }],
  [olga, { type: "profileKey/regenerate", keyId: "profile-key-3" }],
  [olga, { type: "bounceList/takeOff", email: "gone.away@mail.example" }],
  [system, { type: "bounceList/recordBounce", email: "New@mail.example", happenedAtMilli: noon - day }],
  [system, { type: "subscription/changeWithheldFeatures", withheld: ["addGroupsAndTeams"] }],
  [system, { type: "subscription/changeEntitlements", entitlements: ["sso"] }],
  [olga, { type: "emailDomains/allow", domain: "cards.example" }],
  [olga, { type: "timeZone/choose", zone: "Europe/Berlin" }],
];

/** One a minute. Each is accepted. */
export const commandsOfVersionTwo: readonly Command[] = [...people, ...things].map(
  ([by, intention], place): Command => ({ ...intention, by, at: noon + place * minute }),
);

type Asked = Omit<Question, "answer">;

const asked = (question: Question["question"], ...all: readonly (readonly unknown[])[]): readonly Asked[] =>
  all.map((args) => ({ question, args }));

const executed = (by: Actor, intention: Intention<Command>): readonly unknown[] => [
  { ...intention, by, at: later + 30 * minute },
];

/** What is asked about it. */
export const questionsOfVersionTwo: readonly Asked[] = [
  ...asked(
    "assetAccess",
    ["olga", "edit", "payment-reminder"],
    ["nora", "edit", "payment-reminder"],
    ["felix", "edit", "arrears-letter"],
    ["felix", "use", "mobile-app"],
    ["iris", "use", "mobile-app"],
    ["ned", "use", "mobile-app"],
    ["olga", "share", "mobile-app", null, loans],
    ["nora", "edit", "notice"],
    ["nils", "view", "greeter"],
    ["noor", "view", "greeter"],
    ["rhea", "use", "greeter"],
    ["felix", "view", "loans-chat"],
  ),
  ...asked(
    "featureAccess",
    ["fiona", "addGroupsAndTeams"],
    ["fiona", "grantDecryption"],
    ["nora", "changeTenantSettings"],
    ["nell", "changeTenantSettings"],
    ["omar", "changeTenantSettings"],
    ["olga", "viewAuditTrail"],
  ),
  ...asked(
    "settingAccess",
    ["fiona", "change", "timeZone"],
    ["nora", "change", "timeZone"],
    ["olga", "view", "sso"],
  ),
  ...asked("activityAccess", ["ned", "monitorQueue"], ["fiona", "manageUsers"], ["liam", "manageUsers"]),
  ...asked(
    "signInRequirementOf",
    ["liam", "198.51.100.9"],
    ["ann", "198.51.100.9"],
    ["nora", "198.51.100.9"],
    ["nils", "203.0.113.7"],
  ),
  ...asked("passwordExpiryOf", ["ann", later], ["olga", later], ["rhea", later]),
  ...asked("agentStatusOf", ["luca", later], ["nils", later], ["ned", later + 90 * day]),
  ...asked(
    "emailAccess",
    [{ route: "awsSes", to: "gone.away@mail.example" }, later],
    [{ route: "awsSes", to: "new@mail.example" }, later],
  ),
  ...asked("effectiveSettingsOf", ["whatsapp"], ["website-chat"]),
  ...asked(
    "invitationStatusOf",
    ["nils", later],
    ["nils", later + 5 * day],
    ["nell", later + 8 * day],
    ["ann", later],
  ),
  ...asked("emailChangeStatusOf", ["luca", later], ["luca", later + 8 * day], ["rhea", later]),
  ...asked(
    "withdrawalRisksOf",
    [{ type: "teammates/changeRole", teammate: "felix", role: "readOnly" }],
    [{ type: "teammates/assignUserProfile", teammate: "olga", userProfile: null }],
    [{ type: "teammates/remove", teammate: "olga" }],
  ),
  ...asked(
    "decideExecute",
    executed(olga, { type: "workspaces/addGroup", group: "savings", name: "Savings" }),
    executed(olga, { type: "userProfiles/copy", from: "supervisor", profile: "trainee", name: "Trainees" }),
    executed(olga, { type: "channels/add", channel: "website-chat", kind: "chat" }),
    executed(olga, { type: "profileKey/regenerate", keyId: "profile-key-2" }),
    executed(olga, { type: "assets/make", asset: "loans-chat", kind: "app", name: "Chat" }),
    executed(felix, {
      ...{ type: "teammates/invite", teammate: "noor", email: email("noor"), role: "full", home: loans },
    }),
    executed(olga, { type: "teammates/changeEmail", teammate: "ann", email: email("luca.b") }),
    executed(at("fiona"), { type: "teammates/grantDecryption", teammate: "nora" }),
    executed(felix, { type: "teammates/resendInvitation", teammate: "nils" }),
    executed(at("nils", loans), { type: "assets/rename", asset: "greeter", name: "Hello" }),
    executed(support, { type: "assets/unlock", asset: "payment-reminder" }),
    executed(support, { type: "assets/rename", asset: "notice", name: "News" }),
    executed(system, {
      type: "assets/completeWithdrawal",
      asset: "mobile-app",
      from: loans,
      withdrawal: "w",
    }),
    executed(system, {
      ...{ type: "teammates/acceptInvitation", teammate: "nils", email: email("nils") },
      sentAtMilli: noon,
    }),
    executed(system, { type: "subscription/changeEntitlements", entitlements: [], happenedAtMilli: noon }),
    executed(system, {
      type: "bounceList/recordBounce",
      email: "gone.away@mail.example",
      happenedAtMilli: noon,
    }),
    executed(at("fiona"), { type: "userProfiles/delete", profile: "night-shift" }),
  ),
];
