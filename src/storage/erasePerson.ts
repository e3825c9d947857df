import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, hasIssues } from "../kernel/schema/issue.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { check, faultAt, type Reading } from "../kernel/schema/schema.ts";
import type { AuditEntry } from "../tenant/auditEntry.ts";
import type { Row } from "../tenant/row.ts";
import type { TenantChanges } from "../tenant/tenantChanges.ts";
import { erasedAudit } from "./erasedAudit.ts";
import { type ErasedPerson, erasedPersonSchema } from "./erasedPerson.ts";
import { erasedRow, isOfPerson, isRecordOf } from "./erasedRow.ts";
import { changesSchema, writtenChanges } from "./readChanges.ts";
import { type Kept, type ReadKept, readKept, readWholeRow } from "./readKept.ts";
import { shownEmails } from "./shownEmails.ts";

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
 * audit entry that has a word of theirs where the form of today has no place for it, and an address that their record, the
 * index or the audit trail shows of them and `emails` lacks: nothing of them is kept unseen. `emailsOf` finds these addresses.
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
  const read = readKept(kept, reading);
  if (read === undefined) return undefined;
  tellUnlisted(read, person, reading);
  if (read.kind === "changes") return changesFrom(kept, read, person, reading);
  if (read.kind === "row") return rowFrom(kept, read.row, person, reading);
  const erased = erasedAudit(read.entry, person, reading);
  return erased === read.entry ? kept : frozen(erased);
}

/** An address of theirs that is not in `emails` would be kept unseen. */
function tellUnlisted(read: ReadKept, person: ErasedPerson, reading: Reading): void {
  for (const { email, path } of shownEmails(read, (given) => isOfPerson(person, given))) {
    if (person.emails.includes(email)) continue;
    faultAt(reading, path, "ST3", "invalidValue", "an address in emails", email);
  }
}

function changesFrom(
  kept: unknown,
  { read, rows }: Extract<ReadKept, { kind: "changes" }>,
  person: ErasedPerson,
  reading: Reading,
): unknown {
  const isOfTheirs = rows.some((row) => isRecordOf(person, row));
  const erased = rows.map((row) => erasedRow(row, person, isOfTheirs));
  if (erased.every((row, place) => row === rows[place])) return kept;
  const again = changesSchema.read({ ...read, rows: erased }, reading);
  return again && writtenChanges(again);
}

function rowFrom(kept: unknown, row: Row, person: ErasedPerson, reading: Reading): unknown {
  const erased = erasedRow(row, person, false);
  return erased === row ? kept : readWholeRow(erased, reading);
}
