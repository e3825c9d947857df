import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, type Entry, entryOf, ledgerOf, rootOf } from "../../../src/kernel/ledger/ledger.ts";
import { ledger } from "../../../src/kernel/schema/ledgerSchema.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { id, string } from "../../../src/kernel/schema/scalars.ts";
import { check, faultAt, written } from "../../../src/kernel/schema/schema.ts";
import { issuesOf } from "./issuesOf.ts";
import { reversible } from "./reversible.ts";

interface Named extends Entry {
  readonly name: string;
}

const schema = ledger<Named>(record<Named>({ id, name: string }));
const named = (id: string): Named => ({ id, name: `the ${id}` });
const numbered = (count: number): readonly Named[] => Array.from({ length: count }, (_, n) => named(`${n}`));

describe("ledger", () => {
  it("[not ST3] reads entries flat, in any order, or nested as a ledger has them", () => {
    const thousand = ledgerOf(numbered(1_000));
    expect(check(schema, [...numbered(1_000)].reverse())).toEqual({ value: thousand });
    expect(check(schema, JSON.parse(JSON.stringify(thousand)))).toEqual({ value: thousand });
    expect(check(schema, [])).toEqual({ value: [] });
    expect(check(schema, [[], [[]]])).toEqual({ value: [] });
  });

  it("[not ST3] reads the same entries as the same ledger, however they are nested", () => {
    const { nested } = fc.letrec<{ nested: unknown[] }>((tie) => ({
      nested: fc.array(fc.oneof({ maxDepth: 4 }, fc.constant("entry"), tie("nested")), { maxLength: 6 }),
    }));
    fc.assert(
      fc.property(nested, (shape) => {
        let count = 0;
        const filled = JSON.stringify(shape).replace(/"entry"/g, () => JSON.stringify(named(`${count++}`)));
        expect(check(schema, JSON.parse(filled))).toEqual({ value: ledgerOf(numbered(count)) });
      }),
    );
  });

  it("[ST5] finds every entry, one that was put where it does not belong included", () => {
    const misplaced = rootOf(ledgerOf(numbered(100))).map(
      (_, place, nodes) => nodes[(place + 1) % nodes.length],
    );
    const { value } = check(schema, misplaced);
    expect(value && numbered(100).every((entry) => entryOf(value, entry.id)?.name === entry.name)).toBe(true);
  });

  it("[ST5] refuses an id that an earlier entry has, wherever that stands", () => {
    const value = [named("a"), [named("b"), [named("a")]], named("b")];
    expect(issuesOf(check(schema, value))).toEqual(["ST5 duplicate 1.1.0.id", "ST5 duplicate 2.id"]);
    expect(check(schema, value).issues?.[0]).toEqual({
      rule: "ST5",
      code: "duplicate",
      path: [1, 1, 0, "id"],
      expected: "an id that is unique in the list",
      received: '"a"',
      message: 'Expected an id that is unique in the list, received "a"',
    });
  });

  it("[not ST5] tells ids apart exactly; names of a prototype are ids like others", () => {
    const ids = ["__proto__", "constructor", "toString", "a", "A", "a ", "é", "e\u0301"];
    const { value } = check(schema, ids.map(named));
    expect(value && entriesOf(value).map((entry) => entry.id)).toEqual([...ids].sort());
  });

  it("[ST3] reports every fault at its path, positions from the outside in", () => {
    expect(issuesOf(check(schema, [named("a"), { id: "", name: 1 }, [[{ id: "b" }], "c"], null]))).toEqual([
      "ST5 invalidValue 1.id",
      "ST10 invalidType 1.name",
      "ST3 missingProperty 2.0.0.name",
      "ST3 invalidType 2.1",
      "ST3 invalidType 3",
    ]);
  });

  it.each([
    undefined,
    null,
    {},
    { length: 0 },
    "[]",
    7,
    true,
    named("a"),
    new Map(),
    JSON.parse('{"__proto__":[]}'),
  ])("[ST3] refuses %j, which is no array", (value) => {
    expect(issuesOf(check(schema, value))).toEqual(["ST3 invalidType"]);
  });

  it("[ST3] says what it expected", () => {
    expect(check(schema, {}).issues?.[0].message).toBe("Expected an array, received an object");
  });

  it("[ST3] takes holes for one entry", () => {
    const sparse: unknown[] = [];
    sparse[2] = named("a");
    expect(issuesOf(check(schema, sparse))).toEqual(["ST3 invalidType 0"]);
  });

  it("[ST3] goes no deeper than a ledger does, through 100,000 levels too", () => {
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(check(schema, deep).issues?.map(({ path }) => path.length)).toEqual([11]);
    const wrapped = (levels: number): unknown =>
      JSON.parse("[".repeat(levels) + JSON.stringify(named("a")) + "]".repeat(levels));
    expect(check(schema, wrapped(11))).toEqual({ value: [named("a")] });
    expect(check(schema, wrapped(12)).issues).toHaveLength(1);
  });

  it("[ST3] is one issue if it is longer than it could be, in itself or nested", () => {
    for (const value of [new Array(1_000_001).fill(0), new Array(2 ** 32 - 1)]) {
      expect(issuesOf(check(schema, value))).toEqual(["ST3 tooLong"]);
      expect(issuesOf(check(schema, [[], [value, named("a")]]))).toEqual(["ST3 tooLong 1.0"]);
    }
  });

  it("[ST3] reads no more entries than nested arrays hold, whatever their lengths", () => {
    let reads = 0;
    const counting = ledger<Named>({ ...record<Named>({ id, name: string }), read: () => void (reads += 1) });
    const holey: unknown[] = new Array(1_000_000);
    check(counting, new Array(100).fill(holey));
    expect(reads).toBe(100);
  });

  it("[ST3] reports the first of 100,000 issues, and reads 100,000 entries", () => {
    expect(
      check(
        schema,
        Array.from({ length: 100_000 }, () => 1),
      ).issues,
    ).toHaveLength(101);
    expect(check(schema, numbered(100_000))).toEqual({ value: ledgerOf(numbered(100_000)) });
  });

  it("[ST1] gives a frozen copy, and leaves the value itself alone", () => {
    const entry = { id: "a", name: "Ann" };
    const { value } = check(schema, [entry]);
    expect(Object.isFrozen(value) && value !== undefined && entriesOf(value).every(Object.isFrozen)).toBe(
      true,
    );
    entry.name = "Bob";
    expect(value).toEqual([{ id: "a", name: "Ann" }]);
  });
});

