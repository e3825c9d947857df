import { describe, expect, it } from "vitest";
import { hasDisruptive, hasHiding, hasVisible } from "../../../src/kernel/text/characters.ts";

const lastCodePoint = 0x10ffff;

/** The code points of which a character alone passes the test, as ranges in hexadecimal. */
function rangesWhere(isIn: (text: string) => boolean): readonly string[] {
  const ranges: [number, number][] = [];
  for (let code = 0; code <= lastCodePoint; code += 1) {
    if (!isIn(String.fromCodePoint(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([first, last]) => [first, last].map((code) => code.toString(16)).join("-"));
}

describe("the table of characters", () => {
  it("[ST16] [HD7] calls controls, line ends, changes of direction and lone surrogates disruptive", () => {
    const ranges = ["0-1f", "7f-9f", "2028-202e", "2066-2069", "d800-dfff"];
    expect(rangesWhere(hasDisruptive)).toEqual(ranges);
  });

  it("[MD4] calls them hiding, and what hides in a name besides", () => {
    expect(rangesWhere((text) => hasHiding(text) && !hasDisruptive(text))).toEqual([
      ...["ad-ad", "61c-61c", "180e-180e", "200b-200b", "200e-200f", "2060-2065", "206a-206f"],
      ...["feff-feff", "fff9-fffb", "e0000-e007f"],
    ]);
    expect(rangesWhere((text) => hasDisruptive(text) && !hasHiding(text))).toEqual([]);
  });

  it("[ST16] [MD4] calls none of them visible, nor blanks, joiners, selectors and letters without a glyph", () => {
    expect(rangesWhere((text) => !hasVisible(text) && !hasHiding(text))).toEqual([
      ...["20-20", "a0-a0", "34f-34f", "115f-1160", "1680-1680", "17b4-17b5", "180b-180d", "180f-180f"],
      ...["2000-200a", "200c-200d", "202f-202f", "205f-205f", "2800-2800", "3000-3000", "3164-3164"],
      ...["fe00-fe0f", "ffa0-ffa0", "fff0-fff8", "1bca0-1bca3", "1d173-1d17a", "e0080-e0fff"],
    ]);
    expect(rangesWhere((text) => hasVisible(text) && hasHiding(text))).toEqual([]);
  });

  it("[ST16] knows every blank and every ignorable character that this host's Unicode knows", () => {
    const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\s]$/u;
    expect(rangesWhere((text) => unseen.test(text) && hasVisible(text))).toEqual([]);
  });

  it("[not ST16] both halves of a pair are one character", () => {
    expect([hasDisruptive("😀"), hasHiding("😀"), hasVisible("😀")]).toEqual([false, false, true]);
    expect([hasDisruptive("\ude00\ud83d"), hasVisible("\ude00\ud83d")]).toEqual([true, false]);
  });

  it("answers for long texts too", () => {
    expect(hasVisible("\u200b".repeat(1_000_000))).toBe(false);
    expect(hasDisruptive("a".repeat(1_000_000))).toBe(false);
  });
});
