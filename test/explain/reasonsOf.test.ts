import { describe, expect, it } from "vitest";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { type ReasonKey, reasonsOf } from "../../src/explain/reasonsOf.ts";
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

  it.each([
    ["AS12", { case: "locked", lockedBy: "" }],
    ["AS12", { case: "locked", lockedBy: "bob", password: "secret" }],
    ["AS14", { workspace: { level: "team" } }],
    ["PW2", { minAgeDays: NaN, fromMilli: 0 }],
    ["PW2", { minAgeDays: 5, fromMilli: 9e15 }],
    ["RL6", { entitlement: "everything" }],
    ["RL8", { feature: "<b>" }],
    ["AT4", { botRole: 7 }],
    ["UP2", { module: "constructor" }],
    ["UP4", { module: "callMonitoring", toggle: "toString" }],
    ["UP13", { case: "kindChanged", profileKind: null }],
    ["UP25", { exceeding: [{ module: "provisioning", toggle: "all" }] }],
    ["TM10", { case: "name" }],
    ["TM2", { role: "king" }],
    ["ED3", { domain: ["b.example"] }],
    ["IV5", { case: null }],
    ["TM4", { case: "toString" }],
    ["TM3", { case: "placed" }],
    ["TM3", { home: { level: "tenant" } }],
    ["ED3", { case: "owner", domain: "b.example" }],
  ])("[ST10] facts from anywhere that are outside their types are none: %s, %j", (rule, facts) => {
    const decision = { value: false, because: [rule], facts: { [rule]: facts } } as never;
    expect(reasonsOf(decision).map((reason) => reason.facts)).toEqual([null]);
  });

  it("gives a type by rule: its key, and the facts that it brings", () => {
    const texts: Partial<Record<ReasonKey, string>> = { "ED3.refused": "Not here", "ED2.basis": "Listed" };
    const told = reasonsOf(decideDomainAllowed("ann@b.example", ["a.example"])).map((reason) =>
      reason.rule === "ED3" && reason.category !== null
        ? `${texts[reason.key] ?? ""}: ${reason.facts?.domain ?? "?"}`
        : reason.key,
    );
    expect(told).toEqual(["Not here: b.example"]);
    // @ts-expect-error -- AT2 never refuses.
    const none: ReasonKey = "AT2.refused";
    expect(texts[none]).toBeUndefined();
  });

  it.each([null, "x", [], { AS12: "bob" }, Object.create({ AS12: { lockedBy: "bob" } })])(
    "reads no facts out of what is none: %j",
    (facts) => {
      const decision: Explainable = { value: false, because: ["AS12"], facts: facts as never };
      expect(reasonsOf(decision).map((reason) => reason.facts)).toEqual([null]);
    },
  );
});
