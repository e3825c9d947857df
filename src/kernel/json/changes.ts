import { isRecord } from "../schema/fields.ts";
import { changedIds, type Entry, entryOf, type Ledger } from "../ledger/ledger.ts";
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
  return changedIds(before, after).flatMap((id) =>
    changesAt([...path, id], entryOf(before, id), entryOf(after, id)),
  );
}

function changesAt(path: readonly string[], before: unknown, after: unknown): readonly Change[] {
  if (isSameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) return changesBetween(before, after, path);
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function fieldOf(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}
