// Invitations of the bank in each of their states: one waits, one is due for a reminder, and one has expired (IV5).
import { entryOf, type Role, type Tenant, transition, type Workspace } from "tenant-policy";

interface Invited {
  readonly teammate: string;
  readonly email: string;
  readonly role: Role;
  readonly home: Workspace;
  readonly by: string;
  readonly atMilli: number;
}

const loans: Workspace = { level: "group", group: "loans" };
const claims: Workspace = { level: "team", group: "insurance", team: "insurance-claims" };

/** Before the bank's Monday, 21 October 2024: ten days, five days, and a day. */
const invited: readonly Invited[] = [
  {
    teammate: "nadia",
    email: "nadia@retail-bank.example",
    role: "readOnly",
    home: claims,
    by: "iris",
    atMilli: Date.parse("2024-10-11T09:00:00Z"),
  },
  {
    teammate: "niko",
    email: "niko@loans.retail-bank.example",
    role: "limited",
    home: loans,
    by: "felix",
    atMilli: Date.parse("2024-10-16T09:00:00Z"),
  },
  {
    teammate: "noor",
    email: "noor@retail-bank.example",
    role: "limited",
    home: { level: "tenant" },
    by: "fiona",
    atMilli: Date.parse("2024-10-20T09:00:00Z"),
  },
];

/** The bank after its people have invited these. */
export function withInvitations(bank: Tenant): Tenant {
  return invited.reduce((tenant, { by, atMilli, ...invitation }) => {
    const { home } = invitation;
    const step = transition(tenant, {
      body: { type: "teammates/invite", ...invitation, toBeAccepted: true },
      by: { kind: "teammate", id: by, current: entryOf(tenant.teammates.records, by)?.home ?? home },
      at: atMilli,
    });
    if (step.changes === null) throw new Error(`${invitation.teammate} cannot be invited.`);
    return step.tenant;
  }, bank);
}
