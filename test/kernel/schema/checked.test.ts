import { describe, expect, it } from "vitest";
import { accepted, issuesUnder, rejected, unlessIssues } from "../../../src/kernel/schema/issue.ts";

const issue = { rule: "ST10", path: ["b", 2], message: "a number" } as const;

describe("a checked value", () => {
  it("is the canonical value, or what is wrong with what was given", () => {
    expect(accepted(7)).toEqual({ value: 7 });
    expect(rejected("ST10", "a number", "b", 2)).toEqual({ issues: [issue] });
    expect(rejected("ST10", "a number").issues).toEqual([{ ...issue, path: [] }]);
  });

  it("is the value only where there are no issues", () => {
    expect(unlessIssues(7, [])).toEqual({ value: 7 });
    expect(unlessIssues(7, [issue, issue])).toEqual({ issues: [issue, issue] });
  });

  it("tells a part's issues from the whole", () => {
    expect(issuesUnder("a", rejected("ST10", "a number", "b", 2))).toEqual([
      { ...issue, path: ["a", "b", 2] },
    ]);
    expect(issuesUnder(0, accepted(7))).toEqual([]);
  });
});
