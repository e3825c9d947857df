import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  entriesOf,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../../../src/kernel/ledger/ledger.ts";
import { lowestBy } from "../../../src/kernel/ledger/lowestBy.ts";

interface Due {
  readonly id: string;
  readonly at: number;
}

const byDate = lowestBy<Due>(({ at }) => at);

describe("the lowest number of the entries of a ledger", () => {
  it("is infinite where there is none", () => {
    expect(byDate.of(ledgerOf<Due>([]))).toBe(Infinity);
    expect(byDate.of(ledgerOf([{ id: "a", at: Infinity }]))).toBe(Infinity);
    expect(byDate.upTo(ledgerOf<Due>([]), Infinity)).toEqual([]);
  });

  it("is that of all entries, and so are those up to a number, whatever the history", () => {
    const step = fc.record({
      id: fc.nat(60).map((number) => `due-${number}`),
      at: fc.constantFrom(-3, 0, 1, 2, 5, Infinity),
      isAdded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), fc.integer({ min: -4, max: 6 }), (steps, most) => {
        let ledger: Ledger<Due> = ledgerOf<Due>([]);
        for (const { isAdded, ...due } of steps) {
          ledger = isAdded ? withEntry(ledger, due) : withoutEntry(ledger, due.id);
          const entries = entriesOf(ledger);
          expect(byDate.of(ledger)).toBe(Math.min(...entries.map(({ at }) => at)));
          expect(byDate.upTo(ledger, most)).toEqual(entries.filter(({ at }) => at <= most));
        }
      }),
    );
  });

  it("[ST7] looks only at what differs from a ledger that it knows, and only where something is", () => {
    let looks = 0;
    const counting = lowestBy<Due>(({ at }) => {
      looks += 1;
      return at;
    });
    const looksFor = (work: () => void): number => {
      looks = 0;
      work();
      return looks;
    };
    const many = ledgerOf(Array.from({ length: 10_000 }, (_, at) => ({ id: `due-${at}`, at })));
    expect(looksFor(() => counting.of(many))).toBe(10_000);
    const after = withEntry(many, { id: "due-5000", at: -1 });
    expect(looksFor(() => counting.of(after))).toBeLessThanOrEqual(8);
    expect(looksFor(() => counting.upTo(after, 1))).toBeLessThanOrEqual(24);
    expect(counting.upTo(after, 1).map(({ id }) => id)).toEqual(["due-0", "due-1", "due-5000"]);
    expect(looksFor(() => counting.of(many))).toBe(0);
  });
});
