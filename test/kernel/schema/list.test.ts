import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { list, storedList, wordSet, writtenList } from "../../../src/kernel/schema/list.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { id, string } from "../../../src/kernel/schema/scalars.ts";
import { check, written } from "../../../src/kernel/schema/schema.ts";
import { issuesOf } from "./issuesOf.ts";
import { reversible } from "./reversible.ts";

const noArrays: readonly unknown[] = [
  ...[undefined, null, 7, true, {}, { length: 0 }, { 0: "a", length: 1 }, () => 1, Symbol("x")],
  ...[new Set(["a"]), new Map(), new Uint8Array(1)],
];

describe("list", () => {
  const ids = list(id);

  it("[not ST3] gives a copy, in the order given", () => {
    const value = ["b", "a", "b"];
    expect(check(ids, value)).toEqual({ value });
    expect(check(ids, value).value).not.toBe(value);
    expect(check(ids, [])).toEqual({ value: [] });
  });

  it.each([...noArrays, "", "a,b"])("[ST3] refuses %o, which is no array", (value) => {
    expect(issuesOf(check(ids, value))).toEqual(["ST3 invalidType"]);
  });

  it("[ST3] says what it expected", () => {
    expect(check(ids, { length: 0 }).issues?.[0].message).toBe("Expected an array, received an object");
  });

  it("reports every wrong item at its position", () => {
    expect(issuesOf(check(list(ids), [["a", ""], [], "b", [7]]))).toEqual([
      "ST5 invalidValue 0.1",
      "ST3 invalidType 2",
      "ST5 invalidType 3.0",
    ]);
  });

  it("[ST3] takes all holes for one item, undefined, and reads what is between them", () => {
    expect(issuesOf(check(ids, new Array(2)))).toEqual(["ST5 invalidType 0"]);
    const sparse: unknown[] = ["a"];
    [sparse[3], sparse[70_000]] = ["b", ""];
    Object.assign(sparse, { name: 1, "1.5": 1 });
    expect(issuesOf(check(ids, sparse))).toEqual(["ST5 invalidType 1", "ST5 invalidValue 70000"]);
  });

  it("[ST3] reads no more items than an array holds", () => {
    let reads = 0;
    const counting = list({ ...id, read: () => void (reads += 1) });
    for (const holey of [new Array(100_000), Object.assign(new Array(100_000), { 99_999: "a" })]) {
      check(counting, holey);
    }
    expect(reads).toBe(3);
  });

  it("[ST3] answers an array that is too long with one issue, without reading an item", () => {
    const unread = { ...id, read: () => expect.unreachable() };
    for (const value of [new Array(4), [1, 2, 3, 4], new Array(2 ** 32 - 1)]) {
      expect(check(record({ names: list(unread, 3) }), { names: value }).issues).toEqual([
        {
          rule: "ST3",
          code: "tooLong",
          path: ["names"],
          expected: "at most 3 items",
          received: `an array of ${value.length}`,
          message: `Expected at most 3 items, received an array of ${value.length}`,
        },
      ]);
    }
  });

  it("[not ST3] reads an array of exactly its largest length", () => {
    expect(check(list(id, 3), ["a", "b", "c"])).toEqual({ value: ["a", "b", "c"] });
    expect(check(ids, new Array(100_000).fill("a")).value).toHaveLength(100_000);
    expect(issuesOf(check(ids, new Array(100_001).fill("a")))).toEqual(["ST3 tooLong"]);
  });

  it("reports the first of 100,000 wrong items, and answers to 100,000 levels of arrays", () => {
    expect(check(ids, new Array(100_000).fill(1)).issues).toHaveLength(101);
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(issuesOf(check(ids, deep))).toEqual(["ST5 invalidType 0"]);
  });

  it("is written item by item, or as it is", () => {
    expect(written(list(reversible), ["ab", "cd"])).toEqual(["ba", "dc"]);
    expect(check(list(reversible), ["ba", "dc"])).toEqual({ value: ["ab", "cd"] });
    expect(ids).not.toHaveProperty("write");
  });
});

describe("wordSet", () => {
  const trees = wordSet(["oak", "ash", "elm"]);

  it.each([
    [[], []],
    [["ash"], ["ash"]],
    [
      ["ash", "oak"],
      ["oak", "ash"],
    ],
    [
      ["elm", "ash", "elm"],
      ["ash", "elm"],
    ],
    [["elm", "elm"], ["elm"]],
  ])("%j is %j: in the order of its words, and once each", (value, expected) => {
    expect(check(trees, value)).toEqual({ value: expected });
  });

  it("[ST10] reports every word that it does not have", () => {
    expect(issuesOf(check(trees, ["Oak", 7, "__proto__"]))).toEqual([
      "ST10 invalidValue 0",
      "ST10 invalidType 1",
      "ST10 invalidValue 2",
    ]);
    expect(check(trees, ["Oak"]).issues?.[0].message).toBe(
      'Expected one of "oak", "ash", "elm", received "Oak"',
    );
  });

  it("[ST3] holds at most as many items as there are words", () => {
    expect(issuesOf(check(trees, ["oak", "oak", "oak", "oak"]))).toEqual(["ST3 tooLong"]);
    expect(issuesOf(check(trees, new Array(500_000).fill(0)))).toEqual(["ST3 tooLong"]);
  });

  it.each([...noArrays, "oak"])("[ST3] refuses %o, which is no array", (value) => {
    expect(issuesOf(check(trees, value))).toEqual(["ST3 invalidType"]);
  });
});

