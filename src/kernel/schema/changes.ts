import { isSameJson } from "../json/sameJson.ts";
import { changedIds, type Entry, entryOf, type Ledger } from "../ledger/ledger.ts";
import { isRecord } from "./guards.ts";
import type { Schema } from "./schema.ts";

/** What became of one place in plain data. `before` is absent where there was nothing, `after` where nothing is left. */
export interface Change {
  /** Keys from the outside in. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What changed between two values of a schema, property by property and entry by entry; lists and words count as one
 * value. In the order of the schema, then of the earlier keys. What both share is not looked at.
 */
export function changesBetween<Value>(schema: Schema<Value>, before: Value, after: Value): readonly Change[] {
  const changes: Change[] = [];
  addChanges(schema, before, after, [], changes);
  return changes;
}

function addChanges(
  schema: Schema<unknown>,
  before: unknown,
  after: unknown,
  path: readonly string[],
  changes: Change[],
): void {
  const { shape } = schema;
  if (shape.kind === "derived") return;
  if (shape.kind === "refined" || shape.kind === "optional") {
    addChanges(shape.of, before, after, path, changes);
  } else if (shape.kind === "record" && isRecord(before) && isRecord(after)) {
    for (const [key, field] of Object.entries(shape.fields)) {
      const [earlier, later] = [fieldOf(before, key), fieldOf(after, key)];
      if (earlier !== later) addChanges(field, earlier, later, [...path, key], changes);
    }
  } else if (shape.kind === "ledger") {
    addChangedEntries(before as Ledger<Entry>, after as Ledger<Entry>, path, changes);
  } else {
    addPlainChanges(before, after, path, changes);
  }
}

function addPlainChanges(before: unknown, after: unknown, path: readonly string[], changes: Change[]): void {
  if (isSameJson(before, after)) return;
  if (!isRecord(before) || !isRecord(after)) {
    changes.push({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [earlier, later] = [fieldOf(before, key), fieldOf(after, key)];
    if (earlier !== later) addPlainChanges(earlier, later, [...path, key], changes);
  }
}

function addChangedEntries(
  before: Ledger<Entry>,
  after: Ledger<Entry>,
  path: readonly string[],
  changes: Change[],
): void {
  for (const id of changedIds(before, after)) {
    addPlainChanges(entryOf(before, id), entryOf(after, id), [...path, id], changes);
  }
}

function fieldOf(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
