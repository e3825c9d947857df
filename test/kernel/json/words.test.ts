import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutWord, withoutWords, withWord, withWords } from "../../../src/kernel/json/words.ts";

const held = Object.freeze(["ash", "oak"] as const);

describe("withWords", () => {
  it("[ST2] gives the very same list where it adds nothing", () => {
    expect(withWords(held, ["oak"])).toBe(held);
    expect(withWords(held, [])).toBe(held);
  });

  it("[not ST2] adds words, sorted and once each", () => {
    expect(withWords<string>(held, ["oak", "elm", "elm"])).toEqual(["ash", "elm", "oak"]);
    expect(withWords<string>(["b"], ["B", "a"])).toEqual(["B", "a", "b"]);
  });
});

describe("withoutWords", () => {
  it("[ST2] gives the very same list where it takes nothing away", () => {
    expect(withoutWords<string>(held, ["elm"])).toBe(held);
    expect(withoutWords(held, [])).toBe(held);
  });

  it("[not ST2] takes words away, and keeps the order", () => {
    expect(withoutWords(["ash", "elm", "oak"], ["oak", "ash"])).toEqual(["elm"]);
  });
});

describe("withWord and withoutWord", () => {
  const letters = fc.constantFrom("a", "b", "c", "d", "e", "A", "B", "\u00e9");

  it("[not ST2] hold what a sorted set holds, and freeze what they make", () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), letters, (words, word) => {
        const sorted = Object.freeze([...words].sort());
        const more = withWord(sorted, word);
        const fewer = withoutWord(sorted, word);
        expect(more).toEqual([...new Set([...words, word])].sort());
        expect(fewer).toEqual(sorted.filter((each) => each !== word));
        expect([more, fewer].map(Object.isFrozen)).toEqual([true, true]);
      }),
    );
  });

  it("[ST2] give the very same list where nothing changes", () => {
    expect(withWord(held, "ash")).toBe(held);
    expect(withoutWord(held, "elm")).toBe(held);
    expect(withoutWord([], "elm")).toEqual([]);
  });
});