const words = writtenList({
  rule: "ED6",
  expected: "letters",
  beyond: "letters",
  read: (text) => (/^[A-Za-z]+$/.test(text) ? text.toLowerCase() : null),
});

describe("writtenList", () => {
  it.each([
    ["an array", new Array(100_001).fill("a")],
    ["holes", new Array(2 ** 32 - 1)],
    ["commas", ",".repeat(4_000_000)],
    ["zeros", new Array(2_000_000).fill(0)],
  ])("[ST3] is one issue if it is longer than it could be: %s", (_, value) => {
    expect(issuesOf(check(words, value))).toEqual(["ST3 tooLong"]);
    expect(issuesOf(check(storedList(words), value))).toEqual([
      typeof value === "string" ? "ST3 invalidType" : "ST3 tooLong",
    ]);
  });

  it("[not ST3] may have 100,000 entries", () => {
    expect(check(words, new Array(100_000).fill("a"))).toEqual({ value: ["a"] });
    expect(check(words, "a,".repeat(99_999))).toEqual({ value: ["a"] });
    expect(issuesOf(check(words, new Array(7)))).toEqual(["ED6 invalidValue 0"]);
  });

  it.each(["b, A ,,b", " b,a,", ["b", "a"], ["A", " ", "a", "\tB\n"]].map((value) => [value]))(
    "gives the entries of %j in canonical form, sorted and once each, without the blank ones",
    (value) => {
      expect(check(words, value)).toEqual({ value: ["a", "b"] });
    },
  );

  it.each(["", []].map((value) => [value]))("[not ED6] %j is the empty list", (value) => {
    expect(check(words, value)).toEqual({ value: [] });
  });

  it.each([" ", ",", " ,\t,", [""], [" ", ""]].map((value) => [value]))(
    "[ED6] %j is no empty list, as something was written",
    (value) => {
      const { issues } = check(words, value);
      expect(issues).toMatchObject([{ rule: "ED6", code: "invalidValue", path: [] }]);
      expect(issues?.[0].expected).toBe(
        "letters; to empty the list, write an empty array or an empty string",
      );
    },
  );

  it("[ED6] reports every bad entry at its position, blank ones counted", () => {
    expect(issuesOf(check(words, "a, ,7,b c,d"))).toEqual(["ED6 invalidValue 2", "ED6 invalidValue 3"]);
    expect(check(words, ["a", " 7 "]).issues).toEqual([
      {
        rule: "ED6",
        code: "invalidValue",
        path: [1],
        expected: "letters",
        received: '" 7 "',
        message: 'Expected letters, received " 7 "',
      },
    ]);
  });

  it("[ED6] takes for a bad entry all that is no string, and a hole", () => {
    const value: unknown[] = ["a", null, ["b"], { length: 1 }, 7];
    value[6] = "b";
    expect(check(words, value).issues?.map(({ path }) => path)).toEqual([[1], [2], [3], [4], [5]]);
  });

  it.each(noArrays)("[ST10] refuses %o, which is neither a string nor an array", (value) => {
    expect(issuesOf(check(words, value))).toEqual(["ST10 invalidType"]);
  });

  it("[ST10] says what it expected", () => {
    expect(check(words, 7).issues?.[0].message).toBe(
      "Expected an array of strings, or one string with commas, received 7",
    );
  });

  it("gives the same for any order, any repetition, and both ways of writing", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,5}$/), { minLength: 1 }), (entries) => {
        const checked = check(words, entries);
        expect(check(words, [...entries, ...entries].reverse())).toEqual(checked);
        expect(check(words, entries.join(" , "))).toEqual(checked);
        expect(check(words, checked.value)).toEqual(checked);
      }),
    );
  });
});

describe("storedList", () => {
  const stored = storedList(words);

  it.each([...noArrays, "", "a,b"])("[ST3] refuses %o, which is no array", (value) => {
    expect(issuesOf(check(stored, value))).toEqual(["ST3 invalidType"]);
  });

  it("[ST3] says what it expected", () => {
    expect(check(stored, "").issues?.[0].message).toBe('Expected an array, received ""');
    expect(check(record({ list: stored }), {}).issues?.[0].message).toBe(
      "Missing property: expected an array",
    );
  });

  it("[not ST3] reads an array as its schema does", () => {
    for (const value of [[], ["B", "a"], ["7"], [" "]]) {
      expect(check(stored, value)).toEqual(check(words, value));
    }
    expect(check(storedList(list(string)), ["a"])).toEqual({ value: ["a"] });
  });

  it("declares that it takes no string", () => {
    expect(stored.shape).toEqual({
      kind: "writtenList",
      isStored: true,
      entry: "letters",
      beyond: "letters",
      most: 100_000,
    });
    expect(words.shape).toEqual({
      kind: "writtenList",
      isStored: false,
      entry: "letters",
      beyond: "letters",
      most: 100_000,
    });
    expect(storedList(list(string)).shape).toEqual(list(string).shape);
  });
});
