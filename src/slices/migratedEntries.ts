import { forEachItem } from "../kernel/schema/items.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { deepestLedger, mostEntries } from "../kernel/schema/ledgerSchema.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A stored list of entries, flat or nested as a ledger is, with each entry migrated. What is no entry stays where it is,
 * for the schema to report, and a list that is too long stays as it is.
 */
export function migratedEntries(stored: unknown, migrate: (entry: Json) => unknown, level = 0): unknown {
  if (!Array.isArray(stored)) return isRecord(stored) && level > 0 ? migrate(stored) : stored;
  if (level > deepestLedger || stored.length > mostEntries) return stored;
  const migrated: unknown[] = [];
  // A hole costs nothing, however long it is (ST3).
  Reflect.set(migrated, "length", stored.length);
  forEachItem(stored, (item, position) => {
    if (Object.hasOwn(stored, position)) migrated[position] = migratedEntries(item, migrate, level + 1);
  });
  return migrated;
}
