import {
  canSupportChangeOwner,
  decideSupportChangeOwner,
  type OwnerChange,
  type PossibleOwner,
} from "../../../src/teammates/canSupportChangeOwner.ts";
import type { OwnerCounts } from "../../../src/teammates/ownerCounts.ts";
import type { Sending } from "../../../src/teammates/sending.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyRole, loans, roles, tenant } from "../words.ts";

const awaited = { sentAtMilli: 0 };

const successors = Object.fromEntries(
  Object.entries(roles).flatMap(([role, value]) => [
    [`replace by ${role}`, { id: "bob", role: value, home: tenant }],
    [`replace by ${role} below`, { id: "bob", role: value, home: loans }],
    [`replace by ${role} pending`, { id: "bob", role: value, home: tenant, invitation: awaited }],
    [`replace by themselves as ${role}`, { id: "ann", role: value, home: tenant }],
  ]),
);

const changes: Readonly<Record<string, OwnerChange>> = {
  remove: { kind: "remove" },
  ...Object.fromEntries(
    Object.entries(roles).map(([role, value]) => [`lower to ${role}`, { kind: "lower", role: value }]),
  ),
  ...Object.fromEntries(
    Object.entries(successors).map(([word, successor]) => [word, { kind: "replace", successor }]),
  ),
  "grant decryption": { kind: "grantDecryption" },
  "outside: a successor outside their type": {
    kind: "replace",
    successor: { id: "bob", role: "full", home: tenant, invitation: "today" as unknown as Sending },
  },
  "outside: an unknown change": { kind: "promote" } as unknown as OwnerChange,
};

/** TM15: "The support team changes an Owner …" */
const support = enumeration({
  question: "canSupportChangeOwner",
  space: {
    "whose role": anyRole,
    "whose home": { "the tenant": tenant, loans },
    invitation: { awaited, "none awaited": null, "outside: a text": "today" as unknown as Sending },
    lowered: {
      "by support": { happenedAtMilli: 0, isInForce: true },
      "by support, and changed since": { happenedAtMilli: 0, isInForce: false },
      never: null,
    },
    "may decrypt": { yes: true, no: false },
    change: changes,
    Owners: {
      "the only one": { all: 1, decrypting: 0 },
      "the only one, who may decrypt": { all: 1, decrypting: 1 },
      "one of two, none of whom may decrypt": { all: 2, decrypting: 0 },
      "one of two, of whom some may decrypt": { all: 2, decrypting: 1 },
      "outside: a text": "2" as unknown as OwnerCounts,
    },
  },
  derived: {
    "the change": ({ change = "" }: Words) => change.split(" ")[0] ?? "",
    successor: ({ change = "" }: Words) => {
      if (!change.startsWith("replace")) return "none";
      if (change.includes("themselves")) return "themselves";
      if (change.includes("by Owner")) return change.endsWith("below") ? "an Owner below" : "an Owner";
      return change.endsWith("below") ? "somebody below" : "somebody";
    },
    accepted: ({ invitation, change = "" }: Words) =>
      invitation === "awaited" || change.endsWith("pending") ? "not yet" : "all",
  },
  refused: [
    // It is an Owner, or one whom support has lowered; who was lowered is granted nothing.
    `
  | whose role       | lowered               | the change | by   |
  | other than Owner | other than by support | any        | TM15 |
  | other than Owner | by support            | grant      | TM15 |`,
    `
  | change         | by   |
  | lower to Owner | TM15 |`,
    `
  | successor                                                  | by   |
  | themselves or an Owner or an Owner below or somebody below | TM15 |`,
    `
  | change           | may decrypt | Owners                                                                | by   |
  | grant decryption | no          | the only one, who may decrypt or one of two, of whom some may decrypt | TM15 |`,
    // TM3: "The Owner role exists only at tenant level", for who is one and for who becomes one.
    `
  | whose role | whose home | by  |
  | Owner      | loans      | TM3 |`,
    `
  | successor                        | by  |
  | somebody below or an Owner below | TM3 |`,
    // ST12: "A tenant has at least one Owner."
    `
  | whose role | the change      | Owners                                        | by   |
  | Owner      | remove or lower | the only one or the only one, who may decrypt | ST12 |`,
    `
  | accepted | by  |
  | not yet  | IV5 |`,
  ],
  decided: [
    `
  | answer | by   |
  | yes    | TM15 |`,
  ],
  ask: (given) => decideSupportChangeOwner(ownerOf(given), given.change, given.Owners),
  can: (given) => canSupportChangeOwner(ownerOf(given), given.change, given.Owners),
});

function ownerOf(given: {
  readonly "whose role": (typeof anyRole)[keyof typeof anyRole];
  readonly "whose home": typeof tenant;
  readonly invitation: Sending | null;
  readonly lowered: PossibleOwner["lowering"];
  readonly "may decrypt": boolean;
}): Parameters<typeof decideSupportChangeOwner>[0] {
  return {
    id: "ann",
    role: given["whose role"],
    home: given["whose home"],
    invitation: given.invitation,
    lowering: given.lowered,
    decryptsLogs: given["may decrypt"],
  };
}

export const area: Area = {
  area: "the question about what support does to an Owner",
  enumerations: [support],
};
