import { describe, expect, it } from "vitest";
import { decision } from "../../../src/kernel/decision/decision.ts";
import type { Rule, RuleId } from "../../../src/kernel/decision/rule.ts";
import { ruleTable } from "../../../src/kernel/decision/ruleTable.ts";
import type { kernelRules } from "../../../src/kernel/rules.ts";

describe("ruleTable", () => {
  const table = ruleTable(
    { document: "teammates", section: "Teammates" },
    {
      XX2: { sentence: "One.", standing: "stated" },
      XX1: { sentence: "Two.", standing: "later", section: "Owner" },
      XX3: { sentence: "Three.", standing: "stated", document: "module-settings", section: "Media" },
    },
  );

  it("gives its document and section to every rule that names none of its own", () => {
    expect(table.XX2).toEqual({
      document: "teammates",
      section: "Teammates",
      sentence: "One.",
      standing: "stated",
    });
    expect(table.XX1).toMatchObject({ document: "teammates", section: "Owner" });
    expect(table.XX3).toMatchObject({ document: "module-settings", section: "Media" });
  });

  it("keeps the order of its rules, and their ids in its type", () => {
    const ids: readonly (keyof typeof table)[] = ["XX2", "XX1", "XX3"];
    expect(Object.keys(table)).toEqual(ids);
    // @ts-expect-error No rule of the table has this id.
    expect(table.XX4).toBeUndefined();
  });
});

describe("RuleId", () => {
  it("is the union of the ids in the tables: another id does not compile", () => {
    const id: RuleId = "AS9";
    // @ts-expect-error No table has this rule.
    const unknown: RuleId = "AS99";
    // @ts-expect-error Nor can a decision name it.
    const refusal = decision(false, "AS9", "AS99");
    const anyText: string = ["AS", "9"].join("");
    // @ts-expect-error Nor is any text an id.
    const text: RuleId = anyText;
    expect([id, unknown, text, ...refusal.because]).toEqual(["AS9", "AS99", "AS9", "AS9", "AS99"]);
  });

  it("makes an incomplete record by rule a compile error", () => {
    const known: Pick<Record<RuleId, string>, keyof typeof kernelRules> = {
      ST7: "zwischengespeichert",
      ST10: "außerhalb des Typs",
      AN1: "Gründe",
      AN2: "Gültigkeit",
      AN7: "Fakten",
      AN8: "Arten",
    };
    // @ts-expect-error The other rules are missing.
    const translations: Record<RuleId, string> = known;
    // @ts-expect-error All rules are missing.
    const empty: Record<RuleId, string> = {};
    expect(Object.keys({ ...translations, ...empty })).toHaveLength(6);
  });

  it("is the id of a rule", () => {
    const idOf = ({ id }: Rule): RuleId => id;
    const rule: Rule = {
      id: "TS4",
      sentence: "…",
      document: "tenant-settings",
      section: "Tenant Settings",
      standing: "inferred",
    };
    expect(idOf(rule)).toBe("TS4");
  });
});
