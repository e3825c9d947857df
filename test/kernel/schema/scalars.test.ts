import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anything,
  boolean,
  canonical,
  id,
  instant,
  nullable,
  oneOf,
  secret,
  string,
  whole,
} from "../../../src/kernel/schema/scalars.ts";
import { check, written } from "../../../src/kernel/schema/schema.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { issuesOf } from "./issuesOf.ts";
import { reversible } from "./reversible.ts";

/** Values of every type, for schemas that take none of most of them. */
const strings = ["", "Ann", "true", "0"];
const numbers = [0, 7, 0.5, NaN, Infinity];
const booleans = [true, false];
const rest = [null, undefined, [], [true], {}, { length: 0 }, () => true, 7n, Symbol("x"), new Date(0)];

describe("boolean", () => {
  it("[not ST10] accepts true and false", () => {
    for (const value of booleans) expect(check(boolean, value)).toEqual({ value });
  });

  it.each([...strings, ...numbers, ...rest])("[ST10] refuses %o", (value) => {
    expect(issuesOf(check(boolean, value))).toEqual(["ST10 invalidType"]);
  });

  it("says what it expected and what it received", () => {
    expect(check(boolean, "false").issues).toEqual([
      {
        rule: "ST10",
        code: "invalidType",
        path: [],
        expected: "a boolean",
        received: '"false"',
        message: 'Expected a boolean, received "false"',
      },
    ]);
  });
});

describe("string", () => {
  it("[not ST10] accepts any string", () => {
    for (const value of strings) expect(check(string, value)).toEqual({ value });
  });

  it.each([...numbers, ...booleans, ...rest])("[ST10] refuses %o", (value) => {
    expect(issuesOf(check(string, value))).toEqual(["ST10 invalidType"]);
  });

  it("says what it expected", () => {
    expect(check(string, 7).issues?.[0].message).toBe("Expected a string, received 7");
  });
});

describe("id", () => {
  it.each(["ann", " ", "0", "__proto__", "constructor", "é"])("[not ST5] accepts %j", (value) => {
    expect(check(id, value)).toEqual({ value });
  });

  it("[ST5] refuses the empty string", () => {
    expect(issuesOf(check(id, ""))).toEqual(["ST5 invalidValue"]);
    expect(check(id, "").issues?.[0].message).toBe('Expected a non-empty string, received ""');
  });

  it.each([...numbers, ...booleans, ...rest])("[ST5] refuses %o, which is no string", (value) => {
    expect(issuesOf(check(id, value))).toEqual(["ST5 invalidType"]);
  });
});

describe("instant", () => {
  it("[not ST10] accepts every whole number that a Date can hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (value) => {
        expect(check(instant, value)).toEqual({ value });
      }),
    );
    for (const value of [-8.64e15, 8.64e15]) expect(check(instant, value)).toEqual({ value });
  });

  it("[not ST10] makes 0 of -0, as JSON does", () => {
    expect(check(instant, -0).value).toBe(0);
  });

  it.each([NaN, Infinity, -Infinity, 8.64e15 + 1, -8.64e15 - 1, 0.5, 1e300])(
    "[ST10] refuses %j, which a Date cannot hold",
    (value) => {
      expect(issuesOf(check(instant, value))).toEqual(["ST10 invalidValue"]);
    },
  );

  it.each([...strings, ...booleans, ...rest])("[ST10] refuses %o, which is no number", (value) => {
    expect(issuesOf(check(instant, value))).toEqual(["ST10 invalidType"]);
  });

  it("says what it expected", () => {
    expect(check(instant, 0.5).issues?.[0].message).toBe(
      "Expected a whole number of epoch milliseconds within ±8.64e15, received 0.5",
    );
  });
});

describe("whole", () => {
  const days = whole("PW5", "days");
  const megabytes = whole("MD2", "megabytes", 1, 20);
  const kept = whole("BL7", "days", Number.MIN_SAFE_INTEGER);

  it.each([0, 1, 20, Number.MAX_SAFE_INTEGER])("[not PW5] accepts %j", (value) => {
    expect(check(days, value)).toEqual({ value });
  });

  it("[not MD2] accepts both limits, and [MD2] refuses what is just beside them", () => {
    for (const value of [1, 20]) expect(check(megabytes, value)).toEqual({ value });
    for (const value of [0, 21]) expect(issuesOf(check(megabytes, value))).toEqual(["MD2 invalidValue"]);
  });

  it("[not BL7] may have no limit below", () => {
    expect(check(kept, Number.MIN_SAFE_INTEGER)).toEqual({ value: Number.MIN_SAFE_INTEGER });
  });

  it("makes 0 of -0, as JSON does", () => {
    expect(check(days, -0).value).toBe(0);
  });

  it.each([-1, 0.5, 2 ** 53, 1e300, NaN, Infinity, -Infinity])(
    "[PW5] refuses %j by the rule of the setting",
    (value) => {
      expect(issuesOf(check(days, value))).toEqual(["PW5 invalidValue"]);
    },
  );

  it.each([...strings, ...booleans, ...rest])("[ST10] refuses %o, which is no number", (value) => {
    expect(issuesOf(check(days, value))).toEqual(["ST10 invalidType"]);
  });

  it("says its unit and its limits", () => {
    expect(days.expected).toBe("a whole number of days, 0 or more");
    expect(megabytes.expected).toBe("a whole number of megabytes from 1 to 20");
    expect(kept.expected).toBe("a whole number of days");
    expect(check(days, "30").issues?.[0].message).toBe(
      'Expected a whole number of days, 0 or more, received "30"',
    );
  });
});

