import { describe, expect, it } from "vitest";
import {
  isBoolean,
  isListOf,
  isRecord,
  isString,
  isWhole,
  ownFacts,
  ownValue,
  owns,
} from "../../../src/kernel/schema/guards.ts";

class Account {
  readonly name = "Ann";
}
class Tagged extends Account {
  readonly [Symbol.toStringTag] = "Tagged";
}

describe("isRecord", () => {
  it.each([{}, { constructor: 1 }, Object.create(null), Object.freeze({}), new Account(), Object.create({})])(
    "[not ST10] %o is an object that holds its data in properties",
    (value) => {
      expect(isRecord(value)).toBe(true);
    },
  );

  it.each([
    ...[null, undefined, [], "{}", 7, true, () => 7, Symbol("x"), 7n],
    ...[new Map(), new Set(), new WeakMap(), new Date(0), /x/, new Error("x"), new Uint8Array(1)],
    ...[Promise.resolve(), new Tagged(), Object("x") as unknown],
  ])("[ST10] %o is none", (value) => {
    expect(isRecord(value)).toBe(false);
  });
});

describe("ownFacts", () => {
  it("[not ST10] is a plain object itself", () => {
    const facts = { id: 1 };
    expect(ownFacts(facts)).toBe(facts);
  });

  it("[not ST10] has what an instance of a class sets", () => {
    expect(ownFacts(new Account())).toEqual({ name: "Ann" });
    const bare = Object.assign(Object.create(null) as object, { id: 1 });
    expect(ownFacts(bare)).toEqual({ id: 1 });
  });

  it("[ST10] has nothing that is inherited", () => {
    expect(ownFacts(Object.create({ id: 1, name: 2 }))).toEqual({});
    expect(ownFacts(Object.assign(Object.create({ name: 2 }) as object, { id: 1 }))).toEqual({ id: 1 });
  });

  it.each([
    ...[null, undefined, "", "long", 7, true, Symbol("x"), () => 1, new Map([["id", 1]])],
    ...[
      ["a"],
      Object.assign(["a"], { id: 1 }),
      Uint8Array.of(1, 2),
      Object.assign((one: number) => one, { id: 1 }),
    ],
  ])("[ST10] has nothing of %o, which is no record", (value) => {
    expect(ownFacts(value)).toEqual({});
  });
});

describe("ownValue", () => {
  it("[not ST10] is what an object has under the key itself", () => {
    expect(ownValue({ id: 7 }, "id")).toBe(7);
    expect(ownValue(Object.assign(Object.create(null) as object, { id: 7 }), "id")).toBe(7);
    expect(ownValue(new Account(), "name")).toBe("Ann");
  });

  it("[ST10] is nothing of what it inherits, or of no object", () => {
    expect(ownValue({}, "toString")).toBeUndefined();
    expect(ownValue(Object.create({ id: 7 }), "id")).toBeUndefined();
    for (const value of [null, undefined, "id", 7, () => 1])
      expect(ownValue(value, "length")).toBeUndefined();
  });
});

describe("owns", () => {
  const keys = ["id", "name"] as const;

  it.each([{}, { id: 1, name: 2 }, Object.assign(Object.create(null) as object, { id: 1 })])(
    "[not ST10] holds for %o, which can inherit nothing",
    (value) => {
      expect(owns(value, keys)).toBe(true);
    },
  );

  it("[not ST10] holds for an instance of a class that inherits none of the properties", () => {
    expect(owns(new Account(), keys)).toBe(true);
    expect(owns(Object.assign(new Account(), { id: 1 }), keys)).toBe(true);
  });

  it("[ST10] does not hold where one of the properties is inherited", () => {
    expect(owns(Object.create({ id: 1, name: 2 }), keys)).toBe(false);
    expect(owns(Object.assign(Object.create({ name: 2 }) as object, { id: 1 }), keys)).toBe(false);
  });

  it.each([null, undefined, "id", 7, true, Symbol("x"), () => 1])("[ST10] does not hold for %o", (value) => {
    expect(owns(value, [])).toBe(false);
  });
});

describe("isListOf", () => {
  it.each([[[]], [["a", ""]]])("[not ST10] %j is an array of strings alone", (value) => {
    expect(isListOf(value, isString)).toBe(true);
  });

  it.each([null, "a", { 0: "a", length: 1 }, ["a", 7], new Array(1), new Set(["a"])])(
    "[ST10] %j is none",
    (value) => {
      expect(isListOf(value, isString)).toBe(false);
    },
  );
});

describe("isWhole", () => {
  it.each([0, 1, 20, Number.MAX_SAFE_INTEGER])("[not ST10] %j is a whole number", (value) => {
    expect(isWhole(value)).toBe(true);
  });

  it.each([-1, 0.5, 2 ** 53, 1e300, NaN, Infinity, "1", "", null, undefined, true, [1], {}, 1n])(
    "[ST10] %o is none",
    (value) => {
      expect(isWhole(value)).toBe(false);
    },
  );
});

it("[ST10] a boolean object is no boolean, and a string object no string", () => {
  expect([true, false, Object(true), 1, "true"].map(isBoolean)).toEqual([true, true, false, false, false]);
  expect(["", "a", Object("a"), 1, null].map(isString)).toEqual([true, true, false, false, false]);
});
