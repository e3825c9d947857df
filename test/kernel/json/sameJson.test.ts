import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameJson, keptIfSame } from "../../../src/kernel/json/sameJson.ts";

describe("isSameJson", () => {
  it("holds for a copy, and is symmetric", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isSameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true);
        expect(isSameJson(one, other)).toBe(isSameJson(other, one));
      }),
    );
  });

  it("does not mind the order of keys", () => {
    expect(isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  it.each([
    [[], {}],
    [[1], [1, 2]],
    [[], null],
    [null, {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [1, "1"],
    [{ 0: "a", length: 1 }, ["a"]],
    [{ length: 0 }, []],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [
      { a: 1, b: undefined },
      { a: 1, c: undefined },
    ],
    [{ a: 1 }, 1],
    [[{ a: [1, 2] }], [{ a: [1, 3] }]],
    [{ toString: 1 }, { valueOf: 1 }],
  ])("tells %j from %j", (one, other) => {
    expect(isSameJson(one, other)).toBe(false);
    expect(isSameJson(other, one)).toBe(false);
  });
});

describe("keptIfSame", () => {
  it("[ST2] keeps the earlier object where the later one says the same", () => {
    const earlier = { a: [1] };
    expect(keptIfSame(earlier, { a: [1] })).toBe(earlier);
  });

  it("[not ST2] gives the later one where it says something else", () => {
    const later = { a: [2] };
    expect(keptIfSame({ a: [1] }, later)).toBe(later);
  });
});
