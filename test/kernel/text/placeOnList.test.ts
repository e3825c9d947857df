import { describe, expect, it } from "vitest";
import { placeOnList } from "../../../src/kernel/text/placeOnList.ts";

const isSeven = (entry: number) => entry === 7;

describe("placeOnList", () => {
  it("an empty list lets everyone through", () => {
    expect(placeOnList([], isSeven)).toBe("open");
  });

  it("what matches an entry is listed, wherever it stands", () => {
    expect(placeOnList([7], isSeven)).toBe("listed");
    expect(placeOnList([1, 7, 7], isSeven)).toBe("listed");
  });

  it("a list on which nothing matches is not open", () => {
    expect(placeOnList([1], isSeven)).toBe("unlisted");
  });
});
