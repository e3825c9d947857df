import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Entry,
  entriesOf,
  entryOf,
  hasEntry,
  type Ledger,
  ledgerOf,
  rootOf,
  withEntry,
  withoutEntry,
} from "../../../src/kernel/ledger/ledger.ts";

interface Named extends Entry {
  readonly name: string;
}

const none: Ledger<Named> = ledgerOf<Named>([]);

const prime = 0x01000193;

/** Two texts of two characters after which FNV-1a is in one state, coming from this one; and that state. */
function collisionFrom(state: number): { readonly texts: readonly string[]; readonly next: number } {
  const earlier = new Map<number, { readonly first: number; readonly mixed: number }>();
  for (let first = 0; ; first += 1) {
    const mixed = Math.imul(state ^ first, prime);
    const same = earlier.get(mixed >>> 16);
    if (same !== undefined) {
      const second = (same.mixed ^ mixed) & 0xffff;
      const texts = [String.fromCharCode(same.first, 0), String.fromCharCode(first, second)];
      return { texts, next: Math.imul(same.mixed, prime) };
    }
    earlier.set(mixed >>> 16, { first, mixed });
  }
}

/** Twice as many ids with one hash for every turn: either text of each collision. */
function collidingIds(turns: number): readonly string[] {
  let ids = [""];
  let state = 0x811c9dc5;
  for (let turn = 0; turn < turns; turn += 1) {
    const { texts, next } = collisionFrom(state);
    ids = ids.flatMap((id) => texts.map((text) => id + text));
    state = next;
  }
  return ids;
}

const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(97 + place));
const named = (id: string): Named => ({ id, name: `the ${id}` });
const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0", "ä", "\u0000", " "];

describe("a ledger", () => {
  it("[ST5] loses, shadows and pollutes nothing, whatever the ids", () => {
    const ledger = hostile.map(named).reduce<Ledger<Named>>(withEntry, none);
    for (const id of hostile) expect(entryOf(ledger, id)).toEqual(named(id));
    expect(entryOf(none, "constructor")).toBeUndefined();
    expect(entriesOf(ledger).map(({ id }) => id)).toEqual([...hostile].sort());
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  it("[ST5] finds nothing under what is no text", () => {
    const ledger = withEntry(none, named("7"));
    for (const id of [7, null, undefined, ["7"], {}]) expect(entryOf(ledger, id as string)).toBeUndefined();
  });

  it("[not ST5] compares ids exactly: letter case, blanks and Unicode forms make others", () => {
    const ledger = withEntry(none, named("é"));
    for (const other of ["e\u0301", "É", " é", ""]) expect(entryOf(ledger, other)).toBeUndefined();
  });

  it("is what a Map is, through any history, and the same for the same entries", () => {
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
        expect(ledger).toEqual(ledgerOf([...model.values()]));
        expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
      }),
    );
  });

  it("holds ids that were made to collide, and finds and removes each", () => {
    const ids = collidingIds(10);
    let ledger = ledgerOf(ids.map(named));
    expect(JSON.stringify(ledger).replace(/[^[]/g, "").length).toBeLessThan(32 * 8);
    for (const id of ids) expect(entryOf(ledger, id)?.id).toBe(id);
    ledger = withEntry(ledger, { id: ids[7] ?? "", name: "another" });
    expect(entryOf(ledger, ids[7] ?? "")?.name).toBe("another");
    expect(entriesOf(ids.reduce((rest, id) => withoutEntry(rest, id), ledger))).toEqual([]);
  });

  it("finds no id that only collides with those it holds, be it before, between or after them", () => {
    const ids = [...collidingIds(5)].sort();
    for (const absent of ids) {
      const ledger = ledgerOf(ids.filter((id) => id !== absent).map(named));
      expect(entryOf(ledger, absent)).toBeUndefined();
    }
  });

  it("never throws on a plain list that was taken for a ledger, and finds no entry but the one asked for", () => {
    for (let count = 0; count <= 70; count += 1) {
      const ids = Array.from({ length: count }, (_, place) => `id-${100 + place}`);
      const cast = ids.map(named) as unknown as Ledger<Named>;
      for (const id of [...ids, "id-0", "id-999"]) expect([id, undefined]).toContain(entryOf(cast, id)?.id);
    }
  });

  it("hasEntry tells whether some entry passes, wherever it stands", () => {
    const ids = Array.from({ length: 300 }, (_, place) => `id-${place}`);
    const ledger = ledgerOf(ids.map(named));
    for (const wanted of ids) expect(hasEntry(ledger, ({ id }) => id === wanted)).toBe(true);
    expect(hasEntry(ledger, ({ id }) => id === "id-300")).toBe(false);
    expect(hasEntry(ledgerOf<Named>([]), () => true)).toBe(false);
  });

  it("[ST2] stays the same object where nothing changes, and never changes", () => {
    const ann = named("ann");
    const ledger = withEntry(none, ann);
    expect(withEntry(ledger, ann)).toBe(ledger);
    expect(withoutEntry(ledger, "bob")).toBe(ledger);
    expect(withEntry(ledger, { ...ann, name: "Ann" })).not.toBe(ledger);
    expect(entryOf(ledger, "ann")).toBe(ann);
  });

  it("[ST1] is frozen through and through", () => {
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

  it("shares all but one path with the ledger before", () => {
    const ledger = ledgerOf(Array.from({ length: 10_000 }, (_, n) => named(`${n}`)));
    const before: readonly unknown[] = rootOf(ledger);
    const after: readonly unknown[] = rootOf(withEntry(ledger, named("one more")));
    expect(after.filter((node, place) => node !== before[place])).toHaveLength(1);
  });
});
