import { entriesOf, entryOf, hasEntry, type Ledger, ledgerOf, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { id } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";

/** An id that was given once and is in use no longer (ST14). Nothing else is kept of what had it. */
export interface RetiredId {
  readonly id: string;
}

/** The ids that are never given to another. */
export type RetiredIds = Ledger<RetiredId>;

export const noRetiredIds: RetiredIds = /* @__PURE__ */ ledgerOf<RetiredId>([]);

export const retiredIds: Schema<RetiredIds> = /* @__PURE__ */ retiredIdsOf(id);

/** The same of a thing that has to be found by its id. */
/* @__NO_SIDE_EFFECTS__ */
export function retiredIdsOf(idSchema: Schema<string>): Schema<RetiredIds> {
  return ledger(record<RetiredId>({ id: idSchema }));
}

/** Adds an issue for each id that is retired and in use: one of the two is wrong (ST14). */
export function checkRetired(
  retired: RetiredIds,
  isInUse: (retiredId: string) => boolean,
  reading: Reading,
): void {
  if (!hasEntry(retired, (each) => isInUse(each.id))) return;
  for (const { id: given } of entriesOf(retired)) {
    if (!isInUse(given)) continue;
    faultAt(reading, ["retired", given], "ST14", "duplicate", "an id that is not in use", given);
  }
}

export function isRetired(retired: RetiredIds, given: string): boolean {
  return entryOf(retired, given) !== undefined;
}

/** The same ids where this one is among them. */
export function withRetired(retired: RetiredIds, given: string): RetiredIds {
  return isRetired(retired, given) ? retired : withEntry(retired, Object.freeze({ id: given }));
}
