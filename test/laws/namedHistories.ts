import type { Actor, Command, RuleId } from "tenant-policy";

/** A history of the small world of universe.ts that was once a counterexample, or stands for one. */
export interface NamedHistory {
  readonly name: string;
  readonly commands: readonly Command[];
  /** The rules that the last command breaks; none if it is accepted. */
  readonly broken: readonly RuleId[];
}

const tenant = { level: "tenant" } as const;
const groupG = { level: "group", group: "g" } as const;
const system: Actor = { kind: "system" };
const ann: Actor = { kind: "teammate", id: "ann", current: tenant };
const olga: Actor = { kind: "teammate", id: "olga", current: tenant };
const bo: Actor = { kind: "teammate", id: "bo", current: tenant };
const cy: Actor = { kind: "teammate", id: "cy", current: groupG };
const dee: Actor = { kind: "teammate", id: "dee", current: groupG };
const partner: Actor = {
  ...{ kind: "partner", adminUserName: "mia", adminUserDomain: "vendor.example" },
  ...{ originalRole: "owner", current: tenant },
};
const all = { kind: "administrator", access: "all", modules: {} } as const;
const allFeatures = ["secureMediaHandling", "userAuditTrail", "sso", "logExports"] as const;
const shared = { type: "assets/share", asset: "toString", by: ann, at: 1 } as const;
const about = { type: "assets/completeWithdrawal", asset: "one", from: groupG, by: system } as const;

/**
 * Whatever was found once is tried first, and for good. Add what a run of `npm run proof -- histories` finds: the seed alone makes it
 * again only as long as no generator changes.
 */
export const namedHistories: readonly NamedHistory[] = [
  {
    name: "somebody makes a user profile that is wider than their own",
    commands: [
      { type: "userProfiles/create", profile: { id: "valueOf", name: "Name", ...all }, by: cy, at: 1 },
    ],
    broken: ["UP25"],
  },
  {
    name: "an Owner who may not decrypt invites another, who gives it back",
    commands: [
      {
        type: "teammates/invite",
        teammate: "bob",
        email: "bob@x.example",
        role: "owner",
        home: tenant,
        by: olga,
        at: 1,
      },
      { type: "teammates/grantDecryption", teammate: "olga", by: { ...olga, id: "bob" }, at: 2 },
    ],
    broken: ["DL6"],
  },
  {
    name: "somebody takes away the user profile of an Owner",
    commands: [
      { type: "userProfiles/create", profile: { id: "valueOf", name: "Name", ...all }, by: ann, at: 1 },
      { type: "teammates/assignUserProfile", teammate: "bo", userProfile: "valueOf", by: ann, at: 1 },
      { type: "teammates/assignUserProfile", teammate: "olga", userProfile: "p", by: ann, at: 1 },
      { type: "teammates/assignUserProfile", teammate: "olga", userProfile: null, by: bo, at: 2 },
    ],
    broken: ["TM14"],
  },
  {
    name: "a partner, once an Owner, invites an Owner",
    commands: [
      { type: "subscription/switchDigitalChannels", isOn: true, by: system, at: 1 },
      { type: "subscription/completeProvisioning", by: system, at: 1 },
      {
        type: "teammates/invite",
        teammate: "bob",
        email: "bob@x.example",
        role: "owner",
        home: tenant,
        by: partner,
        at: 1,
      },
    ],
    broken: ["TM2", "HD10"],
  },
  {
    name: "another person under an old id opens the lock of the one before",
    commands: [
      { type: "assets/lock", asset: "toString", by: bo, at: 1 },
      { type: "teammates/remove", teammate: "bo", by: olga, at: 2 },
      {
        ...{ type: "teammates/invite", teammate: "bo", email: "b@x.example", role: "full", home: tenant },
        ...{ again: true, by: olga, at: 3 },
      },
      { type: "assets/unlock", asset: "toString", by: bo, at: 4 },
    ],
    broken: ["AS12"],
  },
  {
    name: "an id that somebody had goes to another person unasked",
    commands: [
      { type: "teammates/remove", teammate: "bo", by: olga, at: 1 },
      {
        type: "teammates/invite",
        teammate: "bo",
        email: "b@x.example",
        role: "full",
        home: tenant,
        by: olga,
        at: 2,
      },
    ],
    broken: ["ST14"],
  },
  {
    name: "entitlements of five o'clock are told after those of ten",
    commands: [
      { type: "subscription/changeEntitlements", entitlements: allFeatures, by: system, at: 10_000 },
      {
        ...{ type: "subscription/changeEntitlements", entitlements: [], happenedAtMilli: 5_000 },
        ...{ by: system, at: 11_000 },
      },
    ],
    broken: [],
  },
  {
    name: "a completion is told again while the second withdrawal goes on",
    commands: [
      { type: "assets/withdraw", asset: "one", from: groupG, withdrawal: "w1", by: ann, at: 1 },
      { ...about, withdrawal: "w1", at: 2 },
      { ...shared, asset: "one", with: groupG, at: 3 },
      { type: "assets/withdraw", asset: "one", from: groupG, withdrawal: "w2", by: ann, at: 4 },
      { ...about, withdrawal: "w1", at: 5 },
    ],
    broken: [],
  },
  {
    name: "a log-in of a hundred years ahead is told, and then a right one",
    commands: [
      { type: "teammates/recordLogIn", teammate: "bo", by: system, at: 3_153_600_000_000 },
      { type: "teammates/recordLogIn", teammate: "bo", by: system, at: 5 },
    ],
    broken: [],
  },
  {
    name: "an address that somebody is changing to is given to another",
    commands: [
      {
        type: "teammates/invite",
        teammate: "bob",
        email: "E@x.example",
        role: "full",
        home: tenant,
        by: ann,
        at: 1,
      },
    ],
    broken: ["TM10"],
  },
  {
    name: "somebody acts who has not accepted their invitation",
    commands: [{ type: "assets/make", asset: "new", name: "Name", kind: "template", by: dee, at: 1 }],
    broken: ["IV5"],
  },
  {
    name: "the help desk is chosen by one of a group who says to be in the tenant",
    commands: [
      {
        ...{ type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: true } },
        ...{ by: { ...cy, current: tenant }, at: 1 },
      },
    ],
    broken: ["WS2", "TS1", "TS2", "RL1"],
  },
];
