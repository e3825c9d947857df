import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondHashOf } from "../../../src/kernel/ledger/secondHashOf.ts";
import { runs } from "../../thoroughness.ts";

/** What node's own SHA-256 makes of the code units, high bytes first. */
function published(id: string): number {
  return createHash("sha256").update(Buffer.from(id, "utf16le").swap16()).digest().readUInt32BE(0);
}

describe("secondHashOf", () => {
  it("[ST7] is the first word of SHA-256, over any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (id) => {
        expect(secondHashOf(id)).toBe(published(id));
      }),
    );
  });

  it("[ST7] is so at every length that fills a block, and of long strings", () => {
    for (let length = 0; length <= 130; length += 1) {
      expect([length, secondHashOf("x".repeat(length))]).toEqual([length, published("x".repeat(length))]);
    }
    for (const id of ["\ud800", "\0", "é\udfff", "long".repeat(runs(100_000, 100_000, 1_000))])
      expect(secondHashOf(id)).toBe(published(id));
  });
});
