import { describe, expect, it } from "vitest";
import { ruleOf } from "../../src/explain/ruleOf.ts";
import {
  activityAccess,
  canAddWorkspace,
  checkEmailDomains,
  decideAddWorkspace,
  decideDomainAllowed,
  type Decision,
  helpDeskAccessLevel,
  transition,
} from "tenant-policy";
import { aTenant, commandIn, personIn, policyMatchers, reportingMatchers } from "tenant-policy/testing";

const tenant = aTenant().withGroup("loans").withTeammate("ann", { role: "limited", in: "loans" }).build();
const listed = decideDomainAllowed("ann@bank.example", ["bank.example"]);
const unlisted = decideDomainAllowed("ann@mail.example", ["bank.example"]);
const two: Decision<boolean> = { value: false, because: ["AS9", "RL4"] };
const unknown = activityAccess(tenant, "anm", "manageUsers");
const refused = transition(
  tenant,
  commandIn(tenant, { type: "workspaces/addGroup", group: "x", name: "X", by: "ann" }),
);
const accepted = transition(
  tenant,
  commandIn(tenant, { type: "workspaces/addGroup", group: "x", name: "X" }),
);

/** What a failing expectation says; null for one that is met. */
function failureOf(expectation: () => void): string | null {
  try {
    expectation();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the matchers", () => {
  it("know what is allowed", () => {
    expect(listed).toBeAllowed();
    expect(accepted).toBeAllowed();
    expect(unlisted).not.toBeAllowed();
    expect(refused).not.toBeAllowed();
    expect(
      failureOf(() => {
        expect(unlisted).toBeAllowed();
      }),
    ).not.toBeNull();
    expect(
      failureOf(() => {
        expect(listed).not.toBeAllowed();
      }),
    ).not.toBeNull();
  });

  it("know a reason of a refusal", () => {
    expect(two).toBeRefusedBy("AS9");
    expect(two).toBeRefusedBy("RL4");
    expect(two).not.toBeRefusedBy("RL5");
    expect(listed).not.toBeRefusedBy("ED3");
    expect(
      failureOf(() => {
        expect(two).toBeRefusedBy("RL5");
      }),
    ).not.toBeNull();
    expect(
      failureOf(() => {
        expect(two).not.toBeRefusedBy("AS9");
      }),
    ).not.toBeNull();
  });

  it("take no reason of an allow for a refusal", () => {
    const [rule] = decideAddWorkspace(personIn(tenant, "owner")).because;
    expect(
      failureOf(() => {
        expect(decideAddWorkspace(personIn(tenant, "owner"))).toBeRefusedBy(rule);
      }),
    ).not.toBeNull();
    expect(
      failureOf(() => {
        expect(decideAddWorkspace(personIn(tenant, "owner"))).toBeRefusedOnlyBy(rule);
      }),
    ).not.toBeNull();
  });

  it("know all reasons of a refusal, in any order", () => {
    expect(two).toBeRefusedOnlyBy("RL4", "AS9");
    expect(two).not.toBeRefusedOnlyBy("AS9");
    expect(two).not.toBeRefusedOnlyBy("AS9", "RL4", "RL5");
    expect(
      failureOf(() => {
        expect(two).toBeRefusedOnlyBy("AS9");
      }),
    ).not.toBeNull();
    expect(
      failureOf(() => {
        expect(two).toBeRefusedOnlyBy("AS9", "RL4", "RL5");
      }),
    ).not.toBeNull();
    expect(
      failureOf(() => {
        expect(two).not.toBeRefusedOnlyBy("AS9", "RL4");
      }),
    ).not.toBeNull();
  });

  it("take a question without an answer for refused", () => {
    const nobody: Decision<null> = { value: null, because: ["TZ11"] };
    expect(nobody).toBeRefusedBy("TZ11");
    expect(nobody).not.toBeAllowed();
  });

  it("work beneath other matchers", () => {
    expect({ answer: unlisted }).toEqual({ answer: expect.toBeRefusedBy("ED3") as unknown });
    expect({ answer: listed }).not.toEqual({ answer: expect.toBeRefusedBy("ED3") as unknown });
  });
});

