import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { rulesVersion } from "../kernel/decision/rulesVersion.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Entry, entryOf } from "../kernel/ledger/ledger.ts";
import { written } from "../kernel/schema/schema.ts";
import { haveSameHead, headOf } from "./head.ts";
import { schemaVersion } from "./anyVersion.ts";
import { type EntryPart, ledgerOfPart } from "./parts.ts";
import { headId, type Row, type RowId } from "./row.ts";
import type { Step } from "./step.ts";

/** What became of one row: its value from then on, or null where it is gone. */
export interface RowChange extends RowId {
  readonly value: Row["value"] | null;
}

/**
 * What one accepted command changed, row by row: plain JSON. A log of these is what to keep of a tenant, and not the
 * commands: `applyChanges` of `tenant-policy/storage` leads to the same state on every host, with whatever zone data, and
 * in every later version of the rules, as nothing is decided again.
 */
export interface TenantChanges {
  /** The version of the stored form that the rows have (ST4). */
  readonly schemaVersion: number;
  /** The version of the rules that decided. */
  readonly rulesVersion: number;
  readonly rows: NonEmpty<RowChange>;
}

/** What changed from one state of a tenant to the next. Null if nothing did. What both share costs nothing. */
export function tenantChangesOf(step: Step): TenantChanges | null {
  const { slices, before, after } = step;
  if (before === after) return null;
  const rows: RowChange[] = [];
  if (!slices.every((layout) => haveSameHead(layout, before, after))) {
    rows.push(Object.freeze({ part: headId.part, id: headId.id, value: headOf(after) }));
  }
  for (const { parts } of slices) for (const part of parts) addChangesOfPart(part, step, rows);
  return hasRows(rows) ? Object.freeze({ schemaVersion, rulesVersion, rows: Object.freeze(rows) }) : null;
}

function hasRows(rows: readonly RowChange[]): rows is NonEmpty<RowChange> {
  return rows.length > 0;
}

function addChangesOfPart(part: EntryPart, { before, after, idsBetween }: Step, rows: RowChange[]): void {
  const earlier = ledgerOfPart(before, part);
  const later = ledgerOfPart(after, part);
  if (earlier === later) return;
  for (const id of idsBetween(earlier, later)) {
    rows.push(Object.freeze({ part: part.name, id, value: valueOf(part, entryOf(later, id)) }));
  }
}

function valueOf({ item }: EntryPart, entry: Entry | undefined): Row["value"] | null {
  return entry === undefined ? null : (frozen(written(item, entry)) as Row["value"]);
}
