import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePositions, entriesAfter, type EntryPage } from "../../../src/kernel/ledger/entryPage.ts";
import {
  type Entry,
  entriesOf,
  type Ledger,
  ledgerOf,
  withEntry,
  withoutEntry,
} from "../../../src/kernel/ledger/ledger.ts";
import { collidingIds } from "./collidingIds.ts";
import { countingEntries } from "./countingEntries.ts";
import { noLedgers } from "./noLedgers.ts";

const entry = (id: string): Entry => ({ id });
const numbered = (count: number): readonly Entry[] => Array.from({ length: count }, (_, n) => entry(`u${n}`));
const nothing = { entries: [], next: null };

const colliding = collidingIds(5);
const names = [...colliding, "", "__proto__", "toString", ...numbered(400).map(({ id }) => id)];
const someIds = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 200 });
const anyIds = fc.oneof(someIds, fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.subarray([...colliding]));
const limits = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(300, 2 ** 53, 1e300));

/** The ids of each page from the first to the last; of at most so many pages. */
function pagesOf(ledger: Ledger<Entry>, limit: number, most = 1_000): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let cursor: string | null = null;
  do {
    const { entries, next }: EntryPage<Entry> = entriesAfter(ledger, cursor, limit);
    pages.push(entries.map(({ id }) => id));
    cursor = next;
  } while (cursor !== null && pages.length < most);
  return pages;
}

function orderOf(ledger: Ledger<Entry>): readonly string[] {
  return pagesOf(ledger, 1e6).flat();
}

describe("pages of a ledger", () => {
  it("[ST5] list every entry once, whatever the ids and the limit, and all but the last are full", () => {
    fc.assert(
      fc.property(anyIds, limits, (ids, limit) => {
        const pages = pagesOf(ledgerOf(ids.map(entry)), limit);
        expect(pages.flat().sort()).toEqual([...ids].sort());
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
        expect(pages.at(-1)?.length ?? 0).toBeLessThanOrEqual(limit);
        if (ids.length > 0) expect(pages).toHaveLength(Math.ceil(ids.length / limit));
      }),
    );
  });

  it("[ST7] have an order that depends on nothing except the ids", () => {
    fc.assert(
      fc.property(anyIds, anyIds, limits, (some, others, limit) => {
        const ledger = ledgerOf([...new Set([...some, ...others])].map(entry));
        const kept = new Set(some);
        expect(orderOf(ledger).filter((id) => kept.has(id))).toEqual(orderOf(ledgerOf(some.map(entry))));
        expect(pagesOf(ledger, limit).flat()).toEqual(orderOf(ledger));
      }),
    );
  });

  it("list each entry that stays exactly once, whatever is added and removed between them", () => {
    const steps = fc.array(fc.record({ id: fc.constantFrom(...names), isAdded: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(someIds, steps, fc.integer({ min: 1, max: 9 }), (ids, changes, limit) => {
        const touched = new Set(changes.map(({ id }) => id));
        const left = [...changes];
        const listed: string[] = [];
        let ledger = ledgerOf(ids.map(entry));
        let cursor: string | null = null;
        do {
          const { entries, next }: EntryPage<Entry> = entriesAfter(ledger, cursor, limit);
          listed.push(...entries.map(({ id }) => id));
          cursor = next;
          for (const { id, isAdded } of left.splice(0, 3))
            ledger = isAdded ? withEntry(ledger, entry(id)) : withoutEntry(ledger, id);
        } while (cursor !== null && listed.length < 1_000);
        expect(new Set(listed).size).toBe(listed.length);
        for (const id of ids.filter((each) => !touched.has(each))) expect(listed).toContain(id);
      }),
    );
  });

  it("go on after the entry of the cursor was removed, where ids collide too", () => {
    for (const ids of [colliding, numbered(300).map(({ id }) => id)]) {
      const ledger = ledgerOf(ids.map(entry));
      const order = orderOf(ledger);
      for (const [place, cursor] of order.entries()) {
        const rest = order.slice(place + 1, place + 5);
        const next = place + 5 < order.length ? rest[3] : null;
        const page = { entries: rest.map(entry), next };
        expect(entriesAfter(ledger, cursor, 4)).toEqual(page);
        expect(entriesAfter(withoutEntry(ledger, cursor), cursor, 4)).toEqual(page);
      }
    }
  });

  it("end with a null cursor, also if the last page is full", () => {
    expect(entriesAfter(ledgerOf(numbered(3)), null, 3).next).toBeNull();
    expect(entriesAfter(ledgerOf(numbered(4)), null, 3).next).not.toBeNull();
    expect(entriesAfter(ledgerOf<Entry>([]), null, 3)).toEqual(nothing);
  });

  it("[ST1] are frozen and hold the entries themselves", () => {
    const ledger = ledgerOf(numbered(50));
    const page = entriesAfter(ledger, null, 5);
    expect([page, page.entries, entriesAfter(ledger, null, 0)].every(Object.isFrozen)).toBe(true);
    const all = entriesOf(ledger);
    expect(page.entries.every((each) => all.includes(each))).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, -Infinity, "5", null, undefined, [5], 5n, {}, true])(
    "are empty if the limit is %s",
    (limit) => {
      expect(entriesAfter(ledgerOf(numbered(50)), null, limit as number)).toEqual(nothing);
    },
  );

  it.each([7, undefined, ["u1"], {}, true, Symbol("u1"), new String("u1")])(
    "[ST5] are empty if the cursor is neither a string nor null: %s",
    (cursor) => {
      expect(entriesAfter(ledgerOf(numbered(50)), cursor as string, 5)).toEqual(nothing);
    },
  );

  it("are empty for a value that is no ledger", () => {
    for (const [title, value] of noLedgers) {
      for (const cursor of [null, "a", "x"])
        expect([title, entriesAfter(value, cursor, 5)]).toEqual([title, nothing]);
    }
  });

  it("come to an end in an array cast to a ledger, whatever the order of its items", () => {
    const shapes = fc.array(fc.oneof(fc.constantFrom(...names), fc.array(fc.constantFrom(...names))), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 5 }), (shape, limit) => {
        const items = shape.map((item) => (typeof item === "string" ? entry(item) : item.map(entry)));
        const pages = pagesOf(items as unknown as Ledger<Entry>, limit);
        const lastOnes = pages.map((page) => page.at(-1));
        expect(new Set(lastOnes).size).toBe(lastOnes.length);
      }),
    );
  });
});

