import ts from "typescript";
import { factArguments } from "../../src/testing/arbitraries/factArguments.ts";
import type { FactQuestion } from "../../src/testing/arbitraries/question.ts";
import { twinOf } from "../questionsPage.ts";
import { declaredAs, type Sources, sources } from "../sources.ts";

/** A question from facts, and where it stands in the source. */
export interface FactQuestionSource {
  readonly question: FactQuestion;
  /** The name of the function that answers with a decision. */
  readonly deciding: string;
  /** The folder of `src` that holds it. */
  readonly area: string;
  /** The names of its parameters, in their order. */
  readonly parameters: readonly string[];
}

/** Every question from facts, in the order of the areas. */
export function factQuestions(): readonly FactQuestionSource[] {
  const files = sources();
  const names = Object.keys(factArguments) as FactQuestion[];
  return names
    .map((question) => sourceOf(files, question))
    .sort((one, other) => (one.area < other.area ? -1 : one.area > other.area ? 1 : 0));
}

/** A question has a file of its name. */
function sourceOf(files: Sources, question: FactQuestion): FactQuestionSource {
  const path = [...files.keys()].find((each) => each.endsWith(`/${question}.ts`));
  const [, area] = path?.split("/") ?? [];
  const deciding = twinOf(question);
  const node = path === undefined ? undefined : declaredAs(files, path, deciding)?.node;
  if (area === undefined || node === undefined || !ts.isFunctionDeclaration(node))
    throw new Error(`${question} has no file of its name that declares ${deciding}`);
  return { question, deciding, area, parameters: node.parameters.map(({ name }) => name.getText()) };
}
