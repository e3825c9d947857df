import {
  canCancelEmailChange,
  decideCancelEmailChange,
} from "../../../src/teammates/canCancelEmailChange.ts";
import { canChangeEmail, decideChangeEmail } from "../../../src/teammates/canChangeEmail.ts";
import { canResetPassword, decideResetPassword } from "../../../src/teammates/canResetPassword.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyPair, beyondReach, derivedOfPair, pair, recordOfOwner } from "../pair.ts";
import { anyTold } from "../words.ts";
import { domains, facts, invitations, managers, placed, revoked } from "../invited.ts";

/** IV5: "A user whose invitation must be accepted has no rights until then." They are invited anew. */
const awaited = `
  | invitation | by  |
  | awaited    | IV5 |`;

const managed = [...placed, beyondReach, ...recordOfOwner, awaited];

const cancelling = enumeration({
  question: "canCancelEmailChange",
  space: { ...anyPair, invitation: invitations } as const,
  derived: derivedOfPair,
  refused: [...managed, managers("TM1 TM16")],
  decided: [
    `
  | answer | by       |
  | yes    | TM1 TM16 |`,
  ],
  ask: (given) => decideCancelEmailChange(...revoked(given)),
  can: (given) => canCancelEmailChange(...revoked(given)),
});

const resetting = enumeration({
  question: "canResetPassword",
  space: { ...anyPair, invitation: invitations } as const,
  derived: derivedOfPair,
  // PW10: "Nobody resets their own password."
  refused: [
    ...managed,
    managers("TM1 PW10"),
    `
  | it is   | by   |
  | oneself | PW10 |`,
  ],
  decided: [
    `
  | answer | by       |
  | yes    | TM1 PW10 |`,
  ],
  ask: (given) => decideResetPassword(...revoked(given)),
  can: (given) => canResetPassword(...revoked(given)),
});

const readdressing = enumeration({
  question: "canChangeEmail",
  space: {
    ...pair,
    who: { teammate: "teammate", "help desk": "helpDesk" },
    invitation: { awaited: { sentAtMilli: 0 }, "none awaited": null },
    address: {
      "listed, and free": "new@bank.example",
      "their own": "Ann@bank.example",
      "listed, and another's": "Carl@bank.example",
      "not listed": "new@shop.example",
      "outside: a number": 7 as unknown as string,
    },
    "may decrypt": anyTold,
    "last Owner who may": anyTold,
  } as const,
  // What they have already is theirs: it is Ann who is meant by "themselves".
  leavesOut: ({ address, whom }) => address === "their own" && whom !== "themselves",
  derived: derivedOfPair,
  refused: [
    ...managed,
    managers("TM1 TM16"),
    `
  | address               | by      |
  | not listed            | ED3 TM7 |
  | listed, and another's | TM10    |`,
    // DL6: an Owner who may not decrypt does not take the address of the last Owner who may; not told, it may be any Owner.
    `
  | role  | whose role | it is         | may decrypt | last Owner who may | by  |
  | Owner | Owner      | somebody else | no          | yes or not told    | DL6 |`,
  ],
  decided: [
    `
  | answer | by       |
  | yes    | TM1 TM16 |`,
  ],
  ask: (given) => decideChangeEmail(...readdressed(given)),
  can: (given) => canChangeEmail(...readdressed(given)),
});

function readdressed(
  given: Parameters<typeof revoked>[0] & {
    readonly address: string;
    readonly "may decrypt": boolean | undefined;
    readonly "last Owner who may": boolean | undefined;
  },
): Parameters<typeof decideChangeEmail> {
  const teammates = [...facts.teammates, { id: "ann", email: "ann@bank.example" }];
  return [
    ...revoked(given),
    given.address,
    {
      emailDomains: domains,
      teammates,
      mayDecrypt: given["may decrypt"],
      isLastDecryptingOwner: given["last Owner who may"],
    },
  ];
}

export const area: Area = {
  area: "the questions about addresses and passwords of teammates",
  enumerations: [cancelling, resetting, readdressing],
};
