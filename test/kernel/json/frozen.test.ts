import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/json/frozen.ts";

describe("frozen", () => {
  it("freezes objects and arrays at every depth, and returns the same data", () => {
    const data = { list: [{ deep: { deeper: 1 } }] };
    expect(frozen(data)).toBe(data);
    expect([data, data.list, data.list[0], data.list[0]?.deep].every(Object.isFrozen)).toBe(true);
  });

  it.each([null, undefined, 7, "text", true])("returns %j", (data) => {
    expect(frozen(data)).toBe(data);
  });

  it("terminates on data that contains itself", () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(Object.isFrozen(frozen(data))).toBe(true);
  });
});
