import { aTenant, defaultAtMilli, teammateIn, workspaceIn } from "tenant-policy/testing";
import {
  bounceListing,
  type CommandOf,
  type CommandType,
  entriesOf,
  entryOf,
  type Tenant,
} from "../../src/index.ts";
import type { EventEnvelope } from "../../src/slices/slice.ts";

/** Every type of command that is an event: only events say when they happened (ST15). */
export type EventType = {
  [Type in CommandType]: "happenedAtMilli" extends keyof CommandOf<Type> ? Type : never;
}[CommandType];

type Report<Type extends EventType> = Omit<CommandOf<Type>, keyof EventEnvelope | "type"> & {
  readonly happenedAtMilli: number;
};

/** What was reported about one thing, and what is left of it in the end. */
interface History<Type extends EventType> {
  /** In the order in which it happened. The last one decides. */
  readonly reports: readonly [Report<Type>, ...Report<Type>[]];
  readonly left: (tenant: Tenant) => unknown;
  readonly expected: unknown;
}

const dayMilli = 86_400_000;
const [first, second] = [defaultAtMilli + dayMilli, defaultAtMilli + 2 * dayMilli];
/** Two instants at which something has happened. */
export const happenedMilli = [first, second] as const;
/** When the first report comes in. All have happened by then. */
export const reportedAtMilli = defaultAtMilli + 3 * dayMilli;

const reference = "CASE-7";
const nils = { teammate: "nils", email: "nils@tenant.example" } as const;
const moving = { teammate: "moving", email: "moved@tenant.example" } as const;
const ownerWithout = { role: "owner", decryptsLogs: false } as const;

/**
 * With an app whose share with another group is being withdrawn, with Owners none of whom may decrypt, and with somebody
 * who has not accepted their invitation, and somebody whose address is changed.
 */
export const reportedTo: Tenant = aTenant()
  .withGroup("loans")
  .withGroup("ins")
  .withTeammate("ann", { role: "full" })
  .withTeammate("nils", { role: "limited", toBeAccepted: true, createdAtMilli: defaultAtMilli })
  .withTeammate("moving", { role: "limited", decryptsLogs: true, createdAtMilli: defaultAtMilli })
  .withApp("desk", { in: "loans", withdrawingFrom: ["ins"] })
  .withTeammate("leaving", ownerWithout)
  .withTeammate("lowered", ownerWithout)
  .withTeammate("replaced", ownerWithout)
  .withTeammate("successor", { role: "limited" })
  .withTeammate("decrypting", { role: "owner" })
  .after({ type: "teammates/withdrawDecryption", teammate: "owner" })
  .after({ type: "teammates/removeOwner", teammate: "decrypting", reference })
  .after({ type: "teammates/changeEmail", ...moving, by: "ann", at: defaultAtMilli })
  .build();

const ins = workspaceIn(reportedTo, "ins");

