import { frozen } from "../kernel/json/frozen.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { check, fault, faultAt, type Reading } from "../kernel/schema/schema.ts";
import type { AuditEntry } from "../tenant/auditEntry.ts";
import type { Row } from "../tenant/row.ts";
import type { TenantChanges } from "../tenant/tenantChanges.ts";
import { erasedAudit } from "./erasedAudit.ts";
import { type ErasedPerson, erasedPersonSchema } from "./erasedPerson.ts";
import { erasedRow, isRecordOf } from "./erasedRow.ts";
import { entryOfAnyVersion } from "./parseAuditEntry.ts";
import { changesSchema, readChanges, writtenChanges } from "./readChanges.ts";
import { type ReadRow, readRow, rowOfHead, writtenRow } from "./readRow.ts";
import { rowOfEntry } from "./rowsOf.ts";

/** What may hold something of a person. */
type Kept = AuditEntry | TenantChanges | Row;

/**
 * What may be kept of an audit entry, of changes or of a row after a teammate has to be forgotten: the same, with another id
 * and other addresses in the place of theirs. Remove them first: whoever is still there gets an address that no mail reaches.
 * Then erase them everywhere, each time as the same person: in the log, the audit trail and the rows, those of other people and
 * of snapshots included. So the log still folds to the rows, and nobody else's rights change. Erasing twice is erasing once.
 *
 * What has nothing of the person comes back as it was given, the same object: only what differs has to be written. The id of
 * a row may differ, too: then delete the row that was there. An entry of version 1 comes back in the form of today (ST4).
 * ST14 keeps the id that stands for them from being given again, and no longer theirs: give it to nobody while a copy is left
 * that was not erased. Whoever else had the id, before or after (IV5, TM16), goes with them.
 *
 * The stored form says where ids and addresses stand, so an asset with the id of the teammate stays as it is. In the records
 * of other people an address stays, as it may have passed to them (TM10). On the bounce list, the block list and the forward
 * list it goes, whoever has it now, and mail to it is blocked no longer: if it has to be, say so anew. Texts that people wrote,
 * such as names and references, are not searched, nor are the ids of commands. Instants, roles and homes stay, as rights
 * depend on them. Whoever cross-launched is not found (HD7).
 *
 * Issues say what is wrong with what was given (ST3), the version of its form included (ST4), or with the person. So does an
 * audit entry that has a word of theirs where the form of today has no place for it: nothing of them is kept unseen.
 *
 * @example
 * const ann = { teammate: "ann", emails: ["ann@bank.example"], as: "7c0e" };
 * const retired = { part: "teammates.retired", id: "ann", value: { id: "ann" }, order: null } as const;
 * erasePerson(retired, ann).value; // { part: "teammates.retired", id: "7c0e", value: { id: "7c0e" }, order: null }
 * const other = { part: "assets.retired", id: "ann", value: { id: "ann" }, order: null } as const;
 * erasePerson(other, ann).value === other; // true
 */
export function erasePerson(entry: AuditEntry, person: ErasedPerson): Checked<AuditEntry>;
export function erasePerson(changes: TenantChanges, person: ErasedPerson): Checked<TenantChanges>;
export function erasePerson(row: Row, person: ErasedPerson): Checked<Row>;
export function erasePerson(kept: Kept, person: ErasedPerson): Checked<Kept> {
  const asked = check(erasedPersonSchema, person);
  if (hasIssues(asked)) return frozen(asked);
  const read = (value: unknown, reading: Reading): unknown => erasedFrom(value, asked.value, reading);
  const erased = check({ ...anything, read }, kept);
  // What has nothing of the person is the caller's own, and is not frozen for them.
  return hasIssues(erased) ? frozen(erased) : Object.freeze({ value: erased.value as Kept });
}

/** The same object where it has nothing of the person; else frozen. Undefined after at least one issue. */
function erasedFrom(kept: unknown, person: ErasedPerson, reading: Reading): unknown {
  if (!isRecord(kept)) {
    return fault(reading, "ST3", "invalidType", "an audit entry, changes or a row", kept);
  }
  if (Object.hasOwn(kept, "changes")) return auditFrom(kept, person, reading);
  return Object.hasOwn(kept, "rows") ? changesFrom(kept, person, reading) : rowFrom(kept, person, reading);
}

function auditFrom(kept: unknown, person: ErasedPerson, reading: Reading): unknown {
  const entry = entryOfAnyVersion.read(kept, reading);
  const erased = entry && erasedAudit(entry, person, reading);
  return erased === entry ? kept : frozen(erased);
}

function changesFrom(kept: unknown, person: ErasedPerson, reading: Reading): unknown {
  const read = readChanges(kept, reading);
  if (read === undefined) return undefined;
  const rows = read.rows.map(writtenRow);
  const isOfTheirs = rows.some((row) => isRecordOf(person, row));
  const erased = rows.map((row) => erasedRow(row, person, isOfTheirs));
  if (erased.every((row, place) => row === rows[place])) return kept;
  const again = changesSchema.read({ ...read, rows: erased }, reading);
  return again && writtenChanges(again);
}

function rowFrom(kept: unknown, person: ErasedPerson, reading: Reading): unknown {
  const read = readRow(kept, reading);
  const row = read && wholeRow(read, reading);
  if (row === undefined) return undefined;
  const erased = erasedRow(row, person, false);
  if (erased === row) return kept;
  const again = readRow(erased, reading);
  return again && wholeRow(again, reading);
}

/** A row that is gone, as changes have it, is none. */
function wholeRow(row: ReadRow, reading: Reading): Row | undefined {
  if (row.part === "head") return frozen(rowOfHead(row.head));
  if (row.entry !== null) return rowOfEntry(row.part, row.entry);
  return faultAt(reading, ["value"], "ST3", "invalidType", "an object", row.entry);
}
