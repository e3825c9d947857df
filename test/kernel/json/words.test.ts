import { describe, expect, it } from "vitest";
import { withoutWords, withWords } from "../../../src/kernel/json/words.ts";

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
