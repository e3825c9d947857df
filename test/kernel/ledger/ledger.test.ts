import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedIds,
  type Entry,
  entriesOf,
  entryOf,
  hasEntry,
  type Ledger,
  ledgerOf,
  rootOf,
  sizeOf,
  withEntry,
  withoutEntry,
} from "../../../src/kernel/ledger/ledger.ts";
import { entriesAfter } from "../../../src/kernel/ledger/entryPage.ts";
import { hashOf } from "../../../src/kernel/ledger/hashOf.ts";
import { collidingAddresses, collidingIds } from "./collidingIds.ts";
import { countingEntries } from "./countingEntries.ts";
import { noLedgers } from "./noLedgers.ts";
import { runs } from "../../thoroughness.ts";

interface Named extends Entry {
  readonly name: string;
}

const none: Ledger<Named> = ledgerOf<Named>([]);

const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(97 + place));
const named = (id: string): Named => ({ id, name: `the ${id}` });
const numbered = (count: number): readonly Named[] => Array.from({ length: count }, (_, n) => named(`${n}`));
const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0", "ä", "\u0000", " "];

/** A copy that nothing froze, as JSON.parse makes it. */
function copyOf<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

describe("a ledger", () => {
  it("[ST5] keeps every id apart from the others and from every prototype", () => {
    const ledger = hostile.map(named).reduce<Ledger<Named>>(withEntry, none);
    for (const id of hostile) expect(entryOf(ledger, id)).toEqual(named(id));
    expect(entryOf(none, "constructor")).toBeUndefined();
    expect(entriesOf(ledger).map(({ id }) => id)).toEqual([...hostile].sort());
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  it("[ST5] finds nothing under an id that is no string", () => {
    const ledger = withEntry(none, named("7"));
    for (const id of [7, null, undefined, ["7"], {}]) expect(entryOf(ledger, id as string)).toBeUndefined();
  });

  it("[not ST5] compares ids exactly: another letter case, blank or Unicode form is another id", () => {
    const ledger = withEntry(none, named("é"));
    for (const other of ["e\u0301", "É", " é", ""]) expect(entryOf(ledger, other)).toBeUndefined();
  });

  it("holds what a Map holds after any history, and is the same for the same entries", () => {
    const step = fc.record({
      id: fc.constantFrom(...hostile, ...letters),
      isKept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const model = new Map<string, Named>();
        let ledger = none;
        for (const { id, isKept } of steps) {
          if (isKept) model.set(id, named(id));
          else model.delete(id);
          ledger = isKept ? withEntry(ledger, named(id)) : withoutEntry(ledger, id);
        }
        for (const id of hostile) expect(entryOf(ledger, id)).toEqual(model.get(id));
        expect(entriesOf(ledger)).toEqual([...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(sizeOf(ledger)).toBe(model.size);
        expect(ledger).toEqual(ledgerOf([...model.values()]));
        expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
      }),
    );
  });

  it("is canonical where the first hash is used up, and a bucket below its last level overflows", () => {
    const [first = "", ...others] = collidingIds(4);
    // It shares three of four levels with the others, so that these have a bucket of their own on the fourth.
    const beside = Array.from({ length: 2 ** 18 }, (_, n) => `n${n}`).find((id) => {
      const differing = hashOf(id) ^ hashOf(first);
      return (differing & 0x7fff) === 0 && (differing & 0xf8000) !== 0;
    });
    const entries = [beside ?? "", first, ...others].map(named);
    expect(entries[0]?.id).toMatch(/^n\d/);
    let grown = none;
    for (const entry of entries) {
      grown = withEntry(grown, entry);
      expect(entryOf(grown, entry.id)).toBe(entry);
    }
    expect(grown).toEqual(ledgerOf(entries));
  });

  it("finds and removes each of many ids that were made to collide", () => {
    const ids = collidingIds(10);
    let ledger = ledgerOf(ids.map(named));
    for (const id of ids) expect(entryOf(ledger, id)?.id).toBe(id);
    ledger = withEntry(ledger, { id: ids[7] ?? "", name: "another" });
    expect(entryOf(ledger, ids[7] ?? "")?.name).toBe("another");
    expect(entriesOf(ids.reduce((rest, id) => withoutEntry(rest, id), ledger))).toEqual([]);
  });

  it("does not find an absent id that collides with the ids before and after it", () => {
    const ids = [...collidingIds(5)].sort();
    for (const absent of ids) {
      const ledger = ledgerOf(ids.filter((id) => id !== absent).map(named));
      expect(entryOf(ledger, absent)).toBeUndefined();
    }
  });

  it("never throws on an array cast to a ledger, and finds no entry but the one asked for", () => {
    for (let count = 0; count <= 70; count += 1) {
      const ids = Array.from({ length: count }, (_, place) => `id-${100 + place}`);
      const cast = ids.map(named) as unknown as Ledger<Named>;
      for (const id of [...ids, "id-0", "id-999"]) expect([id, undefined]).toContain(entryOf(cast, id)?.id);
      expect(entriesOf(cast)).toEqual(cast);
    }
  });

  it("tells whether some entry passes a test, wherever it stands", () => {
    const ids = Array.from({ length: 300 }, (_, place) => `id-${place}`);
    const ledger = ledgerOf(ids.map(named));
    for (const wanted of ids) expect(hasEntry(ledger, ({ id }) => id === wanted)).toBe(true);
    expect(hasEntry(ledger, ({ id }) => id === "id-300")).toBe(false);
    expect(hasEntry(ledgerOf<Named>([]), () => true)).toBe(false);
  });

  it("[ST2] stays the same object if nothing changes", () => {
    const ann = named("ann");
    const ledger = withEntry(none, ann);
    expect(withEntry(ledger, ann)).toBe(ledger);
    expect(withoutEntry(ledger, "bob")).toBe(ledger);
    expect(withEntry(ledger, { ...ann, name: "Ann" })).not.toBe(ledger);
    expect(entryOf(ledger, "ann")).toBe(ann);
  });

  it("[ST1] is deeply frozen", () => {
    const ledger = Array.from({ length: 100 }, (_, n) => named(`${n}`)).reduce<Ledger<Named>>(
      withEntry,
      none,
    );
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(ledger)).toBe(true);
    expect(isFrozen(withoutEntry(ledger, "5"))).toBe(true);
  });

  it("shares all but one path with the ledger that it was made of", () => {
    const ledger = ledgerOf(Array.from({ length: 10_000 }, (_, n) => named(`${n}`)));
    const before: readonly unknown[] = rootOf(ledger);
    const after: readonly unknown[] = rootOf(withEntry(ledger, named("one more")));
    expect(after.filter((node, place) => node !== before[place])).toHaveLength(1);
  });

  it("does not follow arrays that contain themselves for ever", () => {
    const itself: unknown[] = [];
    for (let place = 0; place < 32; place += 1) itself.push(itself);
    expect(entryOf(itself as unknown as Ledger<Entry>, "a")).toBeUndefined();
  });

  it("finds no entry in a value that is no ledger", () => {
    for (const [title, value] of noLedgers)
      expect([title, entryOf(value, "a"), entryOf(value, "x")]).toEqual([title, undefined, undefined]);
  });
});

describe("ids that were made to collide", () => {
  const turns = runs(12, 15, 9);
  const colliding = collidingIds(turns);
  const ordinary = colliding.map((_, n) => `${n}`.padStart(30, "x"));

  /** The places of the arrays that an insertion made anew. */
  function placesMade(before: unknown, after: unknown): number {
    if (before === after || !Array.isArray(after)) return 0;
    const earlier: readonly unknown[] = Array.isArray(before) ? (before as unknown[]) : [];
    const below = after.map((node, place) => placesMade(earlier[place], node));
    return below.reduce((sum, each) => sum + each, after.length);
  }

  function workOf(ids: readonly string[]) {
    const { entries, count } = countingEntries(ids);
    const ledger = ledgerOf(entries);
    const built = count();
    const some = ids.filter((_, place) => place % 128 === 0);
    for (const id of some) entryOf(ledger, id);
    const lookedUp = count() - built;
    const smaller = some.map((id) => [withoutEntry(ledger, id), id] as const);
    const removed = count() - built - lookedUp;
    const made = smaller.map(([rest, id]) => placesMade(rootOf(rest), rootOf(withEntry(rest, { id }))));
    return { built, lookedUp, removed, made: made.reduce((sum, each) => sum + each) };
  }

  it.each([
    ["ids", colliding],
    ["addresses", collidingAddresses(turns)],
  ])(`[ST18] cost at most four times the work of ordinary ones: ${String(2 ** turns)} %s`, (_, ids) => {
    expect([new Set(ids).size, new Set(ids.map(hashOf)).size]).toEqual([2 ** turns, 1]);
    const [work, usual] = [workOf(ids), workOf(ordinary)];
    for (const kind of ["built", "lookedUp", "removed", "made"] as const) {
      expect([kind, work[kind] / usual[kind] <= 4]).toEqual([kind, true]);
    }
  });

  it("[ST18] are paged through with at most four times the work", () => {
    const [work, usual] = [colliding, ordinary].map((ids) => {
      const { entries, count } = countingEntries(ids);
      const ledger = ledgerOf(entries);
      const before = count();
      for (let cursor: string | null = null, page = 0; page < 50; page += 1) {
        cursor = entriesAfter(ledger, cursor, 10).next;
      }
      return count() - before;
    });
    expect((work as number) / (usual as number)).toBeLessThanOrEqual(4);
  });

  it("[not ST18] stand in a bucket beside ordinary ones while there are few", () => {
    const ids = [...colliding.slice(0, 4), "a", "b"];
    expect(rootOf(ledgerOf(ids.map(named)))).toEqual([...ids].sort().map(named));
  });
});

describe("the layout of a ledger", () => {
  it("is a bucket of up to eight entries sorted by id, and a branch of 32 nodes from nine on", () => {
    const bucket: readonly unknown[] = rootOf(ledgerOf([...numbered(8)].reverse()));
    expect(bucket).toEqual(numbered(8));
    const branch: readonly unknown[] = rootOf(ledgerOf(numbered(9)));
    expect(branch).toHaveLength(32);
    expect(branch.every(Array.isArray)).toBe(true);
    expect(rootOf(withEntry(ledgerOf(numbered(8)), named("8")))).toEqual(branch);
  });

  it("puts an entry where the lowest five bits of its published hash say, then the next five", () => {
    const ids = ["a", "foobar", ...numbered(400).map(({ id }) => id)];
    const root: readonly unknown[] = rootOf(ledgerOf(ids.map(named)));
    const places = [0xe40c292c, 0xbf9cf968].map((fnv1a) => (fnv1a ^ (fnv1a >>> 15)) >>> 0);
    const inner = places.map((hash) => (root[hash % 32] as unknown[])[Math.floor(hash / 32) % 32]);
    expect(inner).toEqual([
      expect.arrayContaining([named("a")]) as unknown,
      expect.arrayContaining([named("foobar")]) as unknown,
    ]);
  });

  it.each([2, 8, 9, 10, 40, 300])("is that of %i entries when one more is removed", (count) => {
    const ledger = ledgerOf(numbered(count + 1));
    expect(withoutEntry(ledger, `${count}`)).toEqual(ledgerOf(numbered(count)));
  });

  it("becomes a bucket again when eight entries are left, through every level", () => {
    const ids = collidingIds(4);
    for (let left = 0; left <= 9; left += 1) {
      const ledger = ids.slice(left).reduce((rest, id) => withoutEntry(rest, id), ledgerOf(ids.map(named)));
      expect(ledger).toEqual(ledgerOf(ids.slice(0, left).map(named)));
    }
  });
});

describe("the entries of a ledger", () => {
  it("[ST7] are the same frozen array for the same ledger", () => {
    const ledger = ledgerOf(numbered(100));
    const entries = entriesOf(ledger);
    expect(entriesOf(ledger)).toBe(entries);
    expect(Object.isFrozen(entries)).toBe(true);
    expect(entriesOf(none)).toBe(entriesOf(none));
    expect(sizeOf(ledger)).toBe(100);
  });

  it("[not ST7] are another array for a ledger with one more entry", () => {
    const ledger = ledgerOf(numbered(20));
    const before = entriesOf(ledger);
    const later = withEntry(ledger, named("new"));
    expect(entriesOf(later)).toEqual([...before, named("new")].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect([entriesOf(ledger) === before, sizeOf(ledger), sizeOf(later)]).toEqual([true, 20, 21]);
  });

  const wrappings: readonly (readonly [string, (bucket: unknown) => unknown])[] = [
    ["root", (bucket) => bucket],
    ["bucket of a frozen branch", (bucket) => Object.freeze([Object.freeze([]), bucket])],
    ["bucket two levels down", (bucket) => Object.freeze([Object.freeze([bucket])])],
  ];

  it.each(wrappings)("[ST7] are read anew while a caller can change a %s", (_, wrap) => {
    const bucket = [named("b"), named("c")].map((each) => Object.freeze(each));
    const cast = wrap(bucket) as Ledger<Named>;
    expect([entriesOf(cast), sizeOf(cast)]).toEqual([[named("b"), named("c")], 2]);
    bucket.push(Object.freeze(named("a")));
    expect([entriesOf(cast), sizeOf(cast)]).toEqual([["a", "b", "c"].map(named), 3]);
    Object.freeze(bucket);
    expect(entriesOf(cast)).toBe(entriesOf(cast));
  });

  it("[ST7] are read anew while a caller can replace a bucket of a branch", () => {
    const branch = [Object.freeze([Object.freeze(named("b"))])];
    const cast = Object.freeze([branch]) as unknown as Ledger<Named>;
    expect(entriesOf(cast)).toEqual([named("b")]);
    branch[0] = Object.freeze([Object.freeze(named("a"))]);
    expect(entriesOf(cast)).toEqual([named("a")]);
  });

  it("[ST7] are read anew while the id of an entry can change, however it is made", () => {
    const inner = { id: "b" };
    const own = { id: "b" };
    const computed = Object.freeze({
      get id() {
        return inner.id;
      },
    });
    const inherited = Object.freeze(Object.create(inner) as Entry);
    const redefinable = Object.defineProperty({}, "id", { value: "b", configurable: true }) as Entry;
    for (const entry of [own, computed, inherited, redefinable]) {
      const cast = Object.freeze([entry, Object.freeze({ id: "c" })]) as unknown as Ledger<Entry>;
      expect(entriesOf(cast).map(({ id }) => id)).toEqual(["b", "c"]);
      [own.id, inner.id] = ["d", "d"];
      if (entry === redefinable) Object.defineProperty(entry, "id", { value: "d" });
      expect(entriesOf(cast).map(({ id }) => id)).toEqual(["c", "d"]);
      [own.id, inner.id] = ["b", "b"];
    }
  });

  it("[ST7] are those of a copy that is not frozen, in a new array each time", () => {
    const ledger = ledgerOf(numbered(300));
    const copy = copyOf(ledger);
    expect(entriesOf(copy)).toEqual(entriesOf(ledger));
    expect(entriesOf(copy)).not.toBe(entriesOf(copy));
    expect(sizeOf(copy)).toBe(300);
  });

  it("are none in a value that is no ledger", () => {
    for (const [title, value] of noLedgers)
      expect([title, entriesOf(value), sizeOf(value)]).toEqual([title, [], 0]);
    expect(entriesOf({} as Ledger<Entry>)).toBe(entriesOf({} as Ledger<Entry>));
  });

  it("are counted in a branch, through every level, and where ids collide", () => {
    for (const count of [1, 8, 9, 500, 5_000]) expect(sizeOf(ledgerOf(numbered(count)))).toBe(count);
    expect(sizeOf(ledgerOf(collidingIds(6).map(named)))).toBe(64);
  });
});

describe("the changed ids of two ledgers", () => {
  it("are those of entries that were added, removed or replaced, sorted", () => {
    const before = ledgerOf(numbered(500));
    const after = withEntry(withEntry(withoutEntry(before, "30"), named("7")), named("new"));
    expect(changedIds(before, after)).toEqual(["30", "7", "new"]);
    expect(changedIds(after, before)).toEqual(["30", "7", "new"]);
    expect(changedIds(before, before)).toEqual([]);
  });

  it("leave out entries that are the same objects, though their nodes were split or merged", () => {
    const entries = numbered(9);
    const [eight, nine] = [ledgerOf(entries.slice(0, 8)), ledgerOf(entries)];
    expect([changedIds(eight, nine), changedIds(nine, eight)]).toEqual([["8"], ["8"]]);
  });

  it("cost the change only, and not a walk through 10,000 entries", () => {
    const { entries, count } = countingEntries(numbered(10_000).map(({ id }) => id));
    const ledger = ledgerOf(entries);
    const after = withEntry(ledger, named("new"));
    const before = count();
    expect(changedIds(ledger, after)).toEqual(["new"]);
    expect(count() - before).toBeLessThan(100);
  });

  it("are found when a large ledger is emptied", () => {
    const count = runs(200_000, 200_000, 2_000);
    const full = ledgerOf(numbered(count));
    expect(changedIds(full, none)).toHaveLength(count);
    expect(changedIds(none, full)).toHaveLength(count);
  });
});