describe("a failure of the matchers", () => {
  it("shows the decision in sentences, and the sentence that was expected", () => {
    const message = failureOf(() => {
      expect(unlisted).toBeRefusedBy("ED4");
    });
    expect(message).toContain("to be refused by ED4");
    expect(message).toContain("mail.example is not");
    expect(message).toContain(`What was expected: ${ruleOf("ED4")?.sentence ?? ""} (ED4)`);
    expect(
      failureOf(() => {
        expect(unlisted).not.toBeRefusedBy("ED3");
      }),
    ).toContain("not to be refused by ED3");
  });

  it.each([
    ["a boolean", canAddWorkspace(personIn(tenant, "ann")), "begins with decide"],
    ["no object", undefined, "received undefined"],
    ["a promise of a decision", Promise.resolve(unlisted), "received an object of type Promise. Await it"],
    ["a question that was not asked", decideDomainAllowed, "received a function"],
    ["a list of decisions", [unlisted], "received an array"],
    ["the result of a check", checkEmailDomains(["@@"]), "received an object"],
    ["a transition without a decision", { decision: { value: false } }, "received an object"],
    ["an object of another kind", { value: false }, "received an object"],
    ["a list without reasons", { value: false, because: [] }, "received an object"],
    ["reasons that are no ids", { value: false, because: [1] }, "received an object"],
    ["an inherited decision", Object.create(unlisted), "received an object"],
    [
      "an answer that is neither yes nor no",
      helpDeskAccessLevel({ base: true, fullAccess: false, decryption: false }, "full"),
      'its value is {"level":"readOnly","mayDecrypt":false}. Compare that with toEqual.',
    ],
  ])("is the same with .not for %s", (_, received, told) => {
    const expectations = [
      () => {
        expect(received).toBeAllowed();
      },
      () => {
        expect(received).not.toBeAllowed();
      },
      () => {
        expect(received).toBeRefusedBy("ED3");
      },
      () => {
        expect(received).not.toBeRefusedBy("ED3");
      },
      () => {
        expect(received).toBeRefusedOnlyBy("ED3");
      },
      () => {
        expect(received).not.toBeRefusedOnlyBy("ED3");
      },
    ];
    for (const expectation of expectations) expect(failureOf(expectation)).toContain(told);
  });

  it("tells which reasons were not expected", () => {
    const message = failureOf(() => {
      expect(two).toBeRefusedOnlyBy("AS9", "ED3");
    });
    expect(message).toContain("to be refused only by AS9 and ED3. It says:");
    expect(message).toContain(`What was expected: ${ruleOf("ED3")?.sentence ?? ""} (ED3)`);
    expect(message).toContain("What was not expected: RL4");
    const superfluous = [
      () => {
        expect(two).toBeRefusedOnlyBy("AS9", "RL4", "ED3");
      },
      () => {
        expect(two).not.toBeRefusedOnlyBy("AS9", "RL4");
      },
      () => {
        expect(two).toBeRefusedBy("ED3");
      },
    ];
    for (const expectation of superfluous) expect(failureOf(expectation)).not.toContain("not expected");
  });

  it("comes beneath other matchers for what is no decision, with and without .not", () => {
    const not = expect.not as unknown as typeof expect;
    for (const answer of [true, undefined, {}, Promise.resolve(unlisted), unknown]) {
      expect({ answer }).not.toEqual({ answer: expect.toBeAllowed() as unknown });
      expect({ answer }).not.toEqual({ answer: not.toBeAllowed() as unknown });
    }
    expect({ answer: unlisted }).toEqual({ answer: not.toBeAllowed() as unknown });
  });

  it("comes with .not where only the question was wrong, unless that is expected", () => {
    expect(unknown.because).toEqual(["ST11"]);
    expect(
      failureOf(() => {
        expect(unknown).not.toBeAllowed();
      }),
    ).toMatch(/asked wrongly[^]*write toBeRefusedBy\("ST11"\)/);
    expect(
      failureOf(() => {
        expect(unknown).not.toBeRefusedBy("ED3");
      }),
    ).toContain("asked wrongly");
    expect(
      failureOf(() => {
        expect(unknown).not.toBeRefusedOnlyBy("ED3");
      }),
    ).toContain("asked wrongly");
    expect(
      failureOf(() => {
        expect(unknown).toBeAllowed();
      }),
    ).toContain("(ST11)");
    expect(unknown).toBeRefusedBy("ST11");
    expect(unknown).toBeRefusedOnlyBy("ST11");
    expect(unknown).not.toBeRefusedOnlyBy("ST11", "ED3");
    expect({ value: false, because: ["AS9", "ST11"] }).not.toBeAllowed();
  });

  it.each([
    ["no rule", [], "Name the rule"],
    ["a rule that does not exist", ["ED33"], 'There is no rule "ED33". Did you mean "ED3"?'],
    ["a name that every object has", ["constructor"], 'There is no rule "constructor".'],
  ])("comes either way for %s", (_, rules, told) => {
    for (const isNot of [true, false]) {
      for (const name of ["toBeRefusedBy", "toBeRefusedOnlyBy"] as const) {
        const { pass, message } = policyMatchers[name].call({ isNot }, unlisted, ...(rules as never[]));
        expect([pass, message()]).toEqual([isNot, expect.stringContaining(told)]);
      }
    }
  });

  it("comes either way where toBeRefusedBy is given two rules", () => {
    for (const isNot of [true, false]) {
      const { pass, message } = policyMatchers.toBeRefusedBy.call({ isNot }, two, "AS9", "RL4");
      expect([pass, message()]).toEqual([isNot, expect.stringContaining("toBeRefusedOnlyBy")]);
    }
  });
});

describe("the matchers that report", () => {
  it("are the same ones, and report each decision that they are given, that of a transition too", () => {
    const reported: unknown[] = [];
    const matchers = reportingMatchers((decision) => reported.push(decision));
    expect(Object.keys(matchers)).toEqual(Object.keys(policyMatchers));
    const results = [
      matchers.toBeAllowed.call({}, listed),
      matchers.toBeRefusedBy.call({ isNot: true }, unlisted, "ED3"),
      matchers.toBeRefusedOnlyBy.call({}, refused, "WS4", "RL1"),
      matchers.toBeAllowed.call({}, "no decision"),
    ];
    expect(results.map(({ pass }) => pass)).toEqual([true, true, true, false]);
    expect(reported).toEqual([listed, unlisted, refused.decision]);
  });
});
