import { describe, expect, it } from "vitest";
import { matchList } from "../../../src/kernel/text/listMatch.ts";

const isSeven = (entry: number) => entry === 7;

describe("matchList", () => {
  it("an empty list is open", () => {
    expect(matchList([], isSeven)).toBe("open");
  });

  it("a value that matches an entry is listed, at any position", () => {
    expect(matchList([7], isSeven)).toBe("listed");
    expect(matchList([1, 7, 7], isSeven)).toBe("listed");
  });

  it("a list without a match is not open", () => {
    expect(matchList([1], isSeven)).toBe("unlisted");
  });
});
