import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy } from "../../../src/kernel/json/plainCopy.ts";

describe("plainCopy", () => {
  it("gives equal data that shares no record and no array", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const kept = JSON.stringify(data);
        const copy = plainCopy(data);
        expect(JSON.stringify(copy)).toBe(kept);
        if (typeof copy === "object" && copy !== null) {
          expect(copy).not.toBe(data);
          for (const part of Object.values(copy)) if (Array.isArray(part)) part.push("spoilt");
        }
        expect(JSON.stringify(data)).toBe(kept);
      }),
    );
  });

  it("keeps undefined apart from a hole, and what stands after holes", () => {
    const holey = Object.assign(new Array<unknown>(900_000), { 0: undefined, 2: [7], 800_000: "far" });
    const copy = plainCopy(holey);
    expect(copy).toHaveLength(900_000);
    expect(Object.keys(copy)).toEqual(["0", "2", "800000"]);
    expect([copy[0], copy[2], copy[800_000]]).toEqual([undefined, [7], "far"]);
  });

  it("gives records that can be changed as any other", () => {
    const copy: Record<string, unknown> = plainCopy({ a: 1, b: 2 });
    copy["a"] = 3;
    delete copy["b"];
    expect(copy).toEqual({ a: 3 });
  });

  it("makes no item where there is a hole", () => {
    expect(Object.keys(plainCopy(new Array(3)))).toEqual([]);
    expect(Object.keys(plainCopy([undefined]))).toEqual(["0"]);
  });

  it("copies any depth, circles, holes and a key __proto__, and pollutes nothing", () => {
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(Array.isArray(plainCopy(deep))).toBe(true);
    const round: unknown[] = [];
    round.push(round);
    const copy = plainCopy(round);
    expect([copy[0] === copy, copy === round]).toEqual([true, false]);
    expect(plainCopy(new Array(2 ** 32 - 1))).toHaveLength(2 ** 32 - 1);
    const text = '{"__proto__":{"isPolluted":true}}';
    expect(JSON.stringify(plainCopy(JSON.parse(text)))).toBe(text);
    expect("isPolluted" in {}).toBe(false);
  });
});
