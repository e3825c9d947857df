// A new address for an account, and a new password: what stands until when, and what falls away. It may be another person
// who reads the mail at the new address.
import {
  type Actor,
  type Command,
  emailChangeStatusOf,
  entryOf,
  newTenant,
  passwordExpiryOf,
  passwordPolicyCheck,
  type Tenant,
  transition,
} from "tenant-policy";

const day = 24 * 60 * 60 * 1000;
const home = { level: "tenant" } as const;
const olga: Actor = { kind: "teammate", id: "olga", current: home };
const nora: Actor = { kind: "teammate", id: "nora", current: home };
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

/** The tenant after commands that are accepted. */
function after(tenant: Tenant, ...commands: readonly Command[]): Tenant {
  return commands.reduce((state, command) => {
    const step = transition(state, command);
    if (!step.decision.value) throw new Error(step.decision.because.join(" "));
    return step.tenant;
  }, tenant);
}

const recordOf = (tenant: Tenant, teammate: string) => entryOf(tenant.teammates.records, teammate);

const invitation = { type: "teammates/invite", role: "full", home, by: olga, at: 0 } as const;
const policy = { renewWithoutOtp: true, minAgeDays: 30, maxAgeDays: 0, history: 2 };
const bank = after(
  initial,
  { ...invitation, teammate: "nora", email: "nora@bank.example" },
  { ...invitation, teammate: "ned", email: "ned@bank.example" },
  { type: "teammates/grantDecryption", teammate: "ned", by: olga, at: 0 },
  { type: "passwords/choosePolicy", policy, by: olga, at: 0 },
  { type: "teammates/recordPasswordChange", teammate: "ned", by: system, at: day },
);

// Nora marries, and changes her address. The old one stands until she accepts the new one, within 7 days.
const change = { type: "teammates/changeEmail", by: nora, at: 2 * day } as const;
const accept = {
  type: "teammates/acceptEmailChange",
  by: system,
  sentAtMilli: 2 * day,
  at: 3 * day,
} as const;
const noras = { teammate: "nora", email: "nora.lee@bank.example" } as const;
const asked = after(bank, { ...change, ...noras });
const { value: status, validUntil = 0 } = emailChangeStatusOf(asked, "nora", 2 * day);
console.log(status, validUntil / day); // → pending 9
console.log(recordOf(asked, "nora")?.email); // → nora@bank.example
const married = after(asked, { ...accept, ...noras });
console.log(recordOf(married, "nora")?.email); // → nora.lee@bank.example

// She changes Ned's address, too. It could be to one of her own: so whoever accepts it keeps what she could give. Ned may
// decrypt logs, and that is an Owner's to grant. If Olga changes it, he still may.
const neds = { teammate: "ned", email: "edward@bank.example" } as const;
const byNora = after(married, { ...change, ...neds }, { ...accept, ...neds });
console.log(recordOf(byNora, "ned")?.decryptsLogs); // → false
const byOlga = after(married, { ...change, ...neds, by: olga }, { ...accept, ...neds });
console.log(recordOf(byOlga, "ned")?.decryptsLogs); // → true

// Ned forgot his password, and Nora resets it: he gets a temporary one, and she does not. He has to set one of his own,
// and need not wait for its minimum age.
const reset = after(byOlga, { type: "teammates/resetPassword", teammate: "ned", by: nora, at: 5 * day });
const due = passwordExpiryOf(reset, "ned", 6 * day);
console.log(due.value, due.because.join()); // → true PW10
const { passwordSetAtMilli = null, passwordResetAtMilli = null } = recordOf(reset, "ned") ?? {};
const wanted = { nowMilli: 6 * day, matchingIndices: [], hasPassedOtp: false };
const facts = { ...wanted, setAtMilli: passwordSetAtMilli, resetAtMilli: passwordResetAtMilli };
console.log(passwordPolicyCheck(policy, facts).because.join(" ")); // → PW1 PW4 PW10

// A change that happened before the reset, and is told late, does not count.
const set = { type: "teammates/recordPasswordChange", teammate: "ned", by: system, at: 7 * day } as const;
const late = after(reset, { ...set, happenedAtMilli: 4 * day });
console.log(passwordExpiryOf(late, "ned", 7 * day).value); // → true
console.log(passwordExpiryOf(after(late, set), "ned", 7 * day).value); // → false
