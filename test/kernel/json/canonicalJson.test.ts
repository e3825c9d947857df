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

  it("writes many objects of few forms, few of many, and such that have names in another order", () => {
    const count = 600;
    const alike = Array.from({ length: count }, (_, place) => ({ id: place, b: [], a: { z: 1, y: place } }));
    expect(canonicalJson(alike)).toBe(
      `[${alike.map(({ id }) => `{"a":{"y":${id},"z":1},"b":[],"id":${id}}`).join(",")}]`,
    );
    const different = alike.map(({ id }) => ({ id, [`k${id}`]: { [`n${id}`]: 0 } }));
    expect(canonicalJson([...different, ...different])).toBe(JSON.stringify([...different, ...different]));
    expect(canonicalJson([{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 1 }, { a: 1, b: 2, c: 3 }, {}, {}])).toBe(
      '[{"a":1,"b":2},{"a":1,"b":2},{"a":1},{"a":1,"b":2,"c":3},{},{}]',
    );
  });

  it("writes nothing that is inherited, whoever gave it to the object or to all", () => {
    const heir = Object.assign(Object.create({ b: "inherited" }) as object, { a: 1 });
    expect(canonicalJson([{ a: 1, b: 2 }, heir, { a: 1 }])).toBe('[{"a":1,"b":2},{"a":1},{"a":1}]');
    Object.assign(Object.prototype, { b: "inherited" });
    const text = canonicalJson([{ a: 1, b: 2 }, { a: 1 }]);
    Reflect.deleteProperty(Object.prototype, "b");
    expect(text).toBe('[{"a":1,"b":2},{"a":1}]');
  });

  it.each([null, true, 7, "text", [], new Date(0), [new Date(0)]])(
    "also writes a value that is not an object: %j",
    (value) => {
      expect(canonicalJson(value)).toBe(JSON.stringify(value));
    },
  );
});
