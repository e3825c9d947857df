import { describe, expect, it } from "vitest";
import { assetRules, noRules, type RuleList, ruleSet, rulesOf } from "../../src/assets/ruleSet.ts";

describe("a set of asset rules", () => {
  it("has the rules that are joined into it, in their order", () => {
    expect(rulesOf(noRules)).toEqual([]);
    expect(rulesOf(ruleSet("RL3") | ruleSet("AS9") | ruleSet("AS12"))).toEqual(["AS9", "AS12", "RL3"]);
    expect(rulesOf(assetRules.reduce((set, rule) => set | ruleSet(rule), noRules))).toEqual(assetRules);
  });

  it("has a positive bit of its own for each rule", () => {
    const bits = assetRules.map(ruleSet);
    expect(bits.filter((bit) => bit <= 0)).toEqual([]);
    expect(new Set(bits).size).toBe(assetRules.length);
  });

  it("has room for 31 rules: a longer list does not compile", () => {
    const most: RuleList["length"] = 31;
    // @ts-expect-error The bit of a 32nd rule would be the sign.
    const tooMany: RuleList["length"] = 32;
    expect(tooMany).toBe(most + 1);
  });
});
