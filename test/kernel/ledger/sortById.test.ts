import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortById } from "../../../src/kernel/ledger/sortById.ts";

/** The ids in the order that `sortById` gives them, and in that of plain texts. */
function orders(ids: readonly string[]): readonly (readonly string[])[] {
  const entries = ids.map((id) => ({ id }));
  const sorted = sortById(entries);
  expect(sorted).toBe(entries);
  return [sorted.map(({ id }) => id), [...ids].sort()];
}

describe("entries sorted by id", () => {
  const many = Array.from({ length: 3_000 }, (_, place) => (place * 7_919) % 3_000);

  it.each<[string, readonly string[]]>([
    ["none", []],
    ["one", ["a"]],
    ["numbered ones", many.map((number) => `user-${number}`)],
    ["numbered ones, and another", ["owner", ...many.map((number) => `user-${number}`)]],
    ["long ones that differ at their ends", many.map((number) => `${"x".repeat(100)}${number}`)],
    [
      "some that go on where others end",
      many.map((number) => `${"a".repeat(number % 100)}${number % 7}${number}`),
    ],
    ["ones with letters beyond ASCII", many.map((number) => String.fromCharCode(0x100 + number, number))],
    ["many that begin with the same such letters", many.map((number) => `${"é".repeat(60)}${number}`)],
    [
      "some with characters that are not seen",
      many.map((number) => `a\0${number % 2 === 0 ? "\0" : ""}${number}`),
    ],
  ])("%s", (_, ids) => {
    const [sorted, expected] = orders([...new Set(ids)]);
    expect(sorted).toEqual(expected);
  });

  it("any ids", () => {
    const id = fc.string({
      unit: fc.constantFrom("a", "b", "\0", "\x7f", "\x80", "é", "\uffff"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 60, maxLength: 300 }), (ids) => {
        const [sorted, expected] = orders(ids);
        expect(sorted).toEqual(expected);
      }),
    );
  });
});
