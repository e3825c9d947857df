import {
  canCancelEmailChange,
  decideCancelEmailChange,
} from "../../../src/teammates/canCancelEmailChange.ts";
import { canChangeEmail, decideChangeEmail } from "../../../src/teammates/canChangeEmail.ts";
import { canInvite, decideInvite } from "../../../src/teammates/canInvite.ts";
import { canResendInvitation, decideResendInvitation } from "../../../src/teammates/canResendInvitation.ts";
import { canResetPassword, decideResetPassword } from "../../../src/teammates/canResetPassword.ts";
import { canRevokeInvitation, decideRevokeInvitation } from "../../../src/teammates/canRevokeInvitation.ts";
import type { Sending } from "../../../src/teammates/sending.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyPair, askedPair, beyondReach, derivedOfPair, pair } from "../pair.ts";
import { addsNoUsers, anyTold, changesNothing, ownersAtTenant, personOf } from "../words.ts";

/** An address, as the tenant's list of domains ["bank.example"] and the teammates there make it. */
const addresses = {
  "listed, and free": "new@bank.example",
  "listed, and another's": "Carl@bank.example",
  "listed, and what another changes to": "dora.new@bank.example",
  "not listed": "new@shop.example",
  "no bare mailbox": "new@@bank.example",
  "of a domain of digits": "new@10.0.0.1",
  "outside: a number": 7 as unknown as string,
} as const;

const domains: readonly string[] = ["bank.example"];

const invitations = {
  awaited: { sentAtMilli: 0 },
  "none awaited": null,
  "outside: a text": "yesterday" as unknown as Sending,
} as const;

/** "The tenant's list of domains must allow the e-mail domain of a new user"; what is malformed is no domain of the list. */
const aboutAddress = `
  | address               | by          |
  | not listed            | ED3 TM7     |
  | no bare mailbox       | ED4 TM7     |
  | of a domain of digits | ED4 ED9 TM7 |`;

/** TM10: "An invitation is refused if a teammate already has its id or its e-mail address." */
const taken = `
  | address                                                      | by   |
  | listed, and another's or listed, and what another changes to | TM10 |`;

/** TM1: "Only Owners and users with Full Access may invite users"; whoever could invite manages what they invited. */
function managers(rules: string): string {
  return `
  | role                     | by  |
  | other than Owner or Full Access | ${rules} |`;
}

/** TM2, TM3: who is invited as an Owner, or is one. */
const asOwner = `
  | role        | whose role | by  |
  | Full Access | Owner      | TM2 |`;
const ownerPlaced = `
  | whose role | whose home     | by  |
  | Owner      | other than the tenant | TM3 |`;

/** TM8: "People may invite and move users only into workspaces that they can reach themselves." */
const intoReach = `
  | whose home is | by  |
  | out of reach  | TM8 |`;

const placed = [changesNothing, addsNoUsers, ownersAtTenant, asOwner, ownerPlaced, intoReach];

const inviting = enumeration({
  question: "canInvite",
  space: {
    ...anyPair,
    whom: { "the id is free": "new", "a teammate has the id": "carl" },
    address: addresses,
  } as const,
  derived: { "whose home is": derivedOfPair["whose home is"] },
  refused: [
    ...placed,
    managers("TM1"),
    aboutAddress,
    taken,
    `
  | whom                  | by   |
  | a teammate has the id | TM10 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | TM1 |`,
  ],
  ask: (given) => decideInvite(personOf(given.who, given.role, given.home), invited(given), facts),
  can: (given) => canInvite(personOf(given.who, given.role, given.home), invited(given), facts),
});

const facts = {
  emailDomains: domains,
  teammates: [
    { id: "carl", email: "carl@bank.example" },
    { id: "dora", email: "dora@bank.example", emailChange: { email: "dora.new@bank.example" } },
  ],
};

function invited(given: Parameters<typeof askedPair>[0] & { readonly address: string }) {
  return { ...askedPair(given)[1], email: given.address };
}

/** IV5: "Whoever could invite them may resend or revoke it." */
const notAwaited = `
  | invitation   | by  |
  | none awaited | IV5 |`;

const resending = enumeration({
  question: "canResendInvitation",
  space: {
    ...pair,
    invitation: invitations,
    address: {
      listed: "new@bank.example",
      "not listed": "new@shop.example",
      "no bare mailbox": "new@@bank.example",
      "of a domain of digits": "new@10.0.0.1",
      "outside: a number": 7 as unknown as string,
    },
  } as const,
  derived: derivedOfPair,
  refused: [...placed, managers("TM1 IV5"), notAwaited, aboutAddress],
  decided: [
    `
  | answer | by      |
  | yes    | TM1 IV5 |`,
  ],
  ask: (given) => decideResendInvitation(...resent(given), domains),
  can: (given) => canResendInvitation(...resent(given), domains),
});

function resent(
  given: Parameters<typeof askedPair>[0] & { readonly address: string; readonly invitation: Sending | null },
) {
  const [person, teammate] = askedPair(given);
  return [person, { ...teammate, email: given.address, invitation: given.invitation }] as const;
}

const revoking = enumeration({
  question: "canRevokeInvitation",
  space: { ...anyPair, invitation: invitations } as const,
  derived: derivedOfPair,
  refused: [...placed, managers("TM1 IV5"), notAwaited],
  decided: [
    `
  | answer | by      |
  | yes    | TM1 IV5 |`,
  ],
  ask: (given) => decideRevokeInvitation(...revoked(given)),
  can: (given) => canRevokeInvitation(...revoked(given)),
});

function revoked(given: Parameters<typeof askedPair>[0] & { readonly invitation: Sending | null }) {
  const [person, teammate] = askedPair(given);
  return [person, { ...teammate, invitation: given.invitation }] as const;
}

/** TM14: "Only an Owner may change the record of an Owner: … and the e-mail address. Only an Owner resets the password of one." */
const recordOfOwner = `
  | role      | whose role | by   |
  | other than Owner | Owner      | TM14 |`;
const recordToSupport = `
  | who                  | role  | whose role | by   |
  | help desk or partner | Owner | Owner      | TM14 |`;

/** IV5: "A user whose invitation must be accepted has no rights until then." They are invited anew. */
const awaited = `
  | invitation | by  |
  | awaited    | IV5 |`;

const managed = [...placed, beyondReach, recordOfOwner, recordToSupport, awaited];

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
  area: "the questions about invitations, addresses and passwords of teammates",
  enumerations: [inviting, resending, revoking, cancelling, resetting, readdressing],
};
