import { canDecryptLogs, decideDecryptLogs, type LogReader } from "../../../src/teammates/canDecryptLogs.ts";
import { canGrantDecryption, decideGrantDecryption } from "../../../src/teammates/canGrantDecryption.ts";
import {
  canWithdrawDecryption,
  decideWithdrawDecryption,
} from "../../../src/teammates/canWithdrawDecryption.ts";
import { decryptionAfterRoleChange } from "../../../src/teammates/decryptionAfterRoleChange.ts";
import { decryptionAtInvitation } from "../../../src/teammates/decryptionAtInvitation.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anyPair, askedPair, derivedOfPair } from "../pair.ts";
import { anyRole, anySwitch, anyTold, changesNothing, ownersAtTenant, roles } from "../words.ts";

/** DL3: "Only an Owner may grant or withdraw the right to decrypt logs, for anyone, Owners included." */
const ownersGrant = [
  ownersAtTenant,
  changesNothing,
  `
  | role             | by      |
  | other than Owner | RL1 DL3 |`,
];

const granted = [
  `
  | answer | by      |
  | yes    | RL1 DL3 |`,
];

const granting = enumeration({
  question: "canGrantDecryption",
  space: { ...anyPair, "may decrypt": anyTold, withheld: anySwitch } as const,
  derived: derivedOfPair,
  refused: [
    ...ownersGrant,
    // DL5: "Nobody may grant themselves the right." DL6: "An Owner who may not decrypt logs grants that right to nobody."
    `
  | it is   | by  |
  | oneself | DL5 |`,
    `
  | role  | may decrypt | by  |
  | Owner | no          | DL6 |`,
    `
  | withheld | by  |
  | on       | RL8 |`,
  ],
  decided: granted,
  ask: (given) => decideGrantDecryption(...askedPair(given), given["may decrypt"], given.withheld),
  can: (given) => canGrantDecryption(...askedPair(given), given["may decrypt"], given.withheld),
});

const withdrawing = enumeration({
  question: "canWithdrawDecryption",
  space: { ...anyPair, "the last Owner who may": anyTold } as const,
  derived: derivedOfPair,
  refused: [
    ...ownersGrant,
    // DL6: "The grant of the last Owner who holds it is not withdrawn." Not told, an Owner may be the last.
    `
  | whose role | the last Owner who may | by  |
  | Owner      | yes or not told        | DL6 |`,
  ],
  decided: granted,
  ask: (given) => decideWithdrawDecryption(...askedPair(given), given["the last Owner who may"]),
  can: (given) => canWithdrawDecryption(...askedPair(given), given["the last Owner who may"]),
});

const readers = {
  kind: { teammate: "teammate", "help desk": "helpDesk", partner: "partner", "outside: none": "robot" },
  level: { ...roles, denied: "denied", "no role": "administrator" },
  "the right": { held: true, "not held": false, "a text": "true" },
  withheld: anySwitch,
} as const;

/** The grant of a teammate, or what support may by the help desk's settings. */
const decrypting = enumeration({
  question: "canDecryptLogs",
  space: readers,
  // What a reader of this kind does not have is not read: a teammate has no level. All else outside its type is told apart here.
  derived: {
    reader: ({ kind, level, "the right": right }: Words) => {
      if (right === "a text" || (level === "no role" && kind !== "teammate")) return "outside its type";
      if (kind === "teammate") return `a teammate, ${right ?? ""}`;
      return level === "denied" ? "support, denied" : `support, ${right ?? ""}`;
    },
  },
  refused: [
    `
  | reader               | by  |
  | a teammate, not held | DL3 |
  | support, not held    | HD4 |
  | support, denied      | HD1 |`,
    `
  | withheld | by  |
  | on       | RL8 |`,
  ],
  decided: [
    `
  | reader           | answer | by  |
  | a teammate, held | yes    | DL4 |
  | support, held    | yes    | HD4 |`,
  ],
  ask: (given) => decideDecryptLogs(readerOf(given), given.withheld),
  can: (given) => canDecryptLogs(readerOf(given), given.withheld),
});

function readerOf(given: {
  readonly kind: string;
  readonly level: string;
  readonly "the right": unknown;
}): LogReader {
  const { kind, level, "the right": right } = given;
  return { kind, level, decryptsLogs: right, mayDecrypt: right } as unknown as LogReader;
}

/** DL2: "A grant held before is dropped at the promotion." DL4: it "survives every role change except a promotion". */
const afterChange = enumeration({
  question: "decryptionAfterRoleChange",
  space: { role: anyRole, "the right": anySwitch, "new role": anyRole } as const,
  refused: [],
  decided: [
    `
  | role             | new role         | the right | answer    | by  |
  | other than Owner | Owner            | any       | no        | DL2 |
  | Owner            | Owner            | on        | yes       | DL4 |
  | Owner            | Owner            | off       | no        | DL4 |
  | other than Owner | other than Owner | on        | yes       | DL4 |
  | other than Owner | other than Owner | off       | no        | DL4 |
  | Owner            | other than Owner | any       | no answer | TM6 |`,
  ],
  ask: ({ role, "the right": decryptsLogs, "new role": newRole }) =>
    decryptionAfterRoleChange({ role, decryptsLogs }, newRole),
});

/** DL1: "A user invited as an Owner may decrypt logs from the start"; by an Owner who may not, without it (DL2, DL6). */
const atInvitation = enumeration({
  question: "decryptionAtInvitation",
  space: { role: anyRole, "the inviter may": anyTold } as const,
  refused: [],
  decided: [
    `
  | role             | the inviter may | answer | by      |
  | other than Owner | any             | no     | DL3     |
  | Owner            | yes or not told | yes    | DL1     |
  | Owner            | no              | no     | DL2 DL6 |`,
  ],
  ask: ({ role, "the inviter may": decrypts }) => decryptionAtInvitation(role, decrypts),
});

export const area: Area = {
  area: "the questions about decrypting logs",
  enumerations: [granting, withdrawing, decrypting, afterChange, atInvitation],
};
