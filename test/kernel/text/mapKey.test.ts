import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapKeyOf } from "../../../src/kernel/text/mapKey.ts";

const digits = fc.string({ unit: fc.constantFrom("0", "1", "4", "9", "#", "a"), maxLength: 12 });

describe("the key of a text in a map", () => {
  it("[ST18] never looks like the index of an array", () => {
    for (const text of ["0", "7", "1048583", "4294967294", "00", "9007199254740991"]) {
      expect(mapKeyOf(text)).not.toMatch(/^[0-9]/);
    }
    fc.assert(
      fc.property(digits, (text) => {
        expect(mapKeyOf(text)).not.toMatch(/^[0-9]/);
      }),
    );
  });

  it("[ST5] is another one for another text", () => {
    fc.assert(
      fc.property(digits, digits, (one, other) => {
        expect(mapKeyOf(one) === mapKeyOf(other)).toBe(one === other);
      }),
    );
    expect(mapKeyOf("#7")).not.toBe(mapKeyOf("7"));
  });

  it("[not ST18] is most texts themselves, so that none is copied", () => {
    for (const text of ["ann", "user-7", "__proto__", "", "é", "-1"]) expect(mapKeyOf(text)).toBe(text);
  });
});
