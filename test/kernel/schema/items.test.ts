import { describe, expect, it } from "vitest";
import { forEachItem, heldItems } from "../../../src/kernel/schema/items.ts";

function visited(values: readonly unknown[]): readonly (readonly [number, unknown])[] {
  const visits: (readonly [number, unknown])[] = [];
  forEachItem(values, (item, position) => visits.push([position, item]));
  return visits;
}

describe("forEachItem", () => {
  it("visits every item of an array without holes", () => {
    expect(visited(["a", undefined, "c"])).toEqual([
      [0, "a"],
      [1, undefined],
      [2, "c"],
    ]);
  });

  it("[ST3] visits all holes as one item, at the first hole, and the items after it", () => {
    const values = Object.assign(new Array<string>(5), { 0: "a", 2: "c", 4: "e" });
    expect(visited(values)).toEqual([
      [0, "a"],
      [1, undefined],
      [2, "c"],
      [4, "e"],
    ]);
  });

  it("[not ST3] visits no property that is no position, beside a hole", () => {
    const values: unknown[] = [];
    values[2] = "c";
    Object.assign(values, { name: "x", "1.5": "x", "01": "x", "-1": "x", Infinity: "x", 4294967295: "x" });
    expect(visited(values)).toEqual([
      [0, undefined],
      [2, "c"],
    ]);
  });
});

describe("heldItems", () => {
  it("is the very array where nothing is missing", () => {
    const values = ["a", null, 0, "", Number.NaN];
    expect(heldItems(values)).toBe(values);
  });

  it("[ST3] is what stands between the holes of an array, in its order", () => {
    const values = Object.assign(new Array<string>(4_294_967_295), { 4_294_967_294: "c", 0: "a", 7: "b" });
    expect(heldItems(values)).toEqual(["a", "b", "c"]);
    expect(heldItems(["a", undefined, "b"])).toEqual(["a", "b"]);
    expect(heldItems(new Array(3))).toEqual([]);
  });

  it("[not ST3] is no property that is no position, beside a hole", () => {
    const values: unknown[] = [];
    values[2] = "c";
    Object.assign(values, {
      name: "x",
      "1.5": "x",
      "01": "x",
      "-1": "x",
      Infinity: "x",
      NaN: "x",
      4294967295: "x",
    });
    expect(heldItems(values)).toEqual(["c"]);
  });
});
