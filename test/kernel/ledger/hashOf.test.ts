import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/kernel/ledger/hashOf.ts";

describe("hashOf", () => {
  it("[ST7] is the same on every host: 32-bit FNV-1a, as published, its high bits folded into the low ones", () => {
    const published: readonly (readonly [string, number])[] = [
      ["", 0x811c9dc5],
      ["a", 0xe40c292c],
      ["foobar", 0xbf9cf968],
    ];
    for (const [id, fnv1a] of published) expect(hashOf(id)).toBe((fnv1a ^ (fnv1a >>> 15)) >>> 0);
  });

  it("is whole, not negative, and below 2 to the 32, of any text", () => {
    for (const id of ["__proto__", "é", "\ud800", "\0", "x".repeat(1_000_000)]) {
      expect(Number.isInteger(hashOf(id)) && hashOf(id) >= 0 && hashOf(id) < 2 ** 32).toBe(true);
    }
  });

  it("spreads ids that differ in one place over all places", () => {
    const counts = new Array<number>(32).fill(0);
    for (let n = 0; n < 32_000; n += 1)
      counts[hashOf(`user-${n}`) % 32] = (counts[hashOf(`user-${n}`) % 32] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(700);
    expect(Math.max(...counts)).toBeLessThan(1_300);
  });

  it("tells the code units of a text apart, not only their low bytes", () => {
    expect(hashOf("\u0161")).not.toBe(hashOf("a"));
  });
});
