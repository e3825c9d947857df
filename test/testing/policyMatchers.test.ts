import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
import {
  actorIn,
  aTenant,
  commandIn,
  defaultAtMilli,
  personIn,
  policyMatchers,
  reportingMatchers,
} from "tenant-policy/testing";

const tenant = aTenant().withGroup("loans").withTeammate("ann", { role: "limited", in: "loans" }).build();
const listed = decideDomainAllowed("ann@bank.example", ["bank.example"]);
const unlisted = decideDomainAllowed("ann@mail.example", ["bank.example"]);
const two: Decision<boolean> = { value: false, because: ["AS9", "RL4"] };
const unknown = activityAccess(tenant, "anm", "manageUsers");
const adding = { type: "workspaces/addGroup", group: "x", name: "X" } as const;
const refused = transition(tenant, commandIn(tenant, { ...adding, by: "ann" }));
const accepted = transition(tenant, commandIn(tenant, adding));
const malformed = transition(tenant, {
  body: { type: "privacy/allowEmbedding" },
  by: actorIn(tenant, "owner"),
  at: defaultAtMilli,
});

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

  it("[AS12] say in general what was expected, where the rule has cases", () => {
    const failure = failureOf(() => {
      expect(two).toBeRefusedBy("AS12");
    });
    expect(failure).toContain("Someone else has locked it (AS12)");
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
  it.each([
    [
      "a refusal by another rule",
      () => {
        expect(unlisted).toBeRefusedBy("ED4");
      },
      [
        "Expected the decision to be refused by ED4, but it is refused by ED3.",
        "  Expected:",
        "    Not a valid email address (ED4)",
        "  Received:",
        "    mail.example is not among the allowed domains. (ED3)",
        "    An Owner can allow the domain. Or: Correct the entry.",
      ],
    ],
    [
      "a refusal where a test says .not",
      () => {
        expect(unlisted).not.toBeRefusedBy("ED3");
      },
      [
        "Expected the decision not to be refused by ED3, but it is refused by ED3.",
        "  Received:",
        "    mail.example is not among the allowed domains. (ED3)",
        "    An Owner can allow the domain. Or: Correct the entry.",
      ],
    ],
    [
      "a refused transition",
      () => {
        expect(refused).toBeRefusedOnlyBy("WS4", "ED3");
      },
      [
        "Expected the transition to be refused only by WS4 and ED3, but it is refused by WS4 and RL1.",
        "  Expected:",
        "    Only Owners can add groups and teams (WS4)",
        "    The email domain is not allowed (ED3)",
        "  Received:",
        "    Only an Owner can add groups and teams; Full Access is not enough. (WS4)",
        "    This right belongs to the Owner role alone. (RL1)",
        "    Ask an Owner.",
        "  Missing: ED3",
        "  Not expected: RL1",
      ],
    ],
    [
      "an allow",
      () => {
        expect(accepted).toBeRefusedOnlyBy("WS4");
      },
      [
        "Expected the transition to be refused only by WS4, but it is allowed by WS4 and RL1.",
        "  Expected:",
        "    Only Owners can add groups and teams (WS4)",
        "  Received:",
        "    Owners can add groups and teams. (WS4)",
        "    The Owner role includes this. (RL1)",
      ],
    ],
    [
      "a malformed command",
      () => {
        expect(malformed).toBeAllowed();
      },
      [
        "Expected the transition to be allowed, but it is refused by ST3.",
        "  Received:",
        "    The data does not have the expected form. (ST3)",
        "    body.isOn: This is missing; expected a boolean. (ST3)",
      ],
    ],
    [
      "a question without an answer",
      () => {
        expect({ value: null, because: ["TZ11"] }).toBeAllowed();
      },
      [
        "Expected the decision to be allowed, but it has no answer by TZ11.",
        "  Received:",
        "    This system does not know the time zone. (TZ11)",
      ],
    ],
    [
      "rules that refuse nothing",
      () => {
        expect(unlisted).toBeRefusedOnlyBy("ED2", "ST1");
      },
      [
        "Expected the decision to be refused only by ED2 and ST1, but it is refused by ED3.",
        "  Expected:",
        "    The domain is among the allowed domains. (ED2)",
        "    No decision names this rule. (ST1)",
        "  Received:",
        "    mail.example is not among the allowed domains. (ED3)",
        "    An Owner can allow the domain. Or: Correct the entry.",
        "  Missing: ED2 and ST1",
        "  Not expected: ED3",
      ],
    ],
    [
      "the issues of a check",
      () => {
        expect(checkEmailDomains(["@@"])).not.toBeAllowed();
      },
      [
        "Expected a decision or a transition not to be allowed, but received the issues of malformed data:",
        "  0: Each allowed domain must be a bare domain name such as example.com. (ED6)",
        "  Data that a check refuses are no decision. Compare its issues with toMatchObject.",
      ],
    ],
  ])("says what was expected and what came, with sentences: %s", (_, expectation, lines) => {
    expect(failureOf(expectation)).toBe(lines.join("\n"));
  });

  it("is shown in docs/testing.md as it is", () => {
    const page = readFileSync(new URL("../../docs/testing.md", import.meta.url), "utf8");
    const message = failureOf(() => {
      expect(refused).toBeRefusedOnlyBy("WS4", "ED3");
    });
    expect(page).toContain(`\`\`\`text\n${String(message)}\n\`\`\``);
  });

  it.each([
    ["a boolean", canAddWorkspace(personIn(tenant, "ann")), "begins with decide"],
    ["no object", undefined, "received undefined. Does the function that you test return its decision?"],
    ["a promise of a decision", Promise.resolve(unlisted), "received an object of type Promise. Await it"],
    ["a question that was not asked", decideDomainAllowed, "received a function. Call it."],
    [
      "a command",
      commandIn(tenant, adding),
      "received an object of type, by, at, group, name. That is a command.",
    ],
    ["an object of nothing", {}, "received an object."],
    ["a list of decisions", [unlisted], "received an array"],
    ["the result of a check", checkEmailDomains(["bank.example"]), "received an object of value."],
    ["the issues of a check", checkEmailDomains(["@@"]), "received the issues of malformed data:"],
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
