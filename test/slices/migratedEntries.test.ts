import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { type Entry, entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { ledger } from "../../src/kernel/schema/ledgerSchema.ts";
import { record } from "../../src/kernel/schema/record.ts";
import { boolean, id } from "../../src/kernel/schema/scalars.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import { migratedEntries } from "../../src/slices/migratedEntries.ts";

interface New extends Entry {
  readonly isNew: boolean;
}

const [a, b, c] = ["a", "b", "c"].map((each) => ({ id: each }));
const [newA, newB, newC] = ["a", "b", "c"].map((each) => ({ id: each, isNew: true }));
const migrated = (stored: unknown): unknown =>
  migratedEntries(stored, (entry) => ({ ...entry, isNew: true }));
const newEntries = ledger<New>(record<New>({ id, isNew: boolean }));

/** An entry in so many arrays. */
const nested = (entry: unknown, arrays: number): unknown =>
  Array.from({ length: arrays }).reduce((inner) => [inner], entry);

describe("the entries of a stored list", () => {
  it("[ST4] are migrated where they are, flat or nested", () => {
    expect(migrated([])).toEqual([]);
    expect(migrated([a, b])).toEqual([newA, newB]);
    expect(migrated([[], [a, [[b]]], c])).toEqual([[], [newA, [[newB]]], newC]);
  });

  it("[ST4] are all migrated, and once each, in the layout of any ledger", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), (ids) => {
        const stored: unknown = JSON.parse(JSON.stringify(ledgerOf(ids.map((each) => ({ id: each })))));
        const { value } = check(newEntries, migrated(stored));
        expect(value && entriesOf(value)).toEqual([...ids].sort().map((each) => ({ id: each, isNew: true })));
      }),
    );
  });

  it("[ST4] are migrated as deep as the schema reads them, and no deeper", () => {
    const depths = Array.from({ length: 14 }, (_, depth) => depth + 1);
    const read = depths.filter((depth) => check(newEntries, nested(newA, depth)).value !== undefined);
    expect(read).toEqual(depths.slice(0, 11));
    for (const depth of depths) {
      expect(migrated(nested(a, depth))).toEqual(nested(read.includes(depth) ? newA : a, depth));
    }
  });

  it("[ST3] what is no entry stays where it is, for the schema to report", () => {
    const others = [null, 7, "a", true, undefined, NaN];
    expect(migrated(others)).toEqual(others);
    expect(migrated([a, null, [7, b]])).toEqual([newA, null, [7, newB]]);
    for (const other of [...others, {}, { a }, new Map([["id", "a"]])]) expect(migrated(other)).toBe(other);
    const dates = [new Date(0), new Map()];
    expect(migrated(dates)).toEqual(dates);
  });

  it("[ST3] what follows a hole is migrated, and a hole costs nothing", () => {
    const holey: unknown[] = [a];
    holey[3] = b;
    holey[900_000] = [c];
    const result = migrated(holey) as readonly unknown[];
    expect(result.length).toBe(900_001);
    expect([0, 3, 900_000].map((place) => result[place])).toEqual([newA, newB, [newC]]);
    const short: unknown[] = [];
    short[2] = b;
    expect(check(newEntries, migrated(short)).issues?.[0].path).toEqual([0]);
  });

  it("[ST3] of a list that is too long are left as they are, for the schema to report", () => {
    const long = new Array<unknown>(1_000_001).fill(a);
    expect(migrated(long)).toBe(long);
    expect(migrated([a, long])).toEqual([newA, long]);
    expect(check(newEntries, migrated([a, long])).issues?.map(({ code }) => code)).toEqual(["tooLong"]);
  });

  it("[ST1] are copies: what is stored stays as it is", () => {
    const stored = frozen([a, [b, null]]);
    expect(migrated(stored)).toEqual([newA, [newB, null]]);
    expect(stored).toEqual([a, [b, null]]);
  });

  it("[ST5] keep a property __proto__, for the schema to report", () => {
    const stored: unknown = JSON.parse('[{ "id": "a", "__proto__": { "isPolluted": true } }]');
    const { issues } = check(newEntries, migrated(stored));
    expect(issues?.map(({ path }) => path)).toEqual([[0, "__proto__"]]);
    expect("isPolluted" in {}).toBe(false);
  });
});
