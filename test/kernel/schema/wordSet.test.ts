import { describe, expect, it } from "vitest";
import { withoutWords, withWords, wordSetForm } from "../../../src/kernel/schema/wordSet.ts";

const form = wordSetForm(["ash", "elm", "oak"]);

describe("a set of words", () => {
  it("is sorted and holds each once, however it is written", () => {
    expect(form(["oak", "ash", "oak"])).toEqual({ value: ["ash", "oak"] });
    expect(form(["oak", "ash"])).toEqual({ value: ["ash", "oak"] });
    expect(form(["oak", "oak"])).toEqual({ value: ["oak"] });
    expect(form(["oak"])).toEqual({ value: ["oak"] });
    expect(form([])).toEqual({ value: [] });
  });

  it("[ST3] names each word that is none, and is a list", () => {
    const message = 'one of "ash", "elm", "oak"';
    expect(form(["oak", "Oak", "ash", "__proto__"])).toEqual({
      issues: [
        { rule: "ST3", path: [1], message },
        { rule: "ST3", path: [3], message },
      ],
    });
    for (const wrong of [undefined, null, "oak", { 0: "oak" }, 7]) expect(form(wrong).issues).toHaveLength(1);
  });

  it("[ST2] is the very same list where nothing is added or taken away", () => {
    const held = Object.freeze(["ash", "oak"] as const);
    expect(withWords(held, ["oak"])).toBe(held);
    expect(withWords(held, [])).toBe(held);
    expect(withoutWords<string>(held, ["elm"])).toBe(held);
  });

  it("[not ST2] gains and loses words, and stays in order", () => {
    expect(withWords<string>(["ash", "oak"], ["oak", "elm", "elm"])).toEqual(["ash", "elm", "oak"]);
    expect(withoutWords(["ash", "elm", "oak"], ["oak", "ash"])).toEqual(["elm"]);
  });
});
