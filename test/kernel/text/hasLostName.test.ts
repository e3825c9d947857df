import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { hasLostName } from "../../../src/kernel/text/hasLostName.ts";

function hasLost(text: string): boolean {
  return hasLostName(text, JSON.parse(text));
}

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "inherited");
});

describe("whether JSON.parse dropped a property of a text", () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"a":":","a":2}',
    '{"a":{"x":1,"y":[2]},"a":0}',
    '[[{"b":1}],{"c":[{"a":1,"a":1}]}]',
    '{"__proto__":1,"__proto__":2}',
    '{"1":0,"1":0}',
    '{"a" : 1 , "a"\n:2}',
    '{"a\\"":":","a\\"":"::"}',
  ])("it did in %s", (text) => {
    expect(hasLost(text)).toBe(true);
  });

  it.each([
    ...["7", '"a:b"', "null", "[]", "{}", "[1,[null]]", '{"a":{"a":{"a":null}}}', '[{"a":1},{"a":1}]'],
    ...['{"a":":"}', '{":":":a:","b":"\\":"}', '{"a\\\\":":\\\\","\\"":1}', '{"__proto__":1,"toString":2}'],
    ...['{"1":0,"0":{"1":":"}}', ' { "a" : [ ":" , { "b" : "c" } ] } ', '[":",":"]'],
  ])("it did not in %s", (text) => {
    expect(hasLost(text)).toBe(false);
  });

  it("it did not in any text that JSON.stringify writes, and did where an object has a property twice", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        (value, twice) => {
          const text = JSON.stringify(value, null, 1);
          expect(hasLost(text)).toBe(false);
          const [members, [name]] = [JSON.stringify(twice).slice(1, -1), Object.keys(twice)];
          expect(hasLost(`[${text},{${members}}]`)).toBe(false);
          expect(hasLost(`[${text},{${JSON.stringify(name)}:${text},${members}}]`)).toBe(true);
        },
      ),
    );
  });

  it("it is not sure where every object inherits a property, which would hide one that was dropped", () => {
    Reflect.set(Object.prototype, "inherited", 1);
    expect(hasLost('{"a":1,"a":2}')).toBe(true);
  });

  it("any depth is looked at", () => {
    const nested = (inner: string): string => '{"a":['.repeat(100_000) + inner + "]}".repeat(100_000);
    expect(hasLost(nested('{"b":1,"c":2}'))).toBe(false);
    expect(hasLost(nested('{"b":1,"b":2}'))).toBe(true);
  });
});
