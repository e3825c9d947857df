import { canInvite, decideInvite } from "../../../src/teammates/canInvite.ts";
import { canResendInvitation, decideResendInvitation } from "../../../src/teammates/canResendInvitation.ts";
import { canRevokeInvitation, decideRevokeInvitation } from "../../../src/teammates/canRevokeInvitation.ts";
import type { Sending } from "../../../src/teammates/sending.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anyPair, askedPair, derivedOfPair, pair } from "../pair.ts";
import { personOf } from "../words.ts";
import { domains, facts, invitations, managers, placed, revoked } from "../invited.ts";

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

export const area: Area = {
  area: "the questions about invitations, addresses and passwords of teammates",
  enumerations: [inviting, resending, revoking],
};
