import { frozen } from "../kernel/json/frozen.ts";
import { isRecord, own } from "../kernel/schema/guards.ts";
import { hasIssues } from "../kernel/schema/issue.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { check, fault, faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";
import { type EntryPart, entryParts } from "../tenant/parts.ts";
import { type ParsedTenant, parseTenant } from "../tenant/parseTenant.ts";
import { entryPartOf } from "./readRow.ts";
import type { FoundRow } from "./rowsRead.ts";
import { rowsSchema } from "./rowsSchema.ts";

type Json = Readonly<Record<string, unknown>>;

/** A row whose value nobody has looked at: the tenant is parsed as a whole, after it was put together. */
interface RawRow {
  /** Undefined for the head. */
  readonly part: EntryPart | undefined;
  readonly value: unknown;
}

const rawRows = /* @__PURE__ */ rowsSchema(readRaw);
const storedRows: Schema<Json> = { ...anything, expected: rawRows.expected, read: readStored };

/**
 * The tenant that these rows make: all rows that `rowsOf` gave, as they stand in the table now, in any order. They are
 * parsed as `parseTenant` does (ST3), rows of an earlier version too (ST4). What is derived, such as the index of addresses,
 * is made anew, so rows of such parts may be left out. Where a row itself is wrong, the path of an issue begins with its
 * position; else it is the path in the tenant.
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const bank = newTenant(input).value as Tenant;
 * serializeTenant(tenantOfRows(rowsOf(bank)).value as Tenant) === serializeTenant(bank); // true
 * tenantOfRows([]).issues?.[0].message; // "Missing property: expected the row of the head"
 */
export function tenantOfRows(rows: Iterable<FoundRow>): ParsedTenant {
  const checked = check(storedRows, rows);
  return hasIssues(checked) ? frozen(checked) : parseTenant(checked.value);
}

function readStored(rows: unknown, reading: Reading): Json | undefined {
  const read = rawRows.read(rows, reading);
  if (read === undefined || reading.faults > 0) return undefined;
  const [head, ...others] = read.filter(({ part }) => part === undefined).map(({ value }) => value);
  if (head === undefined) return fault(reading, "ST3", "missingProperty", "the row of the head", undefined);
  if (!isRecord(head)) return fault(reading, "ST3", "invalidType", "an object in the row of the head", head);
  if (others.length === 0) return storedFrom(head, read);
  return fault(reading, "ST5", "duplicate", "one row of the head", others[0]);
}

function readRaw(row: unknown, reading: Reading): RawRow | undefined {
  if (!isRecord(row)) return fault(reading, "ST3", "invalidType", "an object", row);
  const name = own(row, "part");
  const part = entryPartOf(name);
  if (part !== undefined || name === "head") return { part, value: own(row, "value") };
  return faultAt(reading, ["part"], "ST3", "unknownVariant", "a part of a tenant", name);
}

/** The stored form: the lists of entries stand beside what the head has of their slice. */
function storedFrom(head: Json, rows: readonly RawRow[]): Json {
  const lists = new Map<EntryPart, unknown[]>(entryParts.map((part) => [part, []]));
  for (const { part, value } of rows) if (part !== undefined) lists.get(part)?.push(value);
  const stored: Record<string, unknown> = { ...head };
  for (const [{ slice, key, isDerived }, entries] of lists) {
    const ofSlice = own(stored, slice);
    if (!isDerived) stored[slice] = { ...(isRecord(ofSlice) ? ofSlice : {}), [key]: entries };
  }
  return stored;
}
