import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/kernel/ledger/hashOf.ts";

describe("hashOf", () => {
  it("[ST7] is the same on every host: 32-bit FNV-1a, as published, its high bits folded into its low ones", () => {
    const published: readonly (readonly [string, number])[] = [
      ["", 0x811c9dc5],
      ["a", 0xe40c292c],
      ["foobar", 0xbf9cf968],
    ];
    for (const [id, fnv1a] of published) expect(hashOf(id)).toBe((fnv1a ^ (fnv1a >>> 15)) >>> 0);
  });

  it("is an unsigned 32-bit integer for any string", () => {
    for (const id of ["__proto__", "é", "\ud800", "\0", "x".repeat(1_000_000)]) {
      expect(Number.isInteger(hashOf(id)) && hashOf(id) >= 0 && hashOf(id) < 2 ** 32).toBe(true);
    }
  });

  it("spreads similar ids evenly over the places of a branch", () => {
    const counts = new Array<number>(32).fill(0);
    for (let n = 0; n < 32_000; n += 1)
      counts[hashOf(`user-${n}`) % 32] = (counts[hashOf(`user-${n}`) % 32] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(700);
    expect(Math.max(...counts)).toBeLessThan(1_300);
  });

  it("depends on whole code units, not only on their low bytes", () => {
    expect(hashOf("\u0161")).not.toBe(hashOf("a"));
  });
});
