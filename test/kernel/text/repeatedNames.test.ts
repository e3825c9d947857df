import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forEachRepeatedName } from "../../../src/kernel/text/repeatedNames.ts";

function repeated(text: string): readonly string[] {
  const paths: string[] = [];
  forEachRepeatedName(text, (pathOf) => paths.push(pathOf().join(".")));
  return paths;
}

describe("the names that an object of a JSON text has twice", () => {
  it.each(["1,2", ",", "]", "}"])("a text that is no JSON has none: %j", (text) => {
    const found: unknown[] = [];
    forEachRepeatedName(text, (path) => found.push(path));
    expect(found).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['{"a":1,"a":2}', ["a"]],
    ['{"a":1,"a":2,"a":3}', ["a", "a"]],
    ['{"a":1,"\\u0061":2}', ["a"]],
    ['{"/":1,"\\/":2}', ["/"]],
    ['{"":1,"":2}', [""]],
    ['{"__proto__":1,"__proto__":2,"toString":3}', ["__proto__"]],
    ['{"a":{"b":1,"b":2},"c":[0,{"d":1},{"d":1,"d":2}]}', ["a.b", "c.2.d"]],
    ['[[],[{"a":1},{"a":[1,2],"a":{}}]]', ["1.1.a"]],
    ['{"a":{"x":1},"a":{"x":1,"x":2}}', ["a", "a.x"]],
    [' { "a" : "b" , "a" : "c" } ', ["a"]],
    ['{"a\\\\":1,"a\\\\":2}', ["a\\"]],
    ['{"a\\"":1,"a\\"":"}"}', ['a"']],
  ])("are found in %s", (text, expected) => {
    expect(repeated(text)).toEqual(expected);
  });

  it.each([
    ...[
      '{"a":"a","b":"a"}',
      '{"a":{"a":{"a":1}}}',
      '["a","a"]',
      '{"a":["a","b","a"]}',
      '"{\\"a\\":1,\\"a\\":1}"',
    ],
    ...[
      '{"a":1,"A":2}',
      '{"a\\\\":1,"a":2}',
      '[{"a":1},{"a":1}]',
      "7",
      '""',
      "[]",
      "{}",
      '{"é":1,"e\\u0301":2}',
    ],
  ])("are none in %s", (text) => {
    expect(repeated(text)).toEqual([]);
  });

  it("are none in any text that JSON.stringify writes, and one for each property that is written twice", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        (value, twice) => {
          expect(repeated(JSON.stringify(value, null, 1))).toEqual([]);
          const members = JSON.stringify(twice).slice(1, -1);
          expect(repeated(`[${JSON.stringify(value)},{${members},${members}}]`)).toEqual(
            Object.keys(JSON.parse(`{${members}}`) as object).map((name) => `1.${name}`),
          );
        },
      ),
    );
  });

  it("are found among any number of names, up to a thousand", () => {
    for (const count of [7, 8, 9, 10, 30, 999, 1_000]) {
      const names = Array.from({ length: count }, (_, place) => `"${place}":0`).join(",");
      const all = Array.from({ length: count }, (_, place) => `a.${place}`);
      expect([count, repeated(`{"a":{${names},${names}},"b":{${names}}}`)]).toEqual([count, all]);
      expect(repeated(`[{${names}},{${names}}]`)).toEqual([]);
      expect(repeated(`{"0":{${names},"b":[{${names}}]},"b":1,${names.slice(6)}}`)).toEqual([]);
    }
  });

  it("[ST3] are no longer remembered after the thousandth, as no form has so many", () => {
    const names = Array.from({ length: 1_000 }, (_, place) => `"k${place}":0`).join(",");
    expect(repeated(`{${names},"late":1,"late":2,"k7":1,"k7":1}`)).toEqual(["k7", "k7"]);
  });

  it("are found at any depth", () => {
    const levels = 100_000;
    const text = '{"a":['.repeat(levels) + '{"b":1,"b":2}' + "]}".repeat(levels);
    let length = 0;
    forEachRepeatedName(text, (pathOf) => (length = pathOf().length));
    expect(length).toBe(2 * levels + 1);
  });

  it("are looked for in a string of backslashes as in any other", () => {
    expect(repeated(`{"a":"${"\\\\".repeat(500_000)}","a":"${'\\"'.repeat(500_000)}"}`)).toEqual(["a"]);
  });
});
