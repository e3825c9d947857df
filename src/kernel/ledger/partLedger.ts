import type { Entry } from "./node.ts";

/**
 * The key under which a ledger that holds some of its entries only has what is known of it. Nobody else can spell it, so
 * that no value from outside passes for one.
 */
export const partKey: unique symbol = /* @__PURE__ */ Symbol("part of a ledger");

/** What is known of a ledger that holds some of its entries only, and what answers for it. */
export interface PartOfLedger {
  readonly answers: PartAnswers;
}

/**
 * Answers for ledgers of which some entries are known, and notes whatever else is asked for. `src/storage` makes such a
 * ledger for the time of one answer: what was noted has to be read before the answer counts.
 *
 * Clever for speed: functions of the part, and not of each ledger, as a tenant has fifteen of them for each answer.
 */
export interface PartAnswers {
  entryOf(part: PartOfLedger, id: string): Entry | undefined;
  /** Every known entry, in any order. All others are noted as missing. */
  entries(part: PartOfLedger): readonly Entry[];
  /** The entry that comes first by this number; of equal numbers, the one with the lower id. */
  first(part: PartOfLedger, numberOf: (entry: Entry) => number): Entry | undefined;
  /** The ledger with this entry under the id; without one where it is null. */
  with(part: PartOfLedger, id: string, entry: Entry | null): unknown;
  /** The ids of the entries in which two ledgers differ, as far as they were changed since they were read. */
  changedIds(before: PartOfLedger, after: PartOfLedger): readonly string[];
}

/** What is known of a ledger that holds some of its entries only. Undefined for every other value. */
export function partOfLedger(ledger: unknown): PartOfLedger | undefined {
  if (typeof ledger !== "object" || ledger === null || Array.isArray(ledger)) return undefined;
  return (ledger as { readonly [partKey]?: PartOfLedger })[partKey];
}
