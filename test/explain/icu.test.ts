import { describe, expect, it } from "vitest";
import { listText, number, plural, select } from "../../src/explain/icu.ts";

describe("what compiled texts call", () => {
  it("takes the form of exactly this number, or of its plural category, or the one for all others", () => {
    const forms = { "0": "none", one: "one", other: "many" };
    expect([0, 1, 2, 1.5].map((count) => plural(count, "de", forms))).toEqual([
      "none",
      "one",
      "many",
      "many",
    ]);
    expect(plural(1, "en", { other: "all" })).toBe("all");
    expect(plural(2, "pl", { few: "kilka", other: "inne" })).toBe("kilka");
  });

  it("takes the form of a word, or the one for all others", () => {
    const forms = { true: "on", other: "off" };
    expect(["true", "false", "constructor"].map((word) => select(word, forms))).toEqual(["on", "off", "off"]);
  });

  it("writes numbers and lists as the language does", () => {
    expect([number("en", 20_000_000), number("de", 20_000_000)]).toEqual(["20,000,000", "20.000.000"]);
    expect(listText("de", ["a", "b", "c"], "disjunction")).toBe("a, b oder c");
    expect(listText("en", ["a", "b"], "conjunction")).toBe("a and b");
  });

  it("joins a list by commas for a tag that is no language", () => {
    expect(listText("no language", ["a", "b"], "disjunction")).toBe("a, b");
  });
});
