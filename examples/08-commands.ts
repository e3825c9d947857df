// Keep a tenant's state: commands that are decided, reduced and audited.
import {
  assetAccess,
  canExecute,
  type Command,
  explain,
  type Actor,
  newTenant,
  parseCommand,
  parseTenant,
  replay,
  serializeTenant,
  transition,
} from "tenant-policy";

// Ids and instants are yours: the library makes neither.
const { value: begun, issues } = newTenant({
  id: "bank",
  name: "Bank",
  owner: { id: "olga", email: "olga@bank.example" },
  timeZone: "Europe/London",
  profileKey: "key-1",
  at: 1_000,
});
if (issues !== undefined) throw new Error(JSON.stringify(issues));

const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
const loans = { level: "group", group: "loans" } as const;
const ann = { teammate: "ann", email: "ann@bank.example", role: "limited", home: loans } as const;

// A command names what somebody intends. It is accepted with what the audit trail is to keep …
const group: Command = { type: "workspaces/addGroup", group: "loans", name: "Loans", by: olga, at: 2_000 };
const added = transition(begun, group);
console.log(added.decision.value, added.audit?.by, JSON.stringify(added.audit?.changes));
// → true olga [{"path":["workspaces","groups","loans"],"after":{"id":"loans","name":"Loans"}}]

// … or refused with all rules that it breaks, and the tenant stays the very same object.
const invite: Command = { type: "teammates/invite", ...ann, role: "owner", by: olga, at: 3_000 };
const refused = transition(added.tenant, invite);
console.log(refused.decision.because.join(), refused.tenant === added.tenant); // → TM3 true
console.log(explain(refused.decision)[0]); // → No.

// A button asks without doing it.
console.log(canExecute(added.tenant, { ...invite, role: "limited" })); // → true

// A log of commands always leads to the same state, byte for byte.
const log: readonly Command[] = [
  group,
  { type: "teammates/invite", ...ann, by: olga, at: 4_000 },
  { type: "assets/make", asset: "greeting", kind: "template", name: "Greeting", by: olga, at: 5_000 },
];
const { tenant, audit } = replay(begun, log);
const json = serializeTenant(tenant);
console.log(audit.length, json === serializeTenant(replay(begun, log).tenant)); // → 3 true

// What comes from outside is parsed: a value, or every problem with its path.
const restored = parseTenant(json).value;
console.log(restored !== undefined && serializeTenant(restored) === json); // → true
const unsound = parseCommand({ ...group, group: "", at: "now" });
console.log(unsound.issues?.map(({ rule, path }) => `${rule} ${path.join(".")}`).join(", ")); // → ST10 at, ST5 group

// And over a tenant, questions by id.
console.log(assetAccess(tenant, "ann", "edit", "greeting").because.join(" ")); // → AS3 RL3
console.log(assetAccess(tenant, "ann", "delete", "no-such-asset").because.join(" ")); // → ST11
