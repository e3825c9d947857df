// Let the library keep a tenant's state: it decides, applies and audits commands.
import {
  type Actor,
  assetAccess,
  canExecute,
  type Command,
  newTenant,
  parseCommand,
  parseTenant,
  replay,
  serializeTenant,
  transition,
} from "tenant-policy";
import { explain } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";

// You supply ids and instants: the library makes neither.
const { value: initial, issues } = newTenant({
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

// A command says what a person intends. If it is accepted, there is an entry for the audit trail …
const group: Command = { type: "workspaces/addGroup", group: "loans", name: "Loans", by: olga, at: 2_000 };
const added = transition(initial, group);
console.log(added.decision.value, added.audit?.by, JSON.stringify(added.audit?.changes));
// → true olga [{"path":["workspaces","groups","loans"],"after":{"id":"loans","name":"Loans"}}]

// … if it is refused, the decision names every broken rule, and the tenant is the same object as before.
const invite: Command = { type: "teammates/invite", ...ann, role: "owner", by: olga, at: 3_000 };
const refused = transition(added.tenant, invite);
console.log(refused.decision.because.join(), refused.tenant === added.tenant); // → TM3 true
console.log(explain(refused.decision, { locale: en })?.reasons[0]?.reason);
// → The home workspace of an Owner must be the tenant, not group loans.

// A button can ask without executing the command.
console.log(canExecute(added.tenant, { ...invite, role: "limited" })); // → true

// The same log of commands always leads to the same state, byte for byte.
const log: readonly Command[] = [
  group,
  { type: "teammates/invite", ...ann, by: olga, at: 4_000 },
  { type: "assets/make", asset: "greeting", kind: "template", name: "Greeting", by: olga, at: 5_000 },
];
const { tenant, audit } = replay(initial, log);
const json = serializeTenant(tenant);
console.log(audit.length, json === serializeTenant(replay(initial, log).tenant)); // → 3 true

// Data from outside is parsed: the result is a value, or its problems, each with its path.
const restored = parseTenant(json).value;
console.log(restored !== undefined && serializeTenant(restored) === json); // → true
const malformed = parseCommand({ ...group, group: "", at: "now" });
console.log(malformed.issues?.map(({ rule, path }) => `${rule} ${path.join(".")}`).join(", ")); // → ST10 at, ST5 group

// Some questions look up the facts in a tenant by id.
console.log(assetAccess(tenant, "ann", "edit", "greeting").because.join(" ")); // → AS3 RL3
console.log(assetAccess(tenant, "ann", "delete", "no-such-asset").because.join(" ")); // → ST11
