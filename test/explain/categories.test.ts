import { describe, expect, it } from "vitest";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { type Category, categories, categoryOf, httpStatusOf } from "../../src/explain/categories.ts";
import { categoryOfDecision } from "../../src/explain/categoryOfDecision.ts";
import { rulesThatOnlyRefuse, rulesWithoutDecision } from "../../src/explain/supportingRules.ts";
import type { RuleId } from "../../src/kernel/decision/rule.ts";
import { offeredFlowActions } from "../../src/userProfiles/offeredFlowActions.ts";

const inRows = Object.values(categories).flatMap(({ rules }) => rules as readonly RuleId[]);

describe("categoryOf", () => {
  it("[AN8] is one for every rule that can refuse", () => {
    expect(new Set(inRows).size).toBe(inRows.length);
    expect(inRows.filter((rule) => categoryOf(rule) === null)).toEqual([]);
    expect([categoryOf("AS12"), categoryOf("WS2"), categoryOf("PW2"), categoryOf("TM10")]).toEqual([
      "forbidden",
      "elsewhere",
      "later",
      "conflict",
    ]);
  });

  it.each(["ED2", "AS13", "ED99", "__proto__", "constructor", ""])(
    "[not AN8] is null for a rule that never refuses, and for no rule: %s",
    (rule) => {
      expect(categoryOf(rule as RuleId)).toBeNull();
    },
  );

  it("sorts every rule: it refuses, stands behind other answers, does both, or is named by no decision", () => {
    const silent = rulesWithoutDecision as readonly RuleId[];
    expect(inRows.filter((rule) => silent.includes(rule))).toEqual([]);
    expect(rulesThatOnlyRefuse.filter((rule) => categoryOf(rule) === null)).toEqual([]);
    expect([...silent, ...inRows].filter((rule) => !ruleBook.has(rule))).toEqual([]);
  });
});

describe("httpStatusOf", () => {
  it("[AN8] suggests a status for each category", () => {
    const all = Object.keys(categories) as readonly Category[];
    expect(httpStatusOf(null)).toBeNull();
    expect(all.map((category) => [category, httpStatusOf(category)])).toEqual([
      ["malformed", 400],
      ["unknown", 404],
      ["forbidden", 403],
      ["notEntitled", 403],
      ["conflict", 409],
      ["elsewhere", 403],
      ["later", 403],
    ]);
    expect(httpStatusOf("toString" as Category)).toBeNull();
  });
});

describe("categoryOfDecision", () => {
  const refused = (...because: [RuleId, ...RuleId[]]) => ({ value: false, because });

  it.each<[[RuleId, ...RuleId[]], Category]>([
    [["AS9"], "elsewhere"],
    [["AS9", "RL4"], "forbidden"],
    [["AS14", "AS9"], "elsewhere"],
    [["PW1", "PW2", "PW4"], "forbidden"],
    [["PW2", "PW4"], "conflict"],
    [["RL6", "RL4"], "forbidden"],
    [["RL4", "ST11"], "unknown"],
    [["ST11", "ST10"], "malformed"],
  ])(
    "[AN8] of several broken rules, the first in the order of the table decides: %j is %s",
    (rules, category) => {
      expect(categoryOfDecision(refused(...rules))).toBe(category);
      expect(categoryOfDecision({ value: null, because: rules })).toBe(category);
    },
  );

  it("[AN8] a refusal in words, or by a level, has one too", () => {
    expect(categoryOfDecision({ value: "refuse", because: ["IP1"] })).toBe("forbidden");
    expect(categoryOfDecision({ value: { level: "denied", mayDecrypt: false }, because: ["HD1"] })).toBe(
      "forbidden",
    );
  });

  it("[AN8] [UP11] an offer of no flows has one", () => {
    const flows = {
      access: "specific",
      kind: "supervisor",
      modules: { routingStrategy: { level: "edit" } },
    } as const;
    expect(offeredFlowActions(flows).value).toEqual([]);
    expect(categoryOfDecision(offeredFlowActions(flows))).toBe("forbidden");
    expect(categoryOfDecision({ value: [], because: ["IP4"] })).toBeNull();
  });

  it("[not AN8] an allow, another answer, and what is no decision have none", () => {
    expect(categoryOfDecision({ value: true, because: ["AS12"] })).toBeNull();
    expect(categoryOfDecision({ value: "allow", because: ["IP1"] })).toBeNull();
    expect(categoryOfDecision({ value: ["open"], because: ["UP11"] })).toBeNull();
    expect(categoryOfDecision({ value: false, because: ["PA3"] })).toBeNull();
    for (const value of [null, undefined, 7, "no", {}, { because: "AS12" }]) {
      expect(categoryOfDecision(value as never)).toBeNull();
    }
  });
});
