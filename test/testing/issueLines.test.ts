import { describe, expect, it } from "vitest";
import { checkEmailDomains } from "../../src/emailDomains/settings.ts";
import { issueLines } from "../../src/testing/issueLines.ts";

describe("issueLines", () => {
  it("says at which place each issue is, and nothing of a place where the whole value is wrong", () => {
    const { issues: inside = [] } = checkEmailDomains(["bank.example", "not a domain"]);
    const { issues: whole = [] } = checkEmailDomains(7);
    expect(issueLines(inside)[0]).toMatch(/^1: Each allowed domain .* \(ED6\)$/);
    expect(issueLines(whole)[0]).toMatch(/^Expected .* \(ST10\)$/);
  });
});
