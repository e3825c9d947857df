import type { Change } from "../kernel/schema/changes.ts";
import { own } from "../kernel/schema/guards.ts";
import { check, faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";
import { foldAscii } from "../kernel/text/ascii.ts";
import type { AuditEntry } from "../tenant/auditEntry.ts";
import { headSchema } from "../tenant/head.ts";
import { type ErasedPerson, idInstead } from "./erasedPerson.ts";
import { isRecordOf } from "./erasedRow.ts";
import { entryPartOf } from "./readRow.ts";
import { type Erasure, withoutPerson } from "./withoutPerson.ts";

/**
 * An audit entry without the person. The same object where it has nothing of them. Where a change has their id or an address
 * of theirs at a place that the stored form of today does not know, it is an issue: whether it is theirs cannot be told.
 */
export function erasedAudit(entry: AuditEntry, person: ErasedPerson, reading: Reading): AuditEntry {
  const by = (entry.kind === "teammate" ? idInstead(person, entry.by) : undefined) ?? entry.by;
  const changes = entry.changes.map((change, position) => {
    const erased = erasedChange(change, person);
    if (erased !== undefined) return erased;
    faultAt(reading, ["changes", position], "ST3", "invalidValue", "a change of the stored form", change);
    return change;
  });
  const isSame = by === entry.by && changes.every((change, place) => change === entry.changes[place]);
  return isSame ? entry : { ...entry, by, changes };
}

/** Undefined where something of the person is where nothing is known. */
function erasedChange(change: Change, person: ErasedPerson): Change | undefined {
  const [slice, key, entryId, ...below] = change.path;
  const part = entryPartOf(`${slice}.${key}`);
  if (part === undefined || entryId === undefined) {
    return withoutIn(headSchema, change.path, change, { person, areAddressesTheirs: true });
  }
  const isTheirs = part.name !== "teammates.records" || isRecordOf(person, { part: part.name, id: entryId });
  const erasure = { person, areAddressesTheirs: isTheirs };
  const erased = withoutIn(part.item, below, change, erasure);
  const { id } = withoutPerson(part.item, { id: entryId }, erasure);
  return erased === undefined || id === entryId
    ? erased
    : { ...erased, path: [part.slice, part.key, id, ...below] };
}

/** A change of what stands at this path below what the schema describes. */
function withoutIn(
  schema: Schema<unknown>,
  path: readonly string[],
  change: Change,
  erasure: Erasure,
): Change | undefined {
  const schemas = path.reduce<readonly Schema<unknown>[]>(schemasBelow, [schema]);
  let erased = change;
  for (const when of ["before", "after"] as const) {
    if (!Object.hasOwn(change, when)) continue;
    const value = change[when];
    const known = schemas.find((each) => own(check(each, value), "issues") === undefined);
    if (known === undefined && isMentioned(erasure.person, [path, value])) return undefined;
    const without = known === undefined ? value : withoutPerson(known, value, erasure);
    if (without !== value) erased = { ...erased, [when]: without };
  }
  return erased;
}

/** Whether the id or an address stands in a value as a whole text, whatever its letter case. */
function isMentioned({ teammate, emails }: ErasedPerson, value: unknown): boolean {
  const told = foldAscii(JSON.stringify(value));
  return [teammate, ...emails].some((word) => told.includes(foldAscii(JSON.stringify(word))));
}

/** The schemas of what stands under a key. Several where the kinds of a thing each have a property of that name. */
function schemasBelow(schemas: readonly Schema<unknown>[], key: string): readonly Schema<unknown>[] {
  return schemas.flatMap((schema) => schemasAt(schema, key));
}

function schemasAt({ shape }: Schema<unknown>, key: string): readonly Schema<unknown>[] {
  if ("of" in shape) return schemasAt(shape.of, key);
  if ("variants" in shape) return Object.values(shape.variants).flatMap((variant) => schemasAt(variant, key));
  const field = "fields" in shape ? own(shape.fields, key) : undefined;
  return field === undefined ? [] : [field];
}
