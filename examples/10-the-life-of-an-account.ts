// An account from its invitation on: until when can it be accepted, and what does it take for a new one?
import {
  type Actor,
  type Command,
  featureAccess,
  invitationStatusOf,
  newTenant,
  signInRequirementOf,
  type Tenant,
  transition,
  withdrawalRisksOf,
} from "tenant-policy";

const day = 24 * 60 * 60 * 1000;
const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
const system: Actor = { kind: "system" };

const { value: initial, issues } = newTenant({
  id: "bank",
  name: "Bank",
  owner: { id: "olga", email: "olga@bank.example" },
  timeZone: "Europe/London",
  profileKey: "key-1",
  at: 0,
});
if (issues !== undefined) throw new Error(JSON.stringify(issues));

/** The tenant after a command that is accepted. */
function after(tenant: Tenant, command: Command): Tenant {
  const step = transition(tenant, command);
  if (!step.decision.value) throw new Error(step.decision.because.join(" "));
  return step.tenant;
}

// Nora is to accept her invitation. Until then she may sign in, which accepts it, and nothing else.
const home = { level: "tenant" } as const;
const nora = { teammate: "nora", email: "nora@bank.example", role: "full", home } as const;
const invited = after(initial, {
  ...{ type: "teammates/invite", ...nora },
  ...{ toBeAccepted: true, by: olga, at: 0 },
});
console.log(featureAccess(invited, "nora", "changePages").because.join()); // → IV5
console.log(signInRequirementOf(invited, "nora", "192.0.2.7").because.join(" ")); // → IP1 IP4 IV5

// After 4 days a reminder is due, after 7 it is too late. Set a timer to `validUntil`.
const statusAt = (tenant: Tenant, days: number) => invitationStatusOf(tenant, "nora", days * day);
const pending = statusAt(invited, 0);
console.log(pending.value, (pending.validUntil ?? 0) / day); // → pending 4
console.log(statusAt(invited, 4).value, statusAt(invited, 7).value); // → reminderDue expired

// Olga sends it again. The link names the sending and the address, so that one of an earlier mail does
// not count.
const resent = after(invited, {
  type: "teammates/resendInvitation",
  teammate: "nora",
  by: olga,
  at: 8 * day,
});
const sentTo = { teammate: "nora", email: nora.email } as const;
const accept = { type: "teammates/acceptInvitation", ...sentTo, by: system, at: 9 * day } as const;
console.log(transition(resent, { ...accept, sentAtMilli: 0 }).decision.because.join()); // → IV5
const accepted = after(resent, { ...accept, sentAtMilli: 8 * day });
console.log(statusAt(accepted, 99).value, featureAccess(accepted, "nora", "changePages").value); // → accepted true

// Nora invites Ned. Before Olga takes Full Access from Nora, she asks which accounts that Nora made keep it.
const ned = { teammate: "ned", email: "ned@bank.example", role: "full", home } as const;
const byNora: Actor = { kind: "teammate", id: "nora", current: home };
const withNed = after(accepted, { type: "teammates/invite", ...ned, by: byNora, at: 10 * day });
const lowering = { type: "teammates/changeRole", teammate: "nora", role: "limited" } as const;
console.log(withdrawalRisksOf(withNed, lowering).value); // → [ 'ned' ]