describe("canonical", () => {
  const upper = canonical("ED4", "a word in capitals", "upper case", (text) =>
    text === "" ? null : text.toUpperCase(),
  );

  it("[not ED4] gives the canonical form", () => {
    expect(check(upper, "ann")).toEqual({ value: "ANN" });
  });

  it("[ED4] refuses a string that has none by the rule of the setting", () => {
    expect(issuesOf(check(upper, ""))).toEqual(["ED4 invalidValue"]);
    expect(check(upper, "").issues?.[0].message).toBe('Expected a word in capitals, received ""');
  });

  it.each([...numbers, ...booleans, ...rest])("[ST10] refuses %o, which is no string", (value) => {
    expect(issuesOf(check(upper, value))).toEqual(["ST10 invalidType"]);
  });
});

describe("oneOf", () => {
  const mode = oneOf(["off", "on"]);

  it("[not ST10] accepts each of its words", () => {
    expect(check(mode, "off")).toEqual({ value: "off" });
    expect(check(mode, "on")).toEqual({ value: "on" });
    expect(check(oneOf([1]), 1)).toEqual({ value: 1 });
  });

  it.each(["", "On", " on", "constructor", "__proto__", "length"])("[ST10] refuses the word %j", (value) => {
    expect(issuesOf(check(mode, value))).toEqual(["ST10 invalidValue"]);
  });

  it.each([...numbers, ...booleans, ...rest, ["on"]])("[ST10] refuses %o, which is no string", (value) => {
    expect(issuesOf(check(mode, value))).toEqual(["ST10 invalidType"]);
  });

  it("names its words", () => {
    expect(check(mode, "On").issues?.[0].message).toBe('Expected one of "off", "on", received "On"');
    expect(check(oneOf(["on"]), 7).issues?.[0].message).toBe('Expected "on", received 7');
    expect(issuesOf(check(oneOf([1]), 2))).toEqual(["ST10 invalidValue"]);
    expect(check(oneOf([1]), "1").issues?.[0].message).toBe('Expected 1, received "1"');
  });
});

describe("nullable", () => {
  it("[not ST5] accepts null beside what its schema accepts", () => {
    expect(check(nullable(id), null)).toEqual({ value: null });
    expect(check(nullable(id), "ann")).toEqual({ value: "ann" });
  });

  it.each(["", undefined, 7])("[ST5] refuses %j as its schema does", (value) => {
    expect(check(nullable(id), value)).toEqual(check(id, value));
  });

  it("says so where it is missing", () => {
    const issues = check(record({ profile: nullable(id) }), {}).issues;
    expect(issues?.[0].message).toBe("Missing property: expected a non-empty string, or null");
  });

  it("writes null, and anything else as its schema does", () => {
    const both = nullable(reversible);
    expect(written(both, "nna")).toBe("ann");
    expect(written(both, null)).toBeNull();
    expect(nullable(id)).not.toHaveProperty("write");
  });
});

describe("secret", () => {
  const key = record({ key: secret(id), label: string });

  it("accepts what its schema accepts", () => {
    expect(check(key, { key: "hunter2", label: "" })).toEqual({ value: { key: "hunter2", label: "" } });
  });

  it("[PK3] never shows the value, only its type", () => {
    const { issues } = check(secret(oneOf(["on"])), "hunter2");
    expect(issues).toEqual([
      {
        rule: "ST10",
        code: "invalidValue",
        path: [],
        expected: '"on"',
        received: "a string",
        message: 'Expected "on", received a string',
      },
    ]);
    for (const value of [12_345, true, ["hunter2"], { value: "hunter2" }]) {
      const text = JSON.stringify(check(secret(id), value));
      expect(text).not.toMatch(/hunter2|12345|true/);
    }
  });

  it("[PK3] never shows anything inside the value either", () => {
    const { issues } = check(secret(record({ inner: oneOf(["on"]) })), { inner: "hunter2" });
    expect(issues?.map(({ path, received }) => [path, received])).toEqual([[["inner"], "a string"]]);
  });

  it("[not PK3] shows what comes after it", () => {
    const { issues } = check(key, { key: 7, label: 8 });
    expect(issues?.map(({ path, received }) => [path, received])).toEqual([
      [["key"], "a number"],
      [["label"], "8"],
    ]);
  });
});

it.each([...strings, ...numbers, ...booleans, ...rest])("anything accepts %o", (value) => {
  expect(check(anything, value)).toEqual({ value });
});
