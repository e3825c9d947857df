import fc from "fast-check";
import type { Question } from "tenant-policy/testing/arbitraries";
import type { Ask, QuestionLaw } from "../../test/laws/questionLaws.ts";
import { type Outcome, seed } from "../proof.ts";

export interface Generated {
  readonly names: readonly Question[];
  readonly argumentsOf: (name: Question) => fc.Arbitrary<readonly unknown[]>;
  readonly law: QuestionLaw;
  /** Of all questions together. */
  readonly cases: number;
}

/** Holds a law over generated arguments of each question. What it does not hold for is shrunk. */
export function holdOver({ names, argumentsOf, law, cases }: Generated, ask?: Ask): Outcome {
  const each = Math.ceil(cases / names.length);
  const found = names.map((name) => {
    const holds = fc.property(argumentsOf(name), (args) => law(name, args, ask) === undefined);
    const { numRuns, counterexample, counterexamplePath } = fc.check(holds, { numRuns: each, seed });
    if (counterexample === null) return { cases: numRuns, differences: [] };
    const [args] = counterexample;
    const told = `${name}${fc.stringify(args)}: ${fc.stringify(law(name, args, ask))}`;
    return { cases: numRuns, differences: [`${told} (seed ${seed}, path ${counterexamplePath ?? ""})`] };
  });
  return {
    cases: found.reduce((sum, outcome) => sum + outcome.cases, 0),
    differences: found.flatMap(({ differences }) => differences),
    note: `${names.length} questions, ${each.toLocaleString("en")} each; seed ${seed}`,
  };
}
