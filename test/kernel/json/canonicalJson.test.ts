import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/kernel/json/canonicalJson.ts";

describe("canonicalJson", () => {
  it("sorts the keys of every object by code units, and keeps the order of arrays", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, "x"], a: { é: 0, z: 0, Z: 0 } })).toBe(
      '{"a":{"Z":0,"z":0,"é":0},"b":[{"c":2,"d":1},"x"]}',
    );
  });

  it("puts whole numbers first, as in every JavaScript object", () => {
    expect(canonicalJson({ b: 1, 10: 2, "+": 3, 9: 4 })).toBe('{"9":4,"10":2,"+":3,"b":1}');
  });

  it("[ST5] keeps keys that a prototype has too", () => {
    const text = '{"__proto__":{"a":1},"constructor":2,"toString":3}';
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it("gives equal text for equal data", () => {
    const shuffled = fc
      .dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
      .chain((data) =>
        fc.tuple(
          fc.constant(data),
          fc.shuffledSubarray(Object.keys(data), { minLength: Object.keys(data).length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([data, keys]) => {
        const other = Object.fromEntries(keys.map((key) => [key, data[key]]));
        expect(canonicalJson(other)).toBe(canonicalJson(data));
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it.each([null, true, 7, "text", []])("also writes a value that is not an object: %j", (value) => {
    expect(canonicalJson(value)).toBe(JSON.stringify(value));
  });
});
