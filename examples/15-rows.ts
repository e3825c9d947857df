// Keep a tenant as rows: a command reads what it needs, and writes what it changed. A Map stands for the table; see
// docs/storage.md for PostgreSQL.
import { type Actor, assetAccess, type Command, newTenant, serializeTenant, transition } from "tenant-policy";
import {
  applyChanges,
  ask,
  partialTenant,
  type Row,
  rowChanges,
  type RowKey,
  rowsNeededBy,
  rowsNeededToAsk,
  rowsOf,
  type RowsRead,
  tenantOfRows,
  transitionOn,
} from "tenant-policy/storage";

const { value: initial, issues } = newTenant({
  id: "bank",
  name: "Bank",
  owner: { id: "olga", email: "olga@bank.example" },
  timeZone: "Europe/London",
  profileKey: "key-1",
  at: 0,
});
if (issues !== undefined) throw new Error(JSON.stringify(issues));

const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
const loans = { level: "group", group: "loans" } as const;
let whole = transition(initial, {
  type: "workspaces/addGroup",
  group: "loans",
  name: "Loans",
  by: olga,
  at: 1,
}).tenant;

// One row for everything but lists, and one for each entry of a list.
const keyOf = ({ part, id }: { readonly part: string; readonly id: string }) => JSON.stringify([part, id]);
const table = new Map(Array.from(rowsOf(whole), (row) => [keyOf(row), row]));
console.log(Array.from(table.values(), ({ part, id }) => `${part} ${id}`).join(", "));
// → head head, workspaces.groups loans, teammates.records olga, teammates.emails olga@bank.example

/** What a SELECT would find. */
function found(key: RowKey): readonly Row[] {
  const rows = [...table.values()].filter(({ part }) => part === key.part);
  if ("id" in key) return rows.filter(({ id }) => id === key.id);
  if ("all" in key) return rows;
  rows.sort((one, other) => Number(one.order) - Number(other.order) || (one.id < other.id ? -1 : 1));
  return rows.slice(0, key.first);
}

/** Reads until nothing is missing: one round for most commands, two for some. */
function read(needed: (read?: RowsRead) => readonly RowKey[]): RowsRead {
  let all: RowsRead = { keys: [], rows: [] };
  for (let keys = needed(); keys.length > 0; keys = needed(all)) {
    all = { keys: [...all.keys, ...keys], rows: [...all.rows, ...keys.flatMap(found)] };
  }
  return all;
}

/** A service without a cache: what it knows of the tenant is what it has just read. */
function execute(command: Command): string {
  const rows = read((known) => rowsNeededBy(command, known));
  const partial = partialTenant(rows).value;
  const step = partial && transitionOn(partial, command);
  if (step === undefined || step.missing !== undefined) return "not decided";
  const { upserts, deletions } = rowChanges(step.changes).value ?? { upserts: [], deletions: [] };
  for (const row of upserts) table.set(keyOf(row), row);
  for (const row of deletions) table.delete(keyOf(row));
  whole = applyChanges(whole, step.changes).value ?? whole; // only to compare with, below
  return `${step.decision.because.join(" ")}: ${rows.keys.length} asked for, ${upserts.length} written`;
}

console.log(
  execute({
    ...({ type: "teammates/invite", teammate: "ann", email: "ann@bank.example", role: "limited" } as const),
    ...{ home: loans, by: olga, at: 2 },
  }),
);
// → TM1: 6 asked for, 2 written
console.log(execute({ type: "assets/make", asset: "bot", kind: "bot", name: "Bot", by: olga, at: 3 }));
// → AS6 RL1: 4 asked for, 1 written
console.log(execute({ type: "teammates/changeRole", teammate: "ann", role: "owner", by: olga, at: 4 }));
// → TM3: 3 asked for, 0 written

// The rows make the tenant that the whole one has become.
const again = tenantOfRows(table.values()).value;
console.log(again !== undefined && serializeTenant(again) === serializeTenant(whole)); // → true

// A question reads what it needs, too. Without a row that it needs, there is no answer.
const args = ["ann", "use", "bot", loans] as const;
const rows = read((known) => rowsNeededToAsk(assetAccess, args, known));
const partial = partialTenant(rows).value;
console.log(partial && ask(partial, assetAccess, ...args).answer?.because.join()); // → AS6
const lacking = partialTenant({ ...rows, keys: rows.keys.slice(0, 1), rows: rows.rows.slice(0, 1) }).value;
console.log(lacking && ask(lacking, assetAccess, ...args).missing); // → [ { part: 'teammates.records', id: 'ann' } ]
