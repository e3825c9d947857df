import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { record } from "../kernel/schema/record.ts";
import { check, fault, type Reading, type Schema } from "../kernel/schema/schema.ts";
import type { Head } from "../tenant/head.ts";
import { type EntryPart, layouts, ledgerOfPart } from "../tenant/parts.ts";
import { partSession, remembered } from "../tenant/readTenant.ts";
import type { RowKey } from "../tenant/row.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { checkFoundRows } from "./checkFoundRows.ts";
import { type KnownEntries, knownEntriesOf } from "./knownEntries.ts";
import { partLedgerOf, type PartState, partStateOf, unchangedPart } from "./partLedger.ts";
import { readKey } from "./readKey.ts";
import { type ReadRow, readRow } from "./readRow.ts";
import type { RowsRead } from "./rowsRead.ts";
import { rowsSchema } from "./rowsSchema.ts";
import type { Session } from "./session.ts";

declare const partial: unique symbol;

/**
 * A tenant of which some rows are known. It is no `Tenant`: `ask` and `transitionOn` answer from it, or say which rows they
 * lack. Its layout is private, and it cannot be stored: keep the rows.
 */
export interface PartialTenant {
  /** Exists for the compiler only. */
  readonly [partial]: true;
}

interface KnownRows {
  readonly keys: readonly RowKey[];
  readonly rows: readonly ReadRow[];
}

const knownRows: Schema<KnownRows> = /* @__PURE__ */ record<KnownRows>({
  keys: /* @__PURE__ */ rowsSchema(readKey),
  rows: /* @__PURE__ */ rowsSchema(readRow),
});

const knownRowsWithHead: Schema<KnownRows> = { ...knownRows, read: readKnownRows };

/** What is known of a tenant: its head, or a tenant that has it, and what is known of each list of entries. */
interface KnownTenant {
  readonly source: Head | Tenant;
  readonly stateOf: (part: EntryPart) => PartState;
}

/** The partial tenants that this library made; null for one of which the head is not known. Nobody else can add one. */
const partials = /* @__PURE__ */ new WeakMap<object, KnownTenant | null>();

/**
 * The tenant of which these rows are known: those that `rowsNeededBy` asked for. It knows of a row that was asked for and
 * not found that it is not there, so read all keys, and at one moment. Each row is checked (ST3), and that a key asks for it.
 * Whether the rows fit each other is not: they are as good as the table. Issues say what is wrong with them, that the tenant
 * has no head, or that its rows are of another version (ST4).
 */
export function partialTenant(read: RowsRead): Checked<PartialTenant> {
  const checked = check(knownRowsWithHead, read);
  if (hasIssues(checked)) return frozen(checked);
  const { keys, rows } = checked.value;
  const head = rows.find((row) => row.part === "head")?.head;
  return frozen({ value: partialOf(head === undefined ? null : fromRows(head, keys, rows)) });
}

function readKnownRows(read: unknown, reading: Reading): KnownRows | undefined {
  const known = knownRows.read(read, reading);
  if (known === undefined) return undefined;
  checkFoundRows(known.keys, known.rows, reading);
  const isAsked = known.keys.some(({ part }) => part === "head");
  const isFound = known.rows.some(({ part }) => part === "head");
  if (!isAsked || isFound) return known;
  return fault(reading, "ST11", "missingProperty", "the row of the head", undefined);
}

function partialOf(known: KnownTenant | null): PartialTenant {
  const made = Object.freeze({});
  partials.set(made, known);
  return made as PartialTenant;
}

function fromRows(source: Head, keys: readonly RowKey[], rows: readonly ReadRow[]): KnownTenant {
  const known = knownEntriesOf(keys, rows);
  return { source, stateOf: ({ name }) => unchangedPart(known.get(name) as KnownEntries) };
}

/** What is known of a tenant for one answer after it. */
export function partialAfter(tenant: Tenant): PartialTenant {
  return partialOf({ source: tenant, stateOf: (part) => partStateOf(ledgerOfPart(tenant, part)) });
}

/**
 * A partial tenant as the tenant for one answer. Undefined where nothing is known of it: of one without its head, and of a
 * value that is none.
 */
export function openedTenant(given: PartialTenant, session: Session): Tenant | undefined {
  const isObject = typeof given === "object" && (given as unknown) !== null;
  const known = isObject ? partials.get(given) : undefined;
  return known === undefined || known === null ? undefined : tenantFor(known, session);
}

type Json = Readonly<Record<string, unknown>>;

function tenantFor({ source, stateOf }: KnownTenant, session: Session): Tenant {
  const heads = source as Json;
  const { schemaVersion, id } = heads;
  const tenant: Record<string | symbol, unknown> = { schemaVersion, id, [partSession]: session };
  for (const { name, parts, headFields } of layouts) {
    const slice: Record<string, unknown> = { ...(headFields && (heads[name] as Json)) };
    for (const part of parts) slice[part.key] = partLedgerOf(stateOf(part), session);
    tenant[name] = headFields === undefined ? heads[name] : slice;
  }
  return remembered(frozen(tenant as unknown as Tenant));
}
