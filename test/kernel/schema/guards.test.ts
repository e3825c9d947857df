import { describe, expect, it } from "vitest";
import {
  isBoolean,
  isListOf,
  isRecord,
  isString,
  isWhole,
  ownFacts,
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

describe("owns", () => {
  const keys = ["id", "name"] as const;
  const withoutPrototype: unknown = Object.assign(Object.create(null) as object, { id: 1 });

  it.each([{}, { id: 1, name: 2 }, withoutPrototype])("[not ST10] %o can inherit nothing", (value) => {
    expect(owns(value, [...keys, "note"])).toBe(true);
  });

  it("[not ST10] an instance of a class owns what its constructor sets", () => {
    expect(owns(new Account(), ["name", "note"])).toBe(true);
    expect(owns(Object.assign(new Account(), { note: 1 }), ["name", "note"])).toBe(true);
  });

  it("[ST10] an object that inherits a property does not own it", () => {
    expect(owns(Object.create({ id: 1, name: 2 }), keys)).toBe(false);
    expect(owns(Object.assign(Object.create({ name: 2 }) as object, { id: 1 }), keys)).toBe(false);
    expect(owns(Object.assign(Object.create({ note: 1 }) as object, { id: 1 }), ["id", "note"])).toBe(false);
  });

  it.each([null, undefined, "id", 7, true, Symbol("x"), () => 1])("[ST10] %o owns nothing", (value) => {
    expect(owns(value, [])).toBe(false);
  });
});

describe("ownFacts", () => {
  it("[not ST10] gives a plain object as it is, and the own properties of any other", () => {
    const plain = { id: 1 };
    expect(ownFacts(plain)).toBe(plain);
    expect(ownFacts(new Account())).toEqual({ name: "Ann" });
    expect(ownFacts(Object.assign(Object.create(null) as object, plain))).toEqual(plain);
  });

  it("[ST10] gives nothing that is inherited", () => {
    expect(ownFacts(Object.assign(Object.create({ name: 2 }) as object, { id: 1 }))).toEqual({ id: 1 });
  });

  it.each([null, undefined, 7, true, Symbol("x"), () => 1])("[ST10] %o has no facts", (value) => {
    expect(ownFacts(value)).toEqual({});
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
