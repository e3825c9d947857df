import { isRecord } from "../kernel/schema/guards.ts";
import { fault, faultAt, type Reading } from "../kernel/schema/schema.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { AuditEntry } from "../tenant/auditEntry.ts";
import type { Row } from "../tenant/row.ts";
import type { RowChange, TenantChanges } from "../tenant/tenantChanges.ts";
import { entryOfAnyVersion } from "./parseAuditEntry.ts";
import { type ReadChanges, readChanges } from "./readChanges.ts";
import { type ReadRow, readRow, rowOfHead, writtenRow } from "./readRow.ts";
import { rowOfEntry } from "./rowsOf.ts";

/** What may hold something of a person. */
export type Kept = AuditEntry | TenantChanges | Row;

/** The same as it was read: of changes, the rows as they are stored, too. */
export type ReadKept =
  | { readonly kind: "audit"; readonly entry: AuditEntry }
  | { readonly kind: "changes"; readonly read: ReadChanges; readonly rows: readonly RowChange[] }
  | { readonly kind: "row"; readonly row: Row };

/** Reads an audit entry of any version, changes or a row. Undefined after at least one issue. */
export function readKept(kept: unknown, reading: Reading): ReadKept | undefined {
  if (!isRecord(kept)) {
    return fault(reading, "ST3", "invalidType", "an audit entry, changes or a row", kept);
  }
  if (Object.hasOwn(kept, "changes")) {
    const entry = entryOfAnyVersion.read(kept, reading);
    return entry && { kind: "audit", entry };
  }
  if (Object.hasOwn(kept, "rows")) {
    const read = readChanges(kept, reading);
    return read && { kind: "changes", read, rows: read.rows.map(writtenRow) };
  }
  const row = readWholeRow(kept, reading);
  return row && { kind: "row", row };
}

/** Reads a row as it is stored. A row that is gone, as changes have it, is none. */
export function readWholeRow(given: unknown, reading: Reading): Row | undefined {
  const read = readRow(given, reading);
  return read && wholeRow(read, reading);
}

function wholeRow(row: ReadRow, reading: Reading): Row | undefined {
  if (row.part === "head") return frozen(rowOfHead(row.head));
  if (row.entry !== null) return rowOfEntry(row.part, row.entry);
  return faultAt(reading, ["value"], "ST3", "invalidType", "an object", row.entry);
}
