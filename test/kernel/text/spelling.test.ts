import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellingTest } from "../../../src/kernel/text/spelling.ts";

const whole = (text: string, others: readonly string[]): readonly boolean[] => {
  const isSpelling = spellingTest(text);
  return others.map((other) => isSpelling(other, 0, other.length));
};

describe("spellingTest", () => {
  it("finds every spelling in any letter case, one after the other", () => {
    expect(whole("bank", ["bank", "BANK", "bank", "bAnk", "Bank"])).toEqual([true, true, true, true, true]);
  });

  it("finds it after others that differ at any place, or in their length", () => {
    const others = ["cank", "bans", "bank", "ban", "banks", "", "bunk", "BANK"];
    expect(whole("bank", others)).toEqual([false, false, true, false, false, false, false, true]);
  });

  it.each([
    ["kelvin", "\u212aelvin"],
    ["i", "\u0130"],
    ["[x", "{x"],
    ["{x", "[x"],
    ["a`", "a@"],
    ["a@", "a`"],
    ["aB", "ab"],
    ["a\u00e4", "A\u00c4"],
  ])("folds the letters A to Z of what it is given, and nothing else: %j, %j", (text, other) => {
    expect(whole(text, [other])).toEqual([false]);
  });

  it("reads from the start to the end, not what is around them", () => {
    const isSpelling = spellingTest("bank");
    expect(isSpelling(" @Bank ", 2, 6)).toBe(true);
    expect(isSpelling(" @Bank ", 1, 6)).toBe(false);
    expect(isSpelling(" @Bank ", 2, 5)).toBe(false);
    expect(isSpelling(" @Bank ", 3, 7)).toBe(false);
    expect(isSpelling(" ", 1, 0)).toBe(false);
  });

  it("says of each text what comparing folded copies says, whatever came before it", () => {
    const letter = fc.constantFrom("a", "A", "b", "B", "@", "`", "1", "\u212a", "k");
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (wanted, others) => {
        const folded = wanted.replace(/[A-Z]/g, (capital) => capital.toLowerCase());
        const pattern = new RegExp(
          `^${folded.replace(/[a-z]/g, (small) => `[${small}${small.toUpperCase()}]`)}$`,
        );
        expect(whole(folded, others)).toEqual(others.map((other) => pattern.test(other)));
      }),
      { numRuns: 1000 },
    );
  });
});
