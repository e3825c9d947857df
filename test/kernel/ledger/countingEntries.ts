import type { Entry } from "../../../src/kernel/ledger/ledger.ts";

/** Entries that count how often their ids are read. */
export function countingEntries(ids: readonly string[]): {
  readonly entries: readonly Entry[];
  readonly count: () => number;
} {
  let reads = 0;
  const entries = ids.map((text) => ({
    get id() {
      reads += 1;
      return text;
    },
  }));
  return { entries, count: () => reads };
}