describe("the cost of a page", () => {
  /** A copy of nested arrays that counts how often one of their items is read. */
  function countingCopy(root: unknown): { readonly copy: unknown; readonly count: () => number } {
    let reads = 0;
    const copied = (node: unknown): unknown =>
      Array.isArray(node)
        ? new Proxy(node.map(copied), {
            get: (target, key, receiver) => {
              if (typeof key === "string" && key !== "length") reads += 1;
              return Reflect.get(target, key, receiver) as unknown;
            },
          })
        : node;
    return { copy: copied(root), count: () => reads };
  }

  const tenThousand = numbered(10_000).map(({ id }) => id);

  it("is that of its entries and one path, and not that of 10,000 ids", () => {
    const { entries, count } = countingEntries(tenThousand);
    const ledger = ledgerOf(entries);
    for (const cursor of [null, "u17", "u9999", "gone"]) {
      const before = count();
      expect(entriesAfter(ledger, cursor, 10).entries).toHaveLength(10);
      expect(count() - before).toBeLessThan(150);
    }
  });

  it("reads few of the places of 10,000 entries", () => {
    const { copy, count } = countingCopy(ledgerOf(numbered(10_000)));
    for (const cursor of [null, "u17", "u9999", "gone"]) {
      const before = count();
      expect(entriesAfter(copy as Ledger<Entry>, cursor, 10).entries).toHaveLength(10);
      expect(count() - before).toBeLessThan(300);
    }
  });

  it("does not grow with the number of ids that collide", () => {
    const { entries, count } = countingEntries(collidingIds(12));
    const ledger = ledgerOf(entries);
    const middle = [...collidingIds(12)].sort()[2_000] as string;
    const before = count();
    expect(entriesAfter(ledger, middle, 10).entries).toHaveLength(10);
    expect(count() - before).toBeLessThan(150);
  });
});

describe("the order of pages", () => {
  it("is that of the ids where both hashes are equal", () => {
    const at = (id: string) => ({ id, hash: 7, second: 9 });
    expect(comparePositions(at("a"), at("b"))).toBe(-1);
    expect(comparePositions(at("b"), at("a"))).toBe(1);
    expect(comparePositions(at("a"), at("a"))).toBe(0);
  });
});
