import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { rulesVersion } from "../kernel/decision/rulesVersion.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { changedIds, type Entry, entryOf } from "../kernel/ledger/ledger.ts";
import { written } from "../kernel/schema/schema.ts";
import { haveSameHead, headOf } from "./head.ts";
import { schemaVersion } from "./anyVersion.ts";
import { type EntryPart, layouts, ledgerOfPart } from "./parts.ts";
import { headId, type Row, type RowId } from "./row.ts";
import type { Tenant } from "./tenant.ts";

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
export function tenantChangesBetween(before: Tenant, after: Tenant): TenantChanges | null {
  if (before === after) return null;
  const changed = layouts.filter(({ name }) => before[name] !== after[name]);
  const isSameHead = changed.every((layout) => haveSameHead(layout, before, after));
  const head = isSameHead ? [] : [{ ...headId, value: headOf(after) }];
  const entries = changed.flatMap(({ parts }) => parts.flatMap((part) => changesOfPart(part, before, after)));
  const [first, ...rest] = [...head, ...entries];
  return first === undefined ? null : frozen({ schemaVersion, rulesVersion, rows: [first, ...rest] });
}

function changesOfPart(part: EntryPart, before: Tenant, after: Tenant): readonly RowChange[] {
  const later = ledgerOfPart(after, part);
  return changedIds(ledgerOfPart(before, part), later).map((id) => ({
    part: part.name,
    id,
    value: valueOf(part, entryOf(later, id)),
  }));
}

function valueOf({ item }: EntryPart, entry: Entry | undefined): Row["value"] | null {
  return entry === undefined ? null : (written(item, entry) as Row["value"]);
}
