import fc from "fast-check";
import {
  type Actor,
  type UserProfile,
  type WithheldFeature,
  withheldFeatures,
  type Workspace,
} from "../../src/index.ts";
import { instant } from "../../src/kernel/schema/scalars.ts";
import type { Schema, Shape } from "../../src/kernel/schema/schema.ts";
import type { EventEnvelope } from "../../src/slices/slice.ts";
import {
  type Command,
  type CommandOf,
  type CommandType,
  commandTypes,
  declared,
} from "../../src/tenant/command.ts";
import { anyCommandBody, bodySchemaByType } from "../../src/tenant/commandSchemas.ts";
import { leavesOf } from "../../src/testing/arbitraries/leaves.ts";
import { valuesOf } from "../../src/testing/arbitraries/valuesOf.ts";
import type { World } from "../../src/testing/arbitraries/world.ts";
import { newUserProfile, userProfile } from "../../src/userProfiles/checkUserProfile.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";

// A world so small that its people, places and things meet all the time.

const day = 24 * 60 * 60 * 1000;
const people = fc.constantFrom("ann", "bo", "cy", "__proto__", "dee", "olga");
const fewEmails = [
  "a@x.example",
  "b@x.example",
  "B@X.example",
  "c@y.example",
  "d@y.example",
  "d@@y.example",
  "e@x.example",
  "E@x.example",
];
const emails = fc.constantFrom(...fewEmails);
const names = fc.constantFrom("Name", "Other name");
const profiles = fc.constantFrom("p", "q", "valueOf");
const roles = fc.constantFrom("owner", "full", "limited", "readOnly", "restricted");
const times = fc.constantFrom(0, day, 3 * day, 8 * day, 9 * day, 40 * day, 400 * day);
/** Some in the past, some as far ahead as the clocks of two hosts can be apart, some further. */
const happened = fc.oneof(times, fc.constantFrom(day + 300_000, day + 300_001, 9 * day + 300_000));

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

/** What strings name. A thing that is missing here fails when the commands are made. */
const named: Readonly<Record<string, fc.Arbitrary<string>>> = {
  teammate: people,
  mailbox: emails,
  bouncedAddress: emails,
  asset: fc.constantFrom("one", "one", "toString", "toString", "new"),
  withdrawal: fc.constantFrom("w0", "w0", "w1"),
  group: fc.constantFrom("g", "constructor"),
  team: fc.constantFrom("t", "u"),
  userProfile: profiles,
  channel: fc.constantFrom("chat", "hasOwnProperty"),
  profileKey: fc.constantFrom("key-1", "key-2", "key-3"),
};

/** The strings of each grammar. */
const texts: Readonly<Record<string, readonly string[]>> = {
  "name that people read": ["Name", "Other name"],
  "not blank": ["basic", "certificate"],
  "time zone that the host knows": ["Europe/London", "Asia/Tokyo", "BST"],
  mailbox: fewEmails,
  "mailbox without wildcards": ["a@x.example", "c@y.example"],
  domain: ["x.example", "Y.example"],
  "stored domain": ["x.example", "Y.example"],
  "file type": ["jpg", "pdf"],
  "address or prefix": ["192.0.2.0/24", "2001:db8::/32"],
};

const amounts = [0, 1, 5, 7, 8, 30, 90];

const world: World = {
  known: new Map<Shape, fc.Arbitrary<unknown>>([
    [workspaceSchema.shape, places],
    [instant.shape, times],
    [userProfile.shape, wholeProfiles],
    [newUserProfile.shape, wholeProfiles],
    // A list as it is stored: in order, and without repetitions.
    ...leavesOf(anyCommandBody).flatMap((leaf) =>
      leaf.kind === "writtenList" ? [[leaf, fc.subarray([...textsOf(leaf.beyond)])] as const] : [],
    ),
  ]),
  names: ({ thing }) => named[thing] ?? expectNone(thing),
  ids: people,
  strings: fc.constantFrom("text"),
  integers: (least, most) => fc.constantFrom(...amounts.filter((each) => each >= least && each <= most)),
  texts: (grammar) => fc.constantFrom(...textsOf(grammar)),
  refined: (made) => made,
};

function textsOf(grammar: string): readonly string[] {
  return texts[grammar] ?? expectNone(grammar);
}

function expectNone(word: string): never {
  throw new Error(`test/laws/universe.ts has no word for ${word}`);
}

type Fields<Type extends CommandType> = {
  readonly [Key in Exclude<keyof CommandOf<Type>, keyof EventEnvelope | "type">]?: fc.Arbitrary<
    CommandOf<Type>[Key]
  >;
};

/** Those who are Owners most often, lest nearly every change of an Owner be refused. */
const owners = fc.constantFrom("ann", "olga", "olga", "bo");

