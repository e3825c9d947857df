import { describe, expect, it } from "vitest";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { reasonsOf } from "../../src/explain/reasonsOf.ts";
import { passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";

describe("reasonsOf", () => {
  it("[AN7] gives each rule of a refusal with its category, the key of a text, and its facts", () => {
    const policy = { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 0, history: 2 };
    const change = { setAtMilli: 0, nowMilli: 1, matchingIndices: [1], hasPassedOtp: false };
    expect(reasonsOf(passwordPolicyCheck(policy, change))).toEqual([
      { rule: "PW1", category: "forbidden", key: "PW1.refused", facts: null },
      {
        rule: "PW2",
        category: "later",
        key: "PW2.refused",
        facts: { minAgeDays: 5, fromMilli: 5 * 86_400_000 },
      },
      { rule: "PW4", category: "conflict", key: "PW4.refused", facts: { history: 2 } },
    ]);
  });

  it("[not AN7] gives the rules behind an allow without category or facts", () => {
    expect(reasonsOf(decideDomainAllowed("ann@a.example", ["a.example"]))).toEqual([
      { rule: "ED2", category: null, key: "ED2.basis", facts: null },
    ]);
  });

  it("tells a rule that never refuses by itself in a refusal", () => {
    expect(reasonsOf({ value: false, because: ["PA3"] })).toEqual([
      { rule: "PA3", category: null, key: "PA3.basis", facts: null },
    ]);
  });

  it.each([null, undefined, "no", {}, { because: "AS12" }])(
    "is empty for what is no decision: %j",
    (value) => {
      expect(reasonsOf(value as never)).toEqual([]);
    },
  );

  it.each([null, "x", [], { AS12: "bob" }, Object.create({ AS12: { lockedBy: "bob" } })])(
    "reads no facts out of what is none: %j",
    (facts) => {
      const decision: Explainable = { value: false, because: ["AS12"], facts: facts as never };
      expect(reasonsOf(decision).map((reason) => reason.facts)).toEqual([null]);
    },
  );
});
