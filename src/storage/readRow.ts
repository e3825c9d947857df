import { frozen } from "../kernel/json/frozen.ts";
import type { Entry } from "../kernel/ledger/ledger.ts";
import { isRecord, own } from "../kernel/schema/guards.ts";
import { fault, faultAt, type Reading, written } from "../kernel/schema/schema.ts";
import { type Head, headSchema } from "../tenant/head.ts";
import { type EntryPart, entryParts } from "../tenant/parts.ts";
import { headId, type Row } from "../tenant/row.ts";
import type { RowChange } from "../tenant/tenantChanges.ts";

/** A row as it was read: the head, an entry, or that a row is gone. */
export type ReadRow =
  | { readonly part: "head"; readonly head: Head }
  | { readonly part: EntryPart; readonly id: string; readonly entry: Entry | null };

const partsByName: ReadonlyMap<unknown, EntryPart> = /* @__PURE__ */ partsWithNames();

/** The part with this name. Undefined for every other word, `head` included. */
export function entryPartOf(name: unknown): EntryPart | undefined {
  return partsByName.get(name);
}

/** Reads a row, or a change that says with null that a row is gone. Undefined after at least one issue. */
export function readRow(row: unknown, reading: Reading): ReadRow | undefined {
  if (!isRecord(row)) return fault(reading, "ST3", "invalidType", "an object", row);
  const [name, id, value] = [own(row, "part"), own(row, "id"), own(row, "value")];
  const part = entryPartOf(name);
  if (part === undefined && name !== "head") {
    return faultAt(reading, ["part"], "ST3", "unknownVariant", "a part of a tenant", name);
  }
  if (typeof id !== "string" || id === "" || (part === undefined && id !== headId.id)) {
    const expected = part === undefined ? '"head"' : "a non-empty string";
    return faultAt(reading, ["id"], "ST5", "invalidValue", expected, id);
  }
  return part === undefined ? readHead(value, reading) : readEntry(part, id, value, reading);
}

function readHead(value: unknown, reading: Reading): ReadRow | undefined {
  reading.path.push("value");
  const head = headSchema.read(value, reading);
  reading.path.pop();
  return head === undefined ? undefined : { part: "head", head: frozen(head) };
}

function readEntry(part: EntryPart, id: string, value: unknown, reading: Reading): ReadRow | undefined {
  if (value === null) return { part, id, entry: null };
  const { isSecret } = reading;
  reading.isSecret ||= part.isSecret;
  const entry = readItem(part, id, value, reading);
  reading.isSecret = isSecret;
  return entry && { part, id, entry: frozen(entry) };
}

function readItem({ item }: EntryPart, id: string, value: unknown, reading: Reading): Entry | undefined {
  const faultsBefore = reading.faults;
  reading.path.push("value");
  const entry = item.read(value, reading);
  reading.path.pop();
  if (entry === undefined || reading.faults > faultsBefore) return undefined;
  if (entry.id === id) return entry;
  return faultAt(reading, ["value", "id"], "ST5", "invalidValue", "the id of the row", entry.id);
}

/** A row that was read, as it is stored. */
export function writtenRow(row: ReadRow): RowChange {
  if (row.part === "head") return { ...headId, value: rowOfHead(row.head).value };
  const { part, id, entry } = row;
  return { part: part.name, id, value: entry === null ? null : (written(part.item, entry) as Row["value"]) };
}

/** The row of a head that was read. */
export function rowOfHead(head: Head): Row {
  return { ...headId, value: written(headSchema, head) as Head, order: null };
}

/* @__NO_SIDE_EFFECTS__ */
function partsWithNames(): ReadonlyMap<unknown, EntryPart> {
  return new Map(entryParts.map((part) => [part.name, part]));
}
