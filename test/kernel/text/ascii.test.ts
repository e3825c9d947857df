import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldAscii, trimBlanks } from "../../../src/kernel/text/ascii.ts";

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const smalls = "abcdefghijklmnopqrstuvwxyz";

describe("foldAscii", () => {
  it("folds the letters A to Z and nothing else", () => {
    expect(foldAscii(capitals)).toBe(smalls);
    for (let code = 0; code <= 0xffff; code += 1) {
      const unit = String.fromCharCode(code);
      const place = capitals.indexOf(unit);
      if (foldAscii(unit) !== (place < 0 ? unit : smalls[place])) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it.each([
    ["A\u212a", "a\u212a"],
    ["\u212aA", "\u212aa"],
    ["A\n\u212a", "a\n\u212a"],
    ["A\u0130", "a\u0130"],
    ["\u00c4A", "\u00c4a"],
    ["\u007fA\u0080", "\u007fa\u0080"],
  ])("folds no other letter, even if it has a lower case: %j", (written, folded) => {
    expect(foldAscii(written)).toBe(folded);
  });

  it("folds letter by letter, and a second time changes nothing", () => {
    const unit = fc.oneof(
      fc.constantFrom("A", "z", "\u212a", "\u0130"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.string(), (one, other) => {
        expect(foldAscii(one + other)).toBe(foldAscii(one) + foldAscii(other));
        expect(foldAscii(foldAscii(one))).toBe(foldAscii(one));
      }),
    );
  });
});

describe("trimBlanks", () => {
  const blanks = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\v", "\f", "\r") });

  it("removes spaces, tabs and line ends around a text, but not inside", () => {
    fc.assert(
      fc.property(blanks, blanks, blanks, (before, within, after) => {
        expect(trimBlanks(`${before}a${within}b${after}`)).toBe(`a${within}b`);
        expect(trimBlanks(before)).toBe("");
      }),
    );
  });

  it.each(["\u0000", "\u0008", "\u000e", "\u001f", "!", "\u0085", "\u00a0", "\u2003", "\ufeff"])(
    "keeps %j, which is no ASCII blank",
    (mark) => {
      expect(trimBlanks(` ${mark} `)).toBe(mark);
    },
  );

  it("handles a long run of blanks", () => {
    const run = " ".repeat(50_000);
    expect(trimBlanks(`a${run}b${run}`)).toBe(`a${run}b`);
  });
});
