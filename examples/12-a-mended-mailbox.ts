// An address bounced, and its mailbox is mended. Who takes it off the bounce list, and what does a late report do?
import {
  type Actor,
  canTakeOffBounceList,
  type Command,
  emailAccess,
  entriesOf,
  newTenant,
  type Person,
  type Tenant,
  transition,
} from "tenant-policy";

const hour = 3_600_000;
const noon = Date.parse("2024-10-21T12:00:00Z");
const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
const system: Actor = { kind: "system" };

const { value, issues } = newTenant({
  id: "bank",
  name: "Bank",
  owner: { id: "olga", email: "olga@bank.example" },
  timeZone: "Europe/London",
  profileKey: "key-1",
  at: noon,
});
if (issues !== undefined) throw new Error(JSON.stringify(issues));
let bank: Tenant = value;

/** Executes a command, and prints the decision, and which entries of the state it changed. */
function execute(command: Command): void {
  const { tenant, decision, audit } = transition(bank, command);
  bank = tenant;
  const changed = audit?.changes.map(({ path, after }) => `${path.join(".")} ${after ? "added" : "gone"}`);
  console.log(decision.value, decision.because.join(" "), changed?.join(", ") ?? "nothing changed");
}

const mayMail = (at: number) => emailAccess(bank, { route: "awsSes", to: "eve@mail.example" }, at).value;
const bounce = { type: "bounceList/recordBounce", email: "eve@mail.example", by: system } as const;

execute({ ...bounce, at: noon }); // → true ST9 bounceList.entries.eve@mail.example added
console.log(mayMail(noon + hour)); // → false

// Owners take an address off before its seven days are over, and people with Full Access whose home is the tenant.
const max: Person = {
  kind: "teammate",
  id: "max",
  role: "full",
  home: { level: "tenant" },
  current: { level: "tenant" },
};
console.log(canTakeOffBounceList(max), canTakeOffBounceList({ ...max, role: "limited" })); // → true false
execute({ type: "bounceList/takeOff", email: "eve@mail.example", by: olga, at: noon + 2 * hour });
// → true BL10 bounceList.entries.eve@mail.example gone, bounceList.takenOff.eve@mail.example added
console.log(mayMail(noon + 2 * hour)); // → true

// The provider tells of an earlier bounce, and of the first one again: neither puts the address back.
execute({ ...bounce, happenedAtMilli: noon + hour, at: noon + 3 * hour }); // → true ST9 BL10 nothing changed
execute({ ...bounce, happenedAtMilli: noon, at: noon + 3 * hour }); // → true ST9 BL10 nothing changed

// A bounce from after that does. The mailbox is not mended yet.
execute({ ...bounce, at: noon + 4 * hour }); // → true ST9 bounceList.entries.eve@mail.example added
console.log(mayMail(noon + 5 * hour)); // → false

// An entry that has ended counts no longer, and leaves the state with a later change of the list.
const later = noon + 30 * 24 * hour;
console.log(mayMail(later), entriesOf(bank.bounceList.entries).length); // → true 1
execute({ ...bounce, email: "mia@mail.example", at: later });
// → true ST9 bounceList.entries.eve@mail.example gone, bounceList.entries.mia@mail.example added