export const eventHistories: { readonly [Type in EventType]: History<Type> } = {
  "subscription/changeEntitlements": {
    reports: [
      { entitlements: ["userAuditTrail"], happenedAtMilli: first },
      { entitlements: ["sso", "logExports"], happenedAtMilli: second },
      { entitlements: ["sso", "secureMediaHandling"], happenedAtMilli: second },
    ],
    left: ({ subscription }) => subscription.entitlements,
    expected: ["sso"],
  },
  "subscription/changeWithheldFeatures": {
    reports: [
      { withheld: ["addGroupsAndTeams", "decryption"], happenedAtMilli: first },
      { withheld: ["regenerateProfileKey"], happenedAtMilli: second },
      { withheld: ["changeTenantSettings"], happenedAtMilli: second },
    ],
    left: ({ subscription }) => subscription.withheld,
    expected: ["changeTenantSettings", "regenerateProfileKey"],
  },
  "subscription/switchDigitalChannels": {
    reports: [
      { isOn: false, happenedAtMilli: first },
      { isOn: false, happenedAtMilli: first },
      { isOn: true, happenedAtMilli: second },
    ],
    left: ({ subscription }) => subscription.digitalChannelsEnabled,
    expected: true,
  },
  "subscription/completeProvisioning": {
    reports: [{ happenedAtMilli: first }, { happenedAtMilli: second }],
    left: ({ subscription }) => subscription.provisioningCompleted,
    expected: true,
  },
  "teammates/recordLogIn": {
    reports: [
      { teammate: "ann", happenedAtMilli: defaultAtMilli - dayMilli },
      { teammate: "ann", happenedAtMilli: first },
      { teammate: "ann", happenedAtMilli: second },
    ],
    left: (tenant) => teammateIn(tenant, "ann").lastLogInAtMilli,
    expected: second,
  },
  "teammates/recordPasswordChange": {
    reports: [
      { teammate: "ann", happenedAtMilli: defaultAtMilli - dayMilli },
      { teammate: "ann", happenedAtMilli: first },
      { teammate: "ann", happenedAtMilli: second },
    ],
    left: (tenant) => teammateIn(tenant, "ann").passwordSetAtMilli,
    expected: second,
  },
  /** Whoever is gone is gone, whatever else is told of them (TM15). */
  "teammates/removeOwner": {
    reports: [
      { teammate: "leaving", reference, happenedAtMilli: first },
      { teammate: "leaving", reference, happenedAtMilli: second },
    ],
    left: ({ teammates }) => entryOf(teammates.records, "leaving")?.role,
    expected: undefined,
  },
  "teammates/lowerOwner": {
    reports: [
      { teammate: "lowered", role: "full", reference, happenedAtMilli: defaultAtMilli - dayMilli },
      { teammate: "lowered", role: "full", reference, happenedAtMilli: first },
      { teammate: "lowered", role: "readOnly", reference, happenedAtMilli: second },
      { teammate: "lowered", role: "limited", reference, happenedAtMilli: second },
    ],
    left: (tenant) => teammateIn(tenant, "lowered").role,
    expected: "readOnly",
  },
  "teammates/replaceOwner": {
    reports: [
      { teammate: "replaced", successor: "successor", reference, happenedAtMilli: first },
      { teammate: "replaced", successor: "successor", reference, happenedAtMilli: second },
    ],
    left: ({ teammates }) => ["replaced", "successor"].map((id) => entryOf(teammates.records, id)?.role),
    expected: [undefined, "owner"],
  },
  "teammates/grantOwnerDecryption": {
    reports: [
      { teammate: "owner", reference, happenedAtMilli: first },
      { teammate: "owner", reference, happenedAtMilli: second },
    ],
    left: (tenant) => teammateIn(tenant, "owner").decryptsLogs,
    expected: true,
  },
  "teammates/acceptInvitation": {
    reports: [
      { ...nils, sentAtMilli: defaultAtMilli, happenedAtMilli: first },
      { ...nils, sentAtMilli: defaultAtMilli, happenedAtMilli: second },
    ],
    left: (tenant) => teammateIn(tenant, "nils").invitation,
    expected: null,
  },
  /** Ann, who is no Owner, changed it: decryption falls away, and what was locked before is nobody's. */
  "teammates/acceptEmailChange": {
    reports: [
      { ...moving, sentAtMilli: defaultAtMilli, happenedAtMilli: first },
      { ...moving, sentAtMilli: defaultAtMilli, happenedAtMilli: second },
    ],
    left: (tenant) => {
      const { email, emailChange, decryptsLogs, handedOverAtMilli } = teammateIn(tenant, "moving");
      return [email, emailChange, decryptsLogs, handedOverAtMilli];
    },
    expected: ["moved@tenant.example", null, false, defaultAtMilli + 1],
  },
  /** One period is kept of an address, and its end depends on the order (BL6, BL9); not that the address is listed. */
  "bounceList/recordBounce": {
    reports: [
      { email: "eva@mail.example", happenedAtMilli: defaultAtMilli - 30 * dayMilli },
      { email: "Eva@mail.example", happenedAtMilli: first },
      { email: "eva@mail.example", happenedAtMilli: second },
    ],
    left: ({ bounceList: { entries } }) => [
      entriesOf(entries).length,
      bounceListing(entriesOf(entries), "eva@mail.example", reportedAtMilli).value,
    ],
    expected: [1, "listed"],
  },
  /** It began in the minute before `defaultAtMilli`, so that what happened before was of another one under its id. */
  "assets/completeWithdrawal": {
    reports: [
      { asset: "desk", from: ins, withdrawal: "withdrawal-1", happenedAtMilli: defaultAtMilli - dayMilli },
      { asset: "desk", from: ins, withdrawal: "withdrawal-0", happenedAtMilli: first },
      { asset: "desk", from: ins, withdrawal: "withdrawal-1", happenedAtMilli: second },
    ],
    left: ({ assets }) => entryOf(assets.records, "desk")?.withdrawingFrom,
    expected: [],
  },
};
