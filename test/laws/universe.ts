import fc from "fast-check";
import type { Actor, UserProfile, Workspace } from "../../src/index.ts";
import { type Command, type CommandOf, type CommandType, commandTypes } from "../../src/tenant/command.ts";
import type { Envelope } from "../../src/slices/slice.ts";

// A world so small that its people, places and things meet all the time.

const day = 24 * 60 * 60 * 1000;
const people = fc.constantFrom("ann", "bo", "cy", "__proto__", "dee");
const emails = fc.constantFrom(
  "a@x.example",
  "b@x.example",
  "B@X.example",
  "c@y.example",
  "d@y.example",
  "d@@y.example",
);
const things = fc.constantFrom("one", "one", "toString", "toString", "new");
const names = fc.constantFrom("Name", "Other name");
const groups = fc.constantFrom("g", "constructor");
const teams = fc.constantFrom("t", "u");
const profiles = fc.constantFrom("p", "q", "valueOf");
const channels = fc.constantFrom("chat", "hasOwnProperty");
const roles = fc.constantFrom("owner", "full", "limited", "readOnly", "restricted");
const domains = fc.constantFrom("x.example", "Y.example");
const addresses = fc.constantFrom<readonly string[]>([], ["192.0.2.7"], ["192.0.2.0/24", "2001:db8::/32"]);
const times = fc.constantFrom(0, day, 3 * day, 8 * day, 9 * day, 40 * day);

const tenant: Workspace = { level: "tenant" };
const groupG: Workspace = { level: "group", group: "g" };
const groupC: Workspace = { level: "group", group: "constructor" };
const places = fc.constantFrom<Workspace>(
  tenant,
  groupG,
  groupC,
  { level: "team", group: "g", team: "t" },
  { level: "team", group: "constructor", team: "t" },
  { level: "team", group: "constructor", team: "u" },
);

/** From the one that gives least to the one that gives most. */
const permissions = fc.constantFrom<Pick<UserProfile, "access" | "modules">>(
  { access: "specific", modules: {} },
  { access: "specific", modules: { provisioning: { level: "view", toggles: { manageUsers: true } } } },
  { access: "specific", modules: { provisioning: { level: "edit", toggles: { manageUsers: true } } } },
  {
    access: "specific",
    modules: { provisioning: { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } } },
  },
  { access: "all", modules: {} },
);

const wholeProfiles = fc
  .tuple(profiles, names, fc.constantFrom("supervisor", "supervisor", "administrator"), permissions)
  .map(([id, name, kind, rest]) => ({ id, name, kind, ...rest }));

const channelSettings = fc.constantFrom(
  {},
  { idleMinutes: 5, blockedEmails: ["a@x.example"] },
  { idleMinutes: 0, agentFileTypes: ["jpg", "pdf"] },
  { maxFileMegabytes: 1, enforcesMediaAccess: false, blockedEmails: [] },
);

const policies = plain({
  renewWithoutOtp: fc.boolean(),
  minAgeDays: fc.constantFrom(0, 5, 90),
  maxAgeDays: fc.constantFrom(0, 30, 90),
  history: fc.constantFrom(0, 2),
});

const mediaSettings = plain({
  shortLived: fc.boolean(),
  expiry: plain({ unit: fc.constantFrom("hours", "days"), amount: fc.constantFrom(3, 4, 5, 7, 8) }),
});

const switches = plain({ base: likely(), fullAccess: likely(), decryption: fc.boolean() });

type Fields<Type extends CommandType> = {
  readonly [Key in Exclude<keyof CommandOf<Type>, keyof Envelope | "type">]: fc.Arbitrary<
    CommandOf<Type>[Key]
  >;
};

const teammate = people;
const asset = things;
const isOn = fc.boolean();

const fields: { readonly [Type in CommandType]: Fields<Type> } = {
  "assets/make": {
    asset,
    name: names,
    kind: fc.constantFrom(
      "number",
      "template",
      "customNode",
      "bot",
      "logbook",
      "service",
      "app",
      "app",
      "app",
      "template",
      "usageReports",
    ),
  },
  "assets/rename": { asset, name: names },
  "assets/delete": { asset },
  "assets/share": { asset, with: places },
  "assets/withdraw": { asset, from: places },
  "assets/completeWithdrawal": { asset, from: places },
  "assets/lock": { asset },
  "assets/unlock": { asset },
  "bounceList/chooseRetention": { days: fc.constantFrom(0, 1, 7, 365, 366) },
  "bounceList/recordBounce": { email: emails },
  "channels/chooseModuleSettings": { settings: channelSettings },
  "channels/add": { channel: channels, kind: fc.constantFrom("chat", "email") },
  "channels/override": { channel: channels, overrides: channelSettings },
  "emailDomains/choose": { domains: fc.uniqueArray(domains) },
  "emailDomains/allow": { domain: domains },
  "emailDomains/disallow": { domain: domains },
  "helpDesk/choose": { settings: switches },
  "inboundMedia/choose": { settings: mediaSettings },
  "networkAccess/chooseManagementList": { addresses },
  "networkAccess/chooseApiList": { addresses },
  "networkAccess/chooseTwoFactor": { mode: fc.constantFrom("off", "remoteOnly", "on") },
  "passwords/choosePolicy": { policy: policies },
  "privacy/chooseApiAuthenticationMode": { mode: fc.constantFrom(null, "basic", "certificate") },
  "privacy/allowEmbedding": { isOn },
  "privacy/allowSimultaneousSessions": { isOn },
  "privacy/chooseInactiveAfter": { days: fc.constantFrom(0, 30) },
  "profileKey/regenerate": { keyId: fc.constantFrom("key-1", "key-2") },
  "subscription/changeEntitlements": {
    entitlements: fc.subarray(["logExports", "secureMediaHandling", "sso"]),
  },
  "subscription/switchDigitalChannels": { isOn: likely() },
  "subscription/completeProvisioning": {},
  "teammates/invite": { teammate, email: emails, role: roles, home: places },
  "teammates/remove": { teammate },
  "teammates/move": { teammate, to: places },
  "teammates/changeRole": { teammate, role: roles },
  "teammates/grantDecryption": { teammate },
  "teammates/withdrawDecryption": { teammate },
  "teammates/assignBotRoles": { teammate, roles: fc.subarray(["oneClickTesting", "curationConsole"]) },
  "teammates/withdrawBotRoles": { teammate, roles: fc.subarray(["oneClickTesting", "curationConsole"]) },
  "teammates/grantApps": { teammate, apps: fc.subarray(["eventScheduler", "botBuilder"]) },
  "teammates/withdrawApps": { teammate, apps: fc.subarray(["eventScheduler", "botBuilder"]) },
  "teammates/assignUserProfile": { teammate, userProfile: fc.option(profiles, { freq: 4 }) },
  "teammates/grantRemoteAccess": { teammate },
  "teammates/withdrawRemoteAccess": { teammate },
  "teammates/recordLogIn": { teammate },
  "teammates/recordPasswordChange": { teammate },
  "timeZone/choose": { zone: fc.constantFrom("Europe/London", "Asia/Tokyo", "BST") },
  "userProfiles/create": { profile: wholeProfiles },
  "userProfiles/edit": { profile: wholeProfiles },
  "userProfiles/copy": { from: profiles, profile: profiles, name: names },
  "workspaces/addGroup": { group: groups, name: names },
  "workspaces/addTeam": { team: teams, group: groups, name: names },
};

