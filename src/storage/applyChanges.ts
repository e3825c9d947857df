import { frozen } from "../kernel/json/frozen.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { type Entry, type Ledger, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import { type Checked, hasIssues, issueOf } from "../kernel/schema/issue.ts";
import type { Slice } from "../slices/slice.ts";
import { slices } from "../slices/slices.ts";
import type { Head } from "../tenant/head.ts";
import { type EntryPart, layouts, ledgerOfPart } from "../tenant/parts.ts";
import { readTenant, remembered } from "../tenant/readTenant.ts";
import { type SliceName, sliceNames, type Tenant } from "../tenant/tenant.ts";
import { type ChangesInOrder, checkChanges, type ReadChanges } from "./readChanges.ts";
import type { ReadRow } from "./readRow.ts";

/**
 * The tenant after changes: those of one command, or a log of them in its order; null changes nothing. Nothing is decided again, so a log leads
 * to the same state, byte for byte, on every host, with whatever zone data, and in every later version of the rules. What
 * is derived, such as the index of addresses, follows from the entries and not from the log.
 *
 * Each row is checked by itself (ST3). Whether the rows fit the tenant is not: apply the changes to the state that they
 * were made from, in their order and each once. Others can lead to a state whose text `parseTenant` refuses. Issues say what is
 * wrong with the changes, that they are another tenant's, or that the tenant is malformed (ST17).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const bank = newTenant(input).value as Tenant;
 * const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
 * const step = transition(bank, { type: "workspaces/addGroup", group: "loans", name: "Loans", by: olga, at: 1 });
 * const again = applyChanges(bank, JSON.parse(JSON.stringify(step.changes))).value as Tenant;
 * serializeTenant(again) === serializeTenant(step.tenant); // true
 */
export function applyChanges(tenant: Tenant, changes: ChangesInOrder): Checked<Tenant> {
  const state = readTenant(tenant);
  if (state === undefined) return malformed;
  const checked = checkChanges(changes);
  if (hasIssues(checked)) return frozen(checked);
  if (checked.value.some(({ rows }) => rows.some((row) => isOfAnother(state, row))))
    return ofAnotherTenantIssue;
  return frozen({ value: afterSteps(state, checked.value) });
}

const malformed: Checked<never> = /* @__PURE__ */ frozen({
  issues: [/* @__PURE__ */ issueOf("ST17", "invalidValue", [], "a well-formed tenant", "a malformed one")],
});

/** A head tells whose it is. */
function isOfAnother({ id }: Tenant, row: ReadRow): boolean {
  return row.part === "head" && row.head["id"] !== id;
}

/** What is wrong with changes of another tenant, and with another tenant in the place of changes. */
export const ofAnotherTenantIssue: Checked<never> = /* @__PURE__ */ frozen({
  issues: [
    /* @__PURE__ */ issueOf("ST3", "invalidValue", [], "changes of this tenant", "those of another one"),
  ],
});

type Json = Readonly<Record<string, unknown>>;
/** The slices of a tenant while changes are put into them. */
type Slices = Record<string, unknown>;

/**
 * The states between the first and the last are nobody's. So the changes of a log are put into the slices once, and what is
 * derived is made once.
 */
function afterSteps(before: Tenant, steps: readonly ReadChanges[]): Tenant {
  const after: Slices = { ...before };
  putRows(before, after, steps);
  let isSame = true;
  for (const name of sliceNames) {
    if (after[name] !== before[name]) after[name] = rederived(name, before[name], after[name]);
    isSame &&= after[name] === before[name];
  }
  // What is applied a second time changes nothing (ST2).
  return isSame ? before : remembered(frozen(after as unknown as Tenant));
}

function putRows(before: Tenant, after: Slices, steps: readonly ReadChanges[]): void {
  const ledgers = new Map<EntryPart, Ledger<Entry>>();
  let head: Head | undefined;
  for (const { rows } of steps) {
    for (const row of rows) {
      // A head is whole, so the last one counts.
      if (row.part === "head") head = row.head;
      else if (!row.part.isDerived) {
        ledgers.set(row.part, withRow(ledgers.get(row.part) ?? ledgerOfPart(before, row.part), row));
      }
    }
  }
  if (head !== undefined) setHead(after, head);
  for (const [{ slice, key }, ledger] of ledgers) after[slice] = withField(after[slice] as Json, key, ledger);
}

function withRow(
  ledger: Ledger<Entry>,
  { id, entry }: Exclude<ReadRow, { readonly part: "head" }>,
): Ledger<Entry> {
  return entry === null ? withoutEntry(ledger, id) : withEntry(ledger, entry);
}

/** What the head leaves as it was stays the same object (ST2). */
function setHead(after: Slices, head: Head): void {
  for (const { name, headFields } of layouts) {
    after[name] =
      headFields === undefined
        ? keptIfSame(after[name], head[name])
        : withFields(after[name] as Json, head[name] as Json);
  }
}

function withFields(slice: Json, fields: Json): Json {
  return Object.entries(fields).reduce(
    (later, [key, value]) => withField(later, key, keptIfSame(later[key], value)),
    slice,
  );
}

function withField(slice: Json, key: string, value: unknown): Json {
  return value === slice[key] ? slice : { ...slice, [key]: value };
}

function rederived(name: SliceName, before: unknown, changed: unknown): unknown {
  const slice: Pick<Slice<string, unknown, Json>, "rederive"> = slices[name];
  return own(slice, "rederive") === undefined ? changed : slice.rederive?.(before, changed);
}
