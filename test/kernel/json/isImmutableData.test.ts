import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/json/frozen.ts";
import { isImmutableData } from "../../../src/kernel/json/isImmutableData.ts";

const computed = Object.freeze({
  get id() {
    return 1;
  },
});

describe("data that can never change", () => {
  it.each([7, "text", null, undefined, true])("is what is no object: %o", (data) => {
    expect(isImmutableData(data)).toBe(true);
  });

  it("is frozen through and through and computes nothing", () => {
    expect(isImmutableData(frozen({ a: [{ b: null }, "text"], c: {} }))).toBe(true);
  });

  it.each([
    ["an object that is not frozen", {}],
    ["an array that is not frozen", []],
    ["an object of which a part is not frozen", Object.freeze({ a: Object.freeze([{}]), b: 1 })],
    ["an array of which the first item is not frozen", Object.freeze([{}, Object.freeze({})])],
    ["an object that computes a property", computed],
    ["an array of one that does", Object.freeze([computed])],
  ])("is not %s", (_, data) => {
    expect(isImmutableData(data)).toBe(false);
  });

  it("is told by own properties, whatever another library gave to every object", () => {
    Object.assign(Object.prototype, { value: "polluted" });
    const isDeceived = isImmutableData(computed);
    Reflect.deleteProperty(Object.prototype, "value");
    expect(isDeceived).toBe(false);
  });

  it("can contain itself", () => {
    const round: unknown[] = [];
    round.push(round, 1);
    expect(isImmutableData(Object.freeze(round))).toBe(true);
  });
});
