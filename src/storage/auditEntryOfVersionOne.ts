import { isRecord, own } from "../kernel/schema/guards.ts";
import { assetsOfVersionOne } from "../slices/assetsOfVersionOne.ts";
import { teammatesOfVersionOne } from "../slices/teammatesOfVersionOne.ts";
import { schemaVersion } from "../tenant/anyVersion.ts";

type Json = Readonly<Record<string, unknown>>;

/** What version 1 did not keep: no command had an id, and no change of an Owner was the support team's (TM15). */
const notKept = { id: null, adminUserName: null, adminUserDomain: null, reference: null };

/** The rules of the release that wrote version 1. */
const rulesOfVersionOne = 1;

/**
 * An audit entry of version 1 in the form of today, which says what it said. It may be anything: its result is read by a
 * schema. Who held a lock is known by their id alone.
 */
export function auditEntryOfVersionOne(entry: Json): Json {
  const changes = own(entry, "changes");
  return {
    schemaVersion,
    rulesVersion: rulesOfVersionOne,
    ...notKept,
    ...entry,
    changes: Array.isArray(changes) ? Array.from(changes, migratedChange) : changes,
  };
}

/** The slices whose lists of entries were the slice itself. */
const listSlices: readonly unknown[] = ["assets", "userProfiles"];

/** A change to an entry of a list that has another form now. Any other change stays as it is. */
function migratedChange(change: unknown): unknown {
  const path = isRecord(change) ? own(change, "path") : undefined;
  if (!isRecord(change) || !Array.isArray(path)) return change;
  const [slice, ...inside] = path as readonly unknown[];
  if (listSlices.includes(slice)) {
    return {
      ...change,
      path: [slice, "records", ...inside],
      ...migratedValues(change, slice, inside.slice(1)),
    };
  }
  return slice === "teammates" ? { ...change, ...migratedValues(change, slice, inside.slice(2)) } : change;
}

/** What was there before and after, in the form of today. `inside` is the path below the entry. */
function migratedValues(change: Json, slice: unknown, inside: readonly unknown[]): Json {
  const values = ["before", "after"].filter((when) => Object.hasOwn(change, when));
  return Object.fromEntries(values.map((when) => [when, migratedValue(change[when], slice, inside)]));
}

/** A whole entry, one of its properties, or something below one, which has the form that it had. */
function migratedValue(value: unknown, slice: unknown, [key, ...below]: readonly unknown[]): unknown {
  if (key === undefined) return migratedEntry(value, slice);
  if (typeof key !== "string" || below.length > 0) return value;
  return own(migratedEntry({ [key]: value }, slice) as Json, key);
}

/** The migrations of whole slices, each with this entry alone. That of user profiles leaves its entries as they are. */
function migratedEntry(entry: unknown, slice: unknown): unknown {
  if (slice === "userProfiles") return entry;
  const stored =
    slice === "teammates" ? teammatesOfVersionOne({ records: [entry] }) : assetsOfVersionOne([entry], {});
  return (stored as { readonly records: readonly unknown[] }).records[0];
}
