import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "tenant-policy";
import { anyArgumentsOf, type Question } from "tenant-policy/testing/arbitraries";
import { asked, questions } from "../laws/questions.ts";
import { samples } from "../laws/samples.ts";
import { runs } from "../thoroughness.ts";

/** The questions that are never refused, whatever they are asked about. */
const neverRefused = new Map<Question, string>([
  ["decideStayWithEmail", "everyone stays, whatever the list (ED8)"],
]);

/** Of a seed of its own, so that the count is the same in each run. */
const seed = 9;

function answersOf(name: Question, numRuns: number): readonly unknown[] {
  return fc.sample(anyArgumentsOf(name), { seed, numRuns }).map((args) => {
    const answer = asked(name, args) as boolean | Decision<unknown>;
    return typeof answer === "object" ? answer.value : answer;
  });
}

/** Whether yes or no are among the first answers: others answer with a level, a list or an instant. */
function isYesNoQuestion(name: Question): boolean {
  return answersOf(name, 8).some((value) => typeof value === "boolean");
}

/** Tenants take a while to generate. */
function isAboutTenant(name: Question): boolean {
  const [first] = samples.get(name) ?? [];
  return typeof first === "object" && first !== null && "workspaces" in first;
}

/** The answers of all questions of yes or no. Twins are generated the same arguments, so one of them is asked. */
const answers = new Map(
  questions
    .filter((name) => !/^(can|is)[A-Z]/.test(name))
    .filter(isYesNoQuestion)
    .map((name) => [name, answersOf(name, isAboutTenant(name) ? runs(30, 300) : runs(80, 800))]),
);

describe("of the generated arguments of a question", () => {
  it.each([...answers])("at least a fifth are allowed, and a fifth refused: %s", (name, values) => {
    const allowed = values.filter((value) => value === true).length;
    const refused = values.length - allowed;
    expect(allowed / values.length).toBeGreaterThanOrEqual(0.2);
    expect(refused / values.length).toBeGreaterThanOrEqual(neverRefused.has(name) ? 0 : 0.2);
  });

  it("both are asked of most questions, and each of those that are never refused is", () => {
    expect(answers.size).toBeGreaterThan(50);
    for (const name of neverRefused.keys()) expect(new Set(answers.get(name))).toEqual(new Set([true]));
  });
});
