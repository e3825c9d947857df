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

  it("looks at each property once, and not again at what is frozen", () => {
    const reads: string[] = [];
    const part = {
      get text() {
        reads.push("text");
        return "a";
      },
      get list() {
        reads.push("list");
        return null;
      },
    };
    const data = { part, again: part, items: [part, 1, null] };
    expect(frozen(frozen(data))).toBe(data);
    expect(Object.isFrozen(data.items)).toBe(true);
    expect(reads).toEqual(["text", "list"]);
  });

  it("freezes nothing that every object inherits", () => {
    const inherited = { text: "of another library" };
    Object.assign(Object.prototype, { inherited });
    frozen({ own: { a: 1 } });
    Reflect.deleteProperty(Object.prototype, "inherited");
    expect(Object.isFrozen(inherited)).toBe(false);
  });

  it("terminates on data that contains itself", () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(Object.isFrozen(frozen(data))).toBe(true);
  });
});
