// Invitations that wait, expire, are sent again, accepted or revoked, and what the support team does to an Owner: for each
// a question, a command or an event, and an entry in the audit trail.
import {
  type Actor,
  canResendInvitation,
  canRevokeInvitation,
  canSupportChangeOwner,
  type CommandBody,
  invitationStatusOf,
  newTenant,
  type Person,
  type Tenant,
  transition,
} from "tenant-policy";

const day = 24 * 60 * 60 * 1000;
const home = { level: "tenant" } as const;
const person: Person = { kind: "teammate", id: "olga", role: "owner", home, current: home };
const olga: Actor = { kind: "teammate", id: "olga", current: home };
const system: Actor = { kind: "system" };

const owner = { id: "olga", email: "olga@bank.example" };
const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
const { value, issues } = newTenant(input);
if (issues !== undefined) throw new Error(JSON.stringify(issues));
let bank: Tenant = value;

/** Executes a command, and prints the decision, and what the audit trail keeps. */
function execute(body: CommandBody, at: number, by: Actor = olga): void {
  const { tenant, decision, audit } = transition(bank, { ...body, by, at });
  bank = tenant;
  const reference = audit?.reference ?? null;
  console.log(decision.value, ...decision.because, ...(reference === null ? [] : [reference]));
  for (const { path, before, after } of audit?.changes ?? []) {
    const outcome = before === undefined ? "is new" : after === undefined ? "is gone" : JSON.stringify(after);
    console.log(path.join("."), outcome);
  }
}

// Nora and Ned are invited. They have no right until they accept, and may do so for seven days.
const invited = { home, toBeAccepted: true } as const;
const nora = { teammate: "nora", email: "nora@bank.example", role: "owner" } as const;
execute({ type: "teammates/invite", ...nora, ...invited }, 0);
// → true TM1
// → teammates.records.nora is new
const ned = { teammate: "ned", email: "ned@bank.example", role: "full" } as const;
execute({ type: "teammates/invite", ...ned, ...invited }, 0);
// → true TM1
// → teammates.records.ned is new
console.log(invitationStatusOf(bank, "nora", 6 * day).value); // → reminderDue
console.log(invitationStatusOf(bank, "nora", 7 * day).value); // → expired

// Olga sends Nora's again, which she accepts, and revokes Ned's.
const pending = { id: "nora", role: "owner", home, invitation: { sentAtMilli: 0 } } as const;
console.log(canResendInvitation(person, { ...pending, email: "nora@bank.example" }, [])); // → true
execute({ type: "teammates/resendInvitation", teammate: "nora" }, 8 * day);
// → true TM1 IV5
// → teammates.records.nora.invitation.sentAtMilli 691200000
const sending = { teammate: "nora", email: nora.email, sentAtMilli: 8 * day } as const;
execute({ type: "teammates/acceptInvitation", ...sending }, 9 * day, system);
// → true ST9
// → teammates.records.nora.invitation null
console.log(canRevokeInvitation(person, { ...pending, id: "ned", role: "full" })); // → true
execute({ type: "teammates/revokeInvitation", teammate: "ned" }, 9 * day);
// → true TM1 IV5
// → teammates.records.ned is gone

// No Owner lowers another. The support team does, and your system reports it with the reference of the case.
execute({ type: "teammates/changeRole", teammate: "nora", role: "full" }, 10 * day); // → false TM5 TM6
const [accepted, lowered] = [{ ...pending, invitation: null }, { kind: "lower", role: "full" } as const];
console.log(canSupportChangeOwner(accepted, lowered, bank.teammates.owners)); // → true
const lowering = { teammate: "nora", role: "full", reference: "CASE-7" } as const;
execute({ type: "teammates/lowerOwner", ...lowering }, 10 * day, system);
// → true ST9 TM15 CASE-7
// → teammates.records.nora.role "full"
// → teammates.records.nora.decryptsLogs false
// → teammates.records.nora.lowering {"happenedAtMilli":864000000,"isInForce":true}
