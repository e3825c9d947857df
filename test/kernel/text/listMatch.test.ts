import { describe, expect, it } from "vitest";
import { matchList } from "../../../src/kernel/text/listMatch.ts";

describe("matchList", () => {
  it("an empty list is open", () => {
    expect(matchList([], "bank", "")).toBe("open");
  });

  it("a text that an entry stands for is listed, at any position", () => {
    expect(matchList(["bank"], "bank", "")).toBe("listed");
    expect(matchList(["a", "@Bank", "bank"], "bank", "@")).toBe("listed");
  });

  it("a list without a match is not open", () => {
    expect(matchList(["a"], "bank", "")).toBe("unlisted");
    expect(matchList([7], "bank", "")).toBe("unlisted");
    expect(matchList(new Array(3), "bank", "")).toBe("unlisted");
  });
});
