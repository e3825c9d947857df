import { describe, expect, it } from "vitest";
import { checkEmailDomains } from "../../src/emailDomains/settings.ts";
import { explainIssues } from "../../src/explain/explainIssues.ts";
import { de } from "../../src/explain/locales/de.ts";
import { en } from "../../src/explain/locales/en.ts";
import type { Issue } from "../../src/kernel/schema/issue.ts";
import { checkPasswordPolicy } from "../../src/passwords/settings.ts";

describe("explainIssues", () => {
  it("explains a value that a rule refuses by the rule, with its place", () => {
    const { issues = [] } = checkEmailDomains(["bank.example", "not a domain"]);
    expect(explainIssues(issues, { locale: en })).toEqual([
      { rule: "ED6", path: [1], text: en.rules.ED6.reason, short: en.rules.ED6.short },
    ]);
    expect(explainIssues(issues, { locale: de })[0]?.short).toBe(de.rules.ED6.short);
  });

  it("explains a value of the wrong form by the fault", () => {
    const { issues = [] } = checkPasswordPolicy({ renewWithoutOtp: "yes", hint: 1 });
    const [wrong, unknown] = explainIssues(issues, { locale: en });
    expect([wrong?.path, unknown?.path]).toEqual([["renewWithoutOtp"], ["hint"]]);
    expect(wrong?.text).toContain("a boolean");
    expect(unknown?.text).not.toBe(wrong?.text);
  });

  it("shows the message of a fault, and the id of a rule, that it does not know: those of a newer release", () => {
    const issue = { rule: "ZZ9", code: "newFault", path: [], expected: "x", received: "y", message: "New." };
    expect(explainIssues([issue as unknown as Issue], { locale: en })).toEqual([
      { rule: "ZZ9", path: [], text: "New.", short: "ZZ9" },
    ]);
  });

  it.each([{}, { message: 7 }])(
    "shows the short text of the rule, where a newer fault has no message: %j",
    (others) => {
      const issue = { rule: "ED6", code: "newFault", path: [], expected: "x", received: "y", ...others };
      expect(explainIssues([issue as unknown as Issue], { locale: en })[0]?.text).toBe(en.rules.ED6.short);
    },
  );

  it("has a short text for a rule that never refuses, as notes name one", () => {
    const note = { rule: "IP8", code: "invalidValue", path: [], expected: "x", received: "y", message: "z" };
    expect(explainIssues([note as unknown as Issue], { locale: en })[0]?.short).toBe(
      en.rules.IP8.basis.slice(0, -1),
    );
  });

  it("says of a note what it means and what helps", () => {
    const note = { rule: "DL6", code: "invalidValue", path: [], expected: "x", received: "y", message: "z" };
    for (const locale of [en, de]) {
      expect(explainIssues([note as unknown as Issue], { locale })[0]?.text).toBe(locale.notes.DL6);
    }
  });

  it.each([null, "ED6", {}, [null], ["ED6"], [{}], [{ rule: "ED6" }]])(
    "leaves out what is no issue: %j",
    (issues) => {
      expect(explainIssues(issues as unknown as Issue[], { locale: en })).toEqual([]);
    },
  );
});
