import { describe, expect, it } from "vitest";
import { closest } from "../../src/testing/closest.ts";

describe("the closest word", () => {
  it.each([
    ["laons", "loans"],
    ["loan", "loans"],
    ["Loans", "loans"],
    ["loanss", "loans"],
    ["lxans", "loans"],
    ["an", "ann"],
    ["nan", "ann"],
    ["teammates/inivte", "teammates/invite"],
  ])("to %s is %s", (word, expected) => {
    expect(closest(word, ["cards", "loans", "ann", "teammates/invite", "teammates/remove"])).toBe(expected);
  });

  it.each(["", "b", "loafers", "kards of paper", "nna"])("to %j is none", (word) => {
    expect(closest(word, ["loans", "cards", "ann"])).toBeUndefined();
  });

  it("is the nearer of two", () => {
    expect(closest("loanss", ["loan", "loans"])).toBe("loans");
    expect(closest("loanss", ["loans", "loan"])).toBe("loans");
  });

  it("is none where there are no words", () => {
    expect(closest("loans", [])).toBeUndefined();
  });
});
