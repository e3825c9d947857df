import { isRecord } from "../schema/fields.ts";
import { type Entry, entryOf, type Ledger, rootOf } from "../ledger/ledger.ts";
import { sorted } from "../ledger/ledgerNode.ts";
import { isBranch, type LedgerNode } from "../ledger/ledgerShape.ts";
import { isSameJson } from "./sameJson.ts";

/** What became of one place in plain data. `before` is missing where there was nothing, `after` where nothing is left. */
export interface Change {
  /** Keys from the outside in. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What changed between two records, field by field; lists and words count as one value. In order of the earlier keys. */
export function changesBetween(before: object, after: object, path: readonly string[]): readonly Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changesAt([...path, key], fieldOf(before, key), fieldOf(after, key)));
}

/** What changed between two ledgers. What they share is not looked at, so that the cost is that of the change. */
export function changedEntries<Item extends Entry>(
  before: Ledger<Item>,
  after: Ledger<Item>,
  path: readonly string[],
): readonly Change[] {
  if (before === after) return [];
  return [...changedIds(rootOf(before), rootOf(after))]
    .sort()
    .flatMap((id) => changesAt([...path, id], entryOf(before, id), entryOf(after, id)));
}

function changesAt(path: readonly string[], before: unknown, after: unknown): readonly Change[] {
  if (isSameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) return changesBetween(before, after, path);
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** The ids of entries in those nodes that are not shared; entries that are the same stand in both and fall out later. */
function changedIds<Item extends Entry>(
  before: LedgerNode<Item>,
  after: LedgerNode<Item>,
): ReadonlySet<string> {
  if (!isBranch(before) || !isBranch(after)) {
    return new Set([...sorted(before), ...sorted(after)].map(({ id }) => id));
  }
  const ids = new Set<string>();
  // Copies, as walking through a frozen list takes longer.
  const nodes = [...after];
  [...before].forEach((node, place) => {
    const later = nodes[place] as LedgerNode<Item>;
    if (node !== later) for (const id of changedIds(node, later)) ids.add(id);
  });
  return ids;
}

function fieldOf(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}
