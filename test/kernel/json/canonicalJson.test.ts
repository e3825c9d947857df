import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/kernel/json/canonicalJson.ts";
import { runs } from "../../thoroughness.ts";

/** Names and texts that a writer of its own might get wrong. */
const unusual = fc.constantFrom(
  ...[
    "__proto__",
    "constructor",
    "toJSON",
    "",
    "0",
    "10",
    "9",
    "01",
    "-1",
    "4294967294",
    "4294967295",
    "1e3",
  ],
  ...['"', "\\", "\n", "\u0000", "\u007f", "\u2028", "\ud800", "\udc00x", "\ud83d\ude00", "é", "~"],
);
const { anyData } = fc.letrec<{ anyData: unknown }>((tie) => {
  const text = fc.oneof(unusual, fc.string({ unit: "binary" }));
  return {
    anyData: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, -0)),
      fc.array(tie("anyData")),
      fc.array(fc.tuple(text, tie("anyData"))).map((pairs) => Object.fromEntries(pairs)),
    ),
  };
});

/** A replacer that gives each object its keys in order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe("canonicalJson", () => {
  it("sorts the keys of every object by code units, and keeps the order of arrays", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, "x"], a: { é: 0, z: 0, Z: 0 } })).toBe(
      '{"a":{"Z":0,"z":0,"é":0},"b":[{"c":2,"d":1},"x"]}',
    );
  });

  it("puts whole numbers first, as in every JavaScript object", () => {
    expect(canonicalJson({ b: 1, 10: 2, "+": 3, 9: 4 })).toBe('{"9":4,"10":2,"+":3,"b":1}');
  });

  it.each([0, 1, 63, 64, 65, 128, 129, 200])("writes a list of %d items", (count) => {
    const list = Array.from({ length: count }, (_, place) => ({ b: place, a: [] }));
    expect(canonicalJson(list)).toBe(JSON.stringify(list.map(({ a, b }) => ({ a, b }))));
  });

  it("writes nothing that an object inherits", () => {
    expect(canonicalJson(Object.assign(Object.create({ inherited: 1 }), { b: 1, a: 2 }))).toBe(
      '{"a":2,"b":1}',
    );
  });

  it("tells apart objects that begin alike", () => {
    const alike = [{ a: 1, b: 2 }, { a: 1 }, { a: 1, c: 2 }, { a: 1, b: 2, c: 3 }, { a: 1, c: 2, b: 3 }];
    expect(canonicalJson([...alike, ...alike])).toBe(JSON.stringify([...alike, ...alike], inOrder));
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

  it("writes what JSON.stringify writes of the same data with its keys in order, whatever the names and values", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(canonicalJson(data)).toBe(JSON.stringify(data, inOrder));
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it("escapes what JSON.stringify escapes, of every character", () => {
    const texts = Array.from({ length: 65_536 }, (_, code) => `a${String.fromCharCode(code)}z`);
    const wrong = texts.filter(
      (text) => canonicalJson({ [text]: text }) !== JSON.stringify({ [text]: text }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([63, 64, 65, 128, 129])("writes a list of %i items", (count) => {
    const list = Array.from({ length: count }, (_, place) => ({ place }));
    expect(canonicalJson([list, list])).toBe(JSON.stringify([list, list]));
  });

  it("leaves out what JSON leaves out", () => {
    const unwritten = {
      a: undefined,
      b: 1,
      c: () => 1,
      d: Symbol("d"),
      e: [undefined, () => 1],
      f: { g: undefined },
    };
    expect(canonicalJson(unwritten)).toBe('{"b":1,"e":[null,null],"f":{}}');
    expect(canonicalJson({ z: Number.NaN, y: -0, x: Infinity })).toBe('{"x":null,"y":0,"z":null}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  it("[ST10] calls no function that every object inherits", () => {
    Object.assign(Object.prototype, { toJSON: () => "inherited" });
    const text = canonicalJson({ b: [{ d: "x" }], a: null });
    Reflect.deleteProperty(Object.prototype, "toJSON");
    expect(text).toBe('{"a":null,"b":[{"d":"x"}]}');
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
