import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canAccessAsset, type Decision, decideInvite } from "tenant-policy";
import { ruleCoverage } from "tenant-policy/testing";
import { anyArgumentsOf } from "tenant-policy/testing/arbitraries";
import { ruleBook } from "../../src/explain/ruleBook.ts";
import { asked, questions } from "../laws/questions.ts";
import { runs } from "../thoroughness.ts";

/** The rules about how a question is asked. */
const rulesOfAsking = ["ST3", "ST5", "ST6", "ST10", "ST11", "ST17"];

/** They are about something that need not exist: a teammate without a user profile, and without a password. */
const absent = new Map([
  ["activityAccess", ["ST11"]],
  ["passwordExpiryOf", ["ST11"]],
]);

/** Everyone stays, whatever the list (ED8). */
const always = new Set(["canStayWithEmail", "decideStayWithEmail"]);

type Answer = boolean | Decision<unknown>;

function answersTo(name: (typeof questions)[number], count: number): readonly Answer[] {
  const args = fc.sample(anyArgumentsOf(name), count);
  return args.map((each) => asked(name, each) as Answer);
}

function valuesOf(answers: readonly Answer[]): ReadonlySet<string> {
  const values = answers.map((answer) => (typeof answer === "object" ? answer.value : answer));
  return new Set(values.map((value) => JSON.stringify(value)));
}

/** Of a hundred sets of arguments each; everyday of fewer, where these are enough to be answered differently. */
const answers = new Map(
  questions.map((name) => {
    const some = answersTo(name, runs(25, 100));
    return [name, valuesOf(some).size > 1 ? some : answersTo(name, 100)];
  }),
);

function decisionsOf(name: (typeof questions)[number]): readonly Decision<unknown>[] {
  return (answers.get(name) ?? []).filter((answer) => typeof answer === "object");
}

describe("generated arguments", () => {
  it.each(questions)("of %s leave the answer to the rules of the policy", (name) => {
    const wrong = decisionsOf(name)
      .flatMap(({ because }) => because)
      .filter((rule) => rulesOfAsking.includes(rule) && absent.get(name)?.includes(rule) !== true);
    expect(wrong).toEqual([]);
  });

  it.each(questions)("of %s are answered in more than one way", (name) => {
    const different = valuesOf(answers.get(name) ?? []);
    expect(different.size).toBeGreaterThan(always.has(name) ? 0 : 1);
  });

  it("reach most rules that a decision can name", () => {
    const { never } = ruleCoverage(questions.flatMap(decisionsOf));
    expect(ruleBook.size - never.length).toBeGreaterThan(runs(140, 150));
  });

  it("are those of either twin", () => {
    const [one, other] = (["canInvite", "decideInvite"] as const).map((name) =>
      fc.sample(anyArgumentsOf(name), { numRuns: 20, seed: 1 }),
    );
    expect(one).toEqual(other);
  });

  it("shrink to the plainest ones, mostly", () => {
    const fails = fc.property(anyArgumentsOf("canAccessAsset"), (args) => !canAccessAsset(...args));
    const home = { level: "tenant" };
    const ann = { kind: "teammate", id: "ann", role: "owner", home, current: home };
    const plainest = JSON.stringify([ann, "view", { kind: "number", madeAt: home }, undefined]);
    // Now and then, two workspaces are the same, and neither can become a plainer one without the other.
    const shrunk = Array.from({ length: 20 }, (_, seed) => fc.check(fails, { seed }).counterexample?.[0]);
    const plain = shrunk.filter((args) => JSON.stringify(args) === plainest);
    expect(plain.length).toBeGreaterThan(14);
  });

  it("shrink to one fault among many", () => {
    const isFree = fc.property(anyArgumentsOf("decideInvite"), (args) => {
      return !decideInvite(...args).because.includes("TM10");
    });
    const [args] = fc.check(isFree).counterexample ?? expect.unreachable();
    expect(decideInvite(...args).because).toEqual(["TM10"]);
    expect(args[2].teammates).toHaveLength(1);
  });

  it("are none of what is no question", () => {
    for (const [name, told] of [
      ["canAcessAsset", 'Did you mean "canAccessAsset"?'],
      ["constructor", 'There is no question "constructor".'],
      ["explain", 'There is no question "explain".'],
    ] as const) {
      // @ts-expect-error a question that does not exist
      expect(() => anyArgumentsOf(name)).toThrow(told);
    }
  });
});