/** Where the schema says too much or too little: the fields of other commands are made from their schemas. */
const fields: { readonly [Type in CommandType]?: Fields<Type> } = {
  "assets/make": {
    kind: fc.constantFrom(
      ...(["number", "template", "template", "customNode", "bot", "logbook"] as const),
      ...(["service", "app", "app", "app", "usageReports"] as const),
    ),
  },
  "bounceList/chooseRetention": { days: fc.constantFrom(0, 1, 7, 365, 366) },
  "helpDesk/choose": {
    settings: plain({ base: likely(), fullAccess: likely(), decryption: fc.boolean() }),
  },
  "subscription/changeEntitlements": {
    entitlements: fc.subarray(["logExports", "secureMediaHandling", "sso"]),
  },
  "subscription/changeWithheldFeatures": {
    withheld: fc.oneof(
      { arbitrary: fc.constant<WithheldFeature[]>([]), weight: 3 },
      { arbitrary: fc.subarray<WithheldFeature>([...withheldFeatures]), weight: 1 },
    ),
  },
  "subscription/switchDigitalChannels": { isOn: likely() },
  "teammates/removeOwner": { teammate: owners },
  "teammates/lowerOwner": { teammate: owners },
  "teammates/replaceOwner": { teammate: owners, successor: fc.constantFrom("bo", "olga", "cy") },
  "teammates/grantOwnerDecryption": { teammate: owners },
};

/** The fields of a command of this type, some of which it may lack. */
function bodyOf(type: CommandType): fc.Arbitrary<object> {
  const { shape } = bodySchemaByType[type] as Schema<unknown>;
  if (shape.kind !== "record") return expectNone(type);
  const schemas = Object.entries(shape.fields);
  const made = Object.fromEntries(schemas.map(([key, schema]) => [key, valuesOf(schema, world)]));
  const model: Record<string, fc.Arbitrary<unknown>> = {
    ...made,
    ...("happenedAtMilli" in made && { happenedAtMilli: happened }),
    ...fields[type],
  };
  const required = schemas.filter(([, { isOptional }]) => isOptional !== true).map(([key]) => key);
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

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

const unmaking = /\/remove|\/delete$|\/lowerOwner|\/revoke/;
const frequent = /^assets|^teammates|^userProfiles|^bounceList/;

/** What unmakes is rare, lest nothing be left. */
function weightOf(type: CommandType): number {
  if (unmaking.test(type)) return 1;
  return frequent.test(type) ? 4 : 2;
}

/** Any command of this world. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  ...commandTypes.map((type) => {
    const by = declared.get(type)?.from === "system" ? reporters : issuers;
    const parts = fc.tuple(bodyOf(type), by, times);
    return {
      weight: weightOf(type),
      arbitrary: parts.map(([body, actor, at]) => ({ ...body, by: actor, at }) as Command),
    };
  }),
);

/** What makes a world of it: two groups with a team each, a few people, one of whom is to accept an invitation, and one a new address, an asset, two profiles and a channel. */
export const prelude: readonly Command[] = [
  { type: "workspaces/addGroup", group: "g", name: "G" },
  { type: "workspaces/addGroup", group: "constructor", name: "C" },
  { type: "workspaces/addTeam", team: "t", group: "g", name: "T" },
  { type: "teammates/invite", teammate: "bo", email: "b@x.example", role: "full", home: tenant },
  { type: "teammates/invite", teammate: "cy", email: "c@y.example", role: "limited", home: groupG },
  { type: "teammates/invite", teammate: "__proto__", email: "p@x.example", role: "restricted", home: groupG },
  {
    ...{ type: "teammates/invite", teammate: "dee", email: "d@y.example", role: "limited", home: groupG },
    toBeAccepted: true,
  },
  { type: "assets/make", asset: "one", name: "Name", kind: "app" },
  { type: "assets/share", asset: "one", with: groupG },
  { type: "assets/share", asset: "one", with: groupC },
  { type: "assets/withdraw", asset: "one", from: groupC, withdrawal: "w0" },
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
  { type: "userProfiles/copy", from: "p", profile: "q", name: "Name" },
  { type: "teammates/assignUserProfile", teammate: "cy", userProfile: "p" },
  { type: "teammates/grantApps", teammate: "__proto__", apps: ["botBuilder"] },
  { type: "teammates/grantDecryption", teammate: "bo" },
  { type: "teammates/invite", teammate: "olga", email: "o@x.example", role: "full", home: tenant },
  { type: "teammates/changeRole", teammate: "olga", role: "owner" },
  { type: "teammates/assignBotRoles", teammate: "cy", roles: ["oneClickTesting"] },
  { type: "teammates/changeEmail", teammate: "cy", email: "e@x.example" },
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