describe("the check of each entry", () => {
  const uniqueNames = ledger<Named>(record<Named>({ id, name: string }), () => {
    const names = new Set<string>();
    return ({ name }, reading) => {
      if (names.has(name)) faultAt(reading, ["name"], "TM10", "duplicate", "a unique name", name);
      names.add(name);
    };
  });

  it("[TM10] compares an entry with those before it, and reports at its path", () => {
    const value = [named("a"), [{ id: "b", name: "the a" }]];
    expect(issuesOf(check(uniqueNames, value))).toEqual(["TM10 duplicate 1.0.name"]);
  });

  it("[not TM10] starts anew with every reading, and skips an entry that is wrong itself", () => {
    for (let reading = 0; reading < 2; reading += 1) {
      expect(check(uniqueNames, [named("a"), named("b")]).issues).toBeUndefined();
    }
    expect(issuesOf(check(uniqueNames, [{ id: "", name: "the a" }, named("a")]))).toEqual([
      "ST5 invalidValue 0.id",
    ]);
  });
});

describe("the stored form of a ledger", () => {
  it("is a flat array, sorted by id, and is read as the same ledger again", () => {
    const thousand = ledgerOf(numbered(1_000));
    const stored = written(schema, thousand);
    expect(stored).toEqual([...numbered(1_000)].sort((one, other) => (one.id < other.id ? -1 : 1)));
    expect(check(schema, stored)).toEqual({ value: thousand });
  });

  it("has every entry in its stored form", () => {
    const reversed = ledger<Named>(record<Named>({ id, name: reversible }));
    const value = ledgerOf<Named>([{ id: "a", name: "nna" }]);
    expect(written(reversed, value)).toEqual([{ id: "a", name: "ann" }]);
    expect(check(reversed, written(reversed, value))).toEqual({ value });
  });
});
