import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  entryOf,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../../../src/kernel/ledger/ledger.ts";
import { orderBy } from "../../../src/kernel/ledger/orderBy.ts";

interface Due {
  readonly id: string;
  readonly at: number;
}

const none = ledgerOf<Due>([]);
const byDate = orderBy<Due>(({ at }) => at);
/** Spread over the dates, as ids say nothing about them. */
const dues = (count: number): readonly Due[] =>
  Array.from({ length: count }, (_, place) => ({ id: `due-${place}`, at: (place * 7_919) % 104_729 }));

/** The entries one after the other, as each is taken out when it comes first. */
function takenOut(ledger: Ledger<Due>, order = byDate): readonly Due[] {
  const taken: Due[] = [];
  let left = ledger;
  for (let first = order.first(left); first !== undefined; first = order.first(left)) {
    taken.push(first);
    left = order.withoutEntry(left, first.id);
  }
  expect(left).toEqual(none);
  return taken;
}

const sorted = (entries: Iterable<Due>): readonly Due[] =>
  [...entries].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));

describe("the order of the entries of a ledger", () => {
  it("has no first entry where there is none", () => {
    expect(byDate.first(none)).toBeUndefined();
    expect(byDate.withoutEntry(none, "due-1")).toBe(none);
  });

  it("makes the same ledgers as without it, and the very same where nothing changes", () => {
    const due = { id: "due-1", at: 5 };
    const ledger = byDate.withEntry(none, due);
    expect(ledger).toEqual(withEntry(none, due));
    expect(byDate.withEntry(ledger, due)).toBe(ledger);
    expect(byDate.withoutEntry(ledger, "due-2")).toBe(ledger);
    expect(byDate.first(ledger)).toBe(due);
  });

  it("is by number, then by id, whatever the history, and whoever made it", () => {
    const step = fc.record({
      id: fc.nat(40).map((number) => `due-${number}`),
      at: fc.integer({ min: -4, max: 4 }),
      kind: fc.constantFrom("added", "added", "removed", "addedUnseen", "removedUnseen"),
    });
    const change = {
      added: (ledger: Ledger<Due>, due: Due) => byDate.withEntry(ledger, due),
      removed: (ledger: Ledger<Due>, { id }: Due) => byDate.withoutEntry(ledger, id),
      // The order is not told of these.
      addedUnseen: (ledger: Ledger<Due>, due: Due) => withEntry(ledger, due),
      removedUnseen: (ledger: Ledger<Due>, { id }: Due) => withoutEntry(ledger, id),
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
        const model = new Map<string, Due>();
        let ledger = none;
        const states: (readonly [Ledger<Due>, readonly Due[]])[] = [];
        for (const { kind, ...due } of steps) {
          if (kind.startsWith("added")) model.set(due.id, due);
          else model.delete(due.id);
          ledger = change[kind](ledger, due);
          expect(byDate.first(ledger)).toEqual(sorted(model.values())[0]);
          states.push([ledger, sorted(model.values())]);
        }
        // Earlier ledgers keep their order, whatever became of them.
        for (const [state, expected] of states) expect(takenOut(state)).toEqual(expected);
        expect(
          takenOut(
            ledger,
            orderBy<Due>(({ at }) => at),
          ),
        ).toEqual(sorted(model.values()));
      }),
      { numRuns: 100 },
    );
  });

  it("is right among many", () => {
    const all = dues(2_000);
    expect(takenOut(ledgerOf(all))).toEqual(sorted(all));
  });

  it("forgets an entry that was replaced", () => {
    const first = byDate.withEntry(none, { id: "due-1", at: 1 });
    const later = byDate.withEntry(byDate.withEntry(first, { id: "due-2", at: 2 }), { id: "due-1", at: 3 });
    expect(takenOut(later).map(({ at }) => at)).toEqual([2, 3]);
  });

  it("looks at each entry once, and after a change at the new entry alone", () => {
    let looks = 0;
    const counted = orderBy<Due>(({ at }) => {
      looks += 1;
      return at;
    });
    let ledger = ledgerOf(dues(20_000));
    const looksOf = (look: () => void): number => {
      looks = 0;
      look();
      return looks;
    };
    expect(looksOf(() => counted.first(ledger))).toBe(20_000);
    expect(looksOf(() => counted.first(ledger))).toBe(0);
    expect(
      looksOf(() => {
        ledger = counted.withEntry(ledger, { id: "new", at: 50 });
        for (let count = 0; count < 100; count += 1) {
          ledger = counted.withoutEntry(ledger, counted.first(ledger)?.id ?? "none");
        }
      }),
    ).toBe(1);
    expect(entryOf(ledger, "new")).toBeUndefined();
  });
});
