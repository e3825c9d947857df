import { describe, expect, it } from "vitest";
import { frozen } from "../../../src/kernel/json/frozen.ts";

describe("frozen", () => {
  it("freezes records and lists at every depth, and hands the same data back", () => {
    const data = { list: [{ deep: { deeper: 1 } }] };
    expect(frozen(data)).toBe(data);
    expect([data, data.list, data.list[0], data.list[0]?.deep].every(Object.isFrozen)).toBe(true);
  });

  it.each([null, undefined, 7, "text", true])("hands %j back", (data) => {
    expect(frozen(data)).toBe(data);
  });

  it("ends on data that holds itself", () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(Object.isFrozen(frozen(data))).toBe(true);
  });
});
