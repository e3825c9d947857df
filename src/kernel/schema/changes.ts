import { frozen } from "../json/frozen.ts";
import { isSameJson } from "../json/sameJson.ts";
import { type ChangedIds, changedIds, type Entry, entryOf, type Ledger } from "../ledger/ledger.ts";
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
 * value. In the order of the schema, then of the earlier keys. What both share is not looked at. The changes are frozen. Their
 * paths begin with `path`; `idsBetween` is `changedIds`, or what knows its answers already.
 */
export function changesBetween<Value>(
  schema: Schema<Value>,
  before: Value,
  after: Value,
  path: readonly string[] = [],
  idsBetween: ChangedIds = changedIds,
): readonly Change[] {
  const changes: Change[] = [];
  addChanges(schema, before, after, { path: [...path], changes, idsBetween });
  return Object.freeze(changes);
}

/** One walk through two values. */
interface Walk {
  /** Where it stands: keys from the outside in. It is one array for the whole walk, and each change takes a copy. */
  readonly path: string[];
  readonly changes: Change[];
  /** How the changes of a ledger are found. */
  readonly idsBetween: ChangedIds;
}

function addChanges(schema: Schema<unknown>, before: unknown, after: unknown, walk: Walk): void {
  const { shape } = schema;
  if (shape.kind === "derived") return;
  if (shape.kind === "refined" || shape.kind === "optional") {
    addChanges(shape.of, before, after, walk);
  } else if (shape.kind === "record" && isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(shape.fields)) {
      const earlier = fieldOf(before, key);
      const later = fieldOf(after, key);
      if (earlier === later) continue;
      walk.path.push(key);
      addChanges(shape.fields[key] as Schema<unknown>, earlier, later, walk);
      walk.path.pop();
    }
  } else if (shape.kind === "ledger") {
    addChangedEntries(before as Ledger<Entry>, after as Ledger<Entry>, walk);
  } else {
    addPlainChanges(before, after, walk);
  }
}

function addPlainChanges(before: unknown, after: unknown, walk: Walk): void {
  if (isSameJson(before, after)) return;
  if (!isRecord(before) || !isRecord(after)) {
    walk.changes.push(changeAt([...walk.path], before, after));
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const earlier = fieldOf(before, key);
    const later = fieldOf(after, key);
    if (earlier === later) continue;
    walk.path.push(key);
    addPlainChanges(earlier, later, walk);
    walk.path.pop();
  }
}

/** One of both is there at least. */
function changeAt(path: readonly string[], before: unknown, after: unknown): Change {
  Object.freeze(path);
  if (before === undefined) return Object.freeze({ path, after: frozen(after) });
  if (after === undefined) return Object.freeze({ path, before: frozen(before) });
  return Object.freeze({ path, before: frozen(before), after: frozen(after) });
}

function addChangedEntries(before: Ledger<Entry>, after: Ledger<Entry>, walk: Walk): void {
  for (const id of walk.idsBetween(before, after)) {
    walk.path.push(id);
    addPlainChanges(entryOf(before, id), entryOf(after, id), walk);
    walk.path.pop();
  }
}

function fieldOf(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
