import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { id, recordOf, text } from "../../../src/kernel/schema/form.ts";
import { entriesOf, type Entry, entryOf, ledgerOf, rootOf } from "../../../src/kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../../../src/kernel/ledger/ledgerForm.ts";

interface Named extends Entry {
  readonly name: string;
}

const form = ledgerFormOf<Named>(recordOf({ id, name: text }));
const named = (id: string): Named => ({ id, name: `the ${id}` });
const numbered = (count: number): readonly Named[] => Array.from({ length: count }, (_, n) => named(`${n}`));
const pathsOf = (value: unknown): unknown => form(value).issues?.map(({ path }) => path);

describe("the form of a ledger", () => {
  it("[not ST3] takes entries in a flat array, in any order, or in the layout of a ledger", () => {
    const ledger = ledgerOf(numbered(1_000));
    expect(form([...numbered(1_000)].reverse())).toEqual({ value: ledger });
    expect(form(JSON.parse(JSON.stringify(ledger)))).toEqual({ value: ledger });
    expect(form([])).toEqual({ value: [] });
    expect(form([[], [[]]])).toEqual({ value: [] });
  });

  it("[not ST3] makes the same ledger of the same entries, however they are nested", () => {
    const { nested } = fc.letrec<{ nested: unknown[] }>((tie) => ({
      nested: fc.array(fc.oneof({ maxDepth: 4 }, fc.constant("entry"), tie("nested")), { maxLength: 6 }),
    }));
    fc.assert(
      fc.property(nested, (shape) => {
        let count = 0;
        const filled = JSON.stringify(shape).replace(/"entry"/g, () => JSON.stringify(named(`${count++}`)));
        expect(form(JSON.parse(filled))).toEqual({ value: ledgerOf(numbered(count)) });
      }),
    );
  });

  it("[ST5] finds every entry, even one in the wrong place", () => {
    const misplaced = rootOf(ledgerOf(numbered(100))).map(
      (_, place, nodes) => nodes[(place + 1) % nodes.length],
    );
    const { value } = form(misplaced);
    expect(value && numbered(100).every((entry) => entryOf(value, entry.id)?.name === entry.name)).toBe(true);
  });

  it("[ST5] refuses the id of an earlier entry at any depth", () => {
    expect(form([named("a"), [named("b"), [named("a")]], named("b")])).toEqual({
      issues: [
        { rule: "ST5", path: [1, 1, 0, "id"], message: "an id that no other entry has" },
        { rule: "ST5", path: [2, "id"], message: "an id that no other entry has" },
      ],
    });
  });

  it("[not ST5] compares ids exactly, and takes names of prototype properties as ordinary ids", () => {
    const ids = ["__proto__", "constructor", "toString", "a", "A", "a ", "é", "e\u0301"];
    const { value } = form(ids.map(named));
    expect(value && entriesOf(value).map((entry) => entry.id)).toEqual([...ids].sort());
  });

  it("[ST3] reports every issue with its path from the outside in", () => {
    expect(form([named("a"), { id: "", name: 1 }, [[{ id: "b" }], "c"], null])).toEqual({
      issues: [
        { rule: "ST5", path: [1, "id"], message: "a text that is not empty" },
        { rule: "ST3", path: [1, "name"], message: "a text" },
        { rule: "ST3", path: [2, 0, 0, "name"], message: "a text" },
        { rule: "ST3", path: [2, 1], message: "a record" },
        { rule: "ST3", path: [3], message: "a record" },
      ],
    });
  });

  it.each([undefined, null, {}, { length: 0 }, "[]", 7, true, named("a"), JSON.parse('{"__proto__":[]}')])(
    "[ST3] refuses %j, which is no array of entries",
    (value) => {
      expect(form(value)).toEqual({ issues: [{ rule: "ST3", path: [], message: "a list" }] });
    },
  );

  it("[ST3] refuses the holes of an array as items", () => {
    const sparse: unknown[] = [];
    sparse[2] = named("a");
    expect(pathsOf(sparse)).toEqual([[0], [1]]);
  });

  it("[ST3] reads no deeper than a ledger goes, even in a hundred thousand levels", () => {
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(form(deep).issues?.map(({ path }) => path.length)).toEqual([11]);
    const wrapped = (levels: number): unknown =>
      JSON.parse("[".repeat(levels) + JSON.stringify(named("a")) + "]".repeat(levels));
    expect(form(wrapped(11))).toEqual({ value: [named("a")] });
    expect(form(wrapped(12)).issues).toHaveLength(1);
  });

  it("[ST3] can handle a hundred thousand issues and a hundred thousand entries", () => {
    expect(form(Array.from({ length: 100_000 }, () => 1)).issues).toHaveLength(100_000);
    expect(form(numbered(100_000))).toEqual({ value: ledgerOf(numbered(100_000)) });
  });

  it("[ST1] gives a frozen copy and does not freeze its input", () => {
    const entry = { id: "a", name: "Ann" };
    const { value } = form([entry]);
    expect(Object.isFrozen(value) && value !== undefined && entriesOf(value).every(Object.isFrozen)).toBe(
      true,
    );
    entry.name = "Bob";
    expect(value).toEqual([{ id: "a", name: "Ann" }]);
  });
});
