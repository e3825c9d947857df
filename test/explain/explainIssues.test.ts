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

  it("[AS12] [MD2] [ST10] says what a value has to be, whatever else the rule refuses", () => {
    const told = (rule: string, locale = en) =>
      explainIssues(
        [{ rule, code: "invalidValue", path: [], expected: "a or b", received: "c", message: "" } as never],
        {
          locale,
        },
      )[0];
    expect(told("MD2", de)).toMatchObject({
      text: "Das Größenlimit muss 1 bis 20 ganze MB betragen.",
      short: "Das Größenlimit muss 1 bis 20 ganze MB betragen",
    });
    expect(told("AS12")?.text).toBe("Only templates and logbooks can be locked.");
    expect(told("AS10", de)?.text).toBe(de.values.AS10);
    expect(told("AS10", de)?.short).toBe(de.values.AS10.slice(0, -1));
    expect(told("TM3")?.text).toBe("An Owner belongs to the tenant, never to a group or team.");
    expect(told("ST12")?.text).toBe(en.values.ST12);
    expect(told("ST10")?.text).toBe("Expected a or b.");
  });

  it("quotes a text that is not known as the language does, even a long one", () => {
    const told = (received: string) =>
      explainIssues(
        [{ rule: "ST6", code: "unknownVariant", path: [], expected: "x", received, message: "" }],
        { locale: de },
      )[0]?.text;
    expect(told('"robot"')).toBe("„robot“ ist hier unbekannt.");
    expect(told('"long"…')).toBe("„long…“ ist hier unbekannt.");
    expect(told("7")).toBe("„7“ ist hier unbekannt.");
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
