import type { Sending } from "../../src/teammates/sending.ts";
import { askedPair } from "./pair.ts";
import { addsNoUsers, changesNothing, ownersAtTenant } from "./words.ts";

export const domains: readonly string[] = ["bank.example"];

export const invitations = {
  awaited: { sentAtMilli: 0 },
  "none awaited": null,
  "outside: a text": "yesterday" as unknown as Sending,
} as const;

/** TM1: "Only Owners and users with Full Access may invite users"; whoever could invite manages what they invited. */
export function managers(rules: string): string {
  return `
  | role                            | by       |
  | other than Owner or Full Access | ${rules} |`;
}

/** TM2, TM3: who is invited as an Owner, or is one. */
const asOwner = `
  | role        | whose role | by  |
  | Full Access | Owner      | TM2 |`;
const ownerPlaced = `
  | whose role | whose home            | by  |
  | Owner      | other than the tenant | TM3 |`;

/** TM8: "People may invite and move users only into workspaces that they can reach themselves." */
const intoReach = `
  | whose home is | by  |
  | out of reach  | TM8 |`;

export const placed = [changesNothing, addsNoUsers, ownersAtTenant, asOwner, ownerPlaced, intoReach];

export const facts = {
  emailDomains: domains,
  teammates: [
    { id: "carl", email: "carl@bank.example" },
    { id: "dora", email: "dora@bank.example", emailChange: { email: "dora.new@bank.example" } },
  ],
};

export function revoked(given: Parameters<typeof askedPair>[0] & { readonly invitation: Sending | null }) {
  const [person, teammate] = askedPair(given);
  return [person, { ...teammate, invitation: given.invitation }] as const;
}
