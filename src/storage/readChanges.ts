import { frozen } from "../kernel/json/frozen.ts";
import { isImmutableData } from "../kernel/json/isImmutableData.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { record } from "../kernel/schema/record.ts";
import { anything, whole } from "../kernel/schema/scalars.ts";
import { check, fault, type Reading, type Schema } from "../kernel/schema/schema.ts";
import type { RowChange, TenantChanges } from "../tenant/tenantChanges.ts";
import { type ReadRow, readRow, writtenRow } from "./readRow.ts";
import { isIterable, rowsSchema } from "./rowsSchema.ts";
import { versionOfForm } from "./versionOfForm.ts";

/** Changes as they were read. */
export interface ReadChanges {
  readonly schemaVersion: number;
  readonly rulesVersion: number;
  readonly rows: readonly ReadRow[];
}

const someRows: Schema<readonly ReadRow[]> = {
  ...anything,
  expected: "an array of at least one row",
  read: readSomeRows,
};

export const changesSchema: Schema<ReadChanges> = /* @__PURE__ */ record<ReadChanges>({
  schemaVersion: versionOfForm,
  rulesVersion: /* @__PURE__ */ whole("ST4", "versions", 1),
  rows: someRows,
});

const listOfRows = /* @__PURE__ */ rowsSchema(readRow);

/** What was read of changes that can never change. Nobody can observe it: the same changes always read alike (ST7). */
const known = /* @__PURE__ */ new WeakMap<object, ReadChanges>();

/** Changes as they were read, or what is wrong with them where the reading stands. */
export function readChanges(changes: unknown, reading: Reading): ReadChanges | undefined {
  const remembered = typeof changes === "object" && changes !== null ? known.get(changes) : undefined;
  if (remembered !== undefined) return remembered;
  const read = changesSchema.read(changes, reading);
  if (read !== undefined && isImmutableData(changes)) known.set(changes as object, read);
  return read;
}

/** The changes that were read, as they are stored: frozen, and not read again. */
export function writtenChanges(read: ReadChanges): TenantChanges {
  const [first, ...rest] = read.rows.map(writtenRow);
  const changes = frozen({ ...read, rows: [first as RowChange, ...rest] as const });
  known.set(changes, read);
  return changes;
}

/** The changes of one command, null if it changed nothing, or those of several commands in their order. */
export type ChangesInOrder = TenantChanges | null | Iterable<TenantChanges | null>;

const inOrder: Schema<readonly ReadChanges[]> = {
  ...anything,
  read: (changes, reading) =>
    isIterable(changes) ? eachRead.read(changes, reading) : oneRead(changes, reading),
};

const eachRead = /* @__PURE__ */ rowsSchema((changes, reading) =>
  changes === null ? undefined : readChanges(changes, reading),
);

function oneRead(changes: unknown, reading: Reading): readonly ReadChanges[] | undefined {
  if (changes === null) return [];
  const read = readChanges(changes, reading);
  return read && [read];
}

/** Changes as they were read. */
export function checkChanges(changes: ChangesInOrder): Checked<readonly ReadChanges[]> {
  return check(inOrder, changes);
}

/** An array alone: what was read of another iterable could not be remembered, as it may give something else next time. */
function readSomeRows(rows: unknown, reading: Reading): readonly ReadRow[] | undefined {
  if (Array.isArray(rows) && rows.length > 0) return listOfRows.read(rows, reading);
  const code = Array.isArray(rows) ? "invalidValue" : "invalidType";
  return fault(reading, "ST3", code, someRows.expected, rows);
}