const system: Actor = { kind: "system" };
const ann: Actor = { kind: "teammate", id: "ann", current: tenant };
const teammates = plain({ kind: fc.constant("teammate"), id: people, current: places });
const supporters = plain({
  kind: fc.constantFrom("helpDesk", "partner"),
  adminUserName: fc.constant("mia"),
  adminUserDomain: fc.constant("vendor.example"),
  originalRole: roles,
  current: fc.oneof({ arbitrary: fc.constant(tenant), weight: 2 }, { arbitrary: places, weight: 1 }),
});

const issuers: fc.Arbitrary<Actor> = fc.oneof(
  { arbitrary: fc.constant(ann), weight: 5 },
  { arbitrary: places.map((current): Actor => ({ ...ann, current })), weight: 4 },
  { arbitrary: teammates, weight: 8 },
  { arbitrary: supporters, weight: 3 },
  { arbitrary: fc.constant(system), weight: 1 },
);
const reporters: fc.Arbitrary<Actor> = fc.oneof(
  { arbitrary: fc.constant(system), weight: 5 },
  { arbitrary: issuers, weight: 1 },
);

const reported = /^subscription|\/record|\/complete/;
const unmaking = /\/remove$|\/delete$/;
const frequent = /^assets|^teammates|^userProfiles/;

/** What unmakes is rare, lest nothing be left. */
function weightOf(type: CommandType): number {
  if (unmaking.test(type)) return 1;
  return frequent.test(type) ? 4 : 2;
}

/** Any command of this world. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  ...commandTypes.map((type) => ({
    weight: weightOf(type),
    arbitrary: fc.record(
      {
        type: fc.constant(type),
        by: reported.test(type) ? reporters : issuers,
        at: times,
        ...fields[type],
      },
      { noNullPrototype: true },
    ) as fc.Arbitrary<Command>,
  })),
);

/** What makes a world of it: two groups with a team each, a few people, an asset, a profile and a channel. */
export const prelude: readonly Command[] = [
  { type: "workspaces/addGroup", group: "g", name: "G" },
  { type: "workspaces/addGroup", group: "constructor", name: "C" },
  { type: "workspaces/addTeam", team: "t", group: "g", name: "T" },
  { type: "teammates/invite", teammate: "bo", email: "b@x.example", role: "full", home: tenant },
  { type: "teammates/invite", teammate: "cy", email: "c@y.example", role: "limited", home: groupG },
  { type: "teammates/invite", teammate: "__proto__", email: "p@x.example", role: "restricted", home: groupG },
  { type: "assets/make", asset: "one", name: "Name", kind: "app" },
  { type: "assets/share", asset: "one", with: groupG },
  { type: "assets/share", asset: "one", with: groupC },
  { type: "assets/withdraw", asset: "one", from: groupC },
  { type: "assets/make", asset: "toString", name: "Name", kind: "template" },
  {
    type: "userProfiles/create",
    profile: {
      id: "p",
      name: "Name",
      kind: "supervisor",
      access: "specific",
      modules: { provisioning: { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } } },
    },
  },
  { type: "teammates/assignUserProfile", teammate: "cy", userProfile: "p" },
  { type: "teammates/grantApps", teammate: "__proto__", apps: ["botBuilder"] },
  { type: "teammates/grantDecryption", teammate: "bo" },
  { type: "teammates/assignBotRoles", teammate: "cy", roles: ["oneClickTesting"] },
  { type: "channels/add", channel: "chat", kind: "chat" },
  { type: "subscription/changeEntitlements", entitlements: ["secureMediaHandling", "sso"], by: system },
].map((intention) => ({ by: ann, at: 0, ...intention }) as Command);

/** A record as a literal makes it, as JSON and clones keep no other. */
function plain<Data>(model: { [Key in keyof Data]: fc.Arbitrary<Data[Key]> }): fc.Arbitrary<Data> {
  return fc.record<Data>(model, { noNullPrototype: true });
}

function likely(): fc.Arbitrary<boolean> {
  return fc.constantFrom(true, true, true, false);
}
