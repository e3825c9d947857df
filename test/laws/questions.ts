import type { Question } from "tenant-policy/testing/arbitraries";
import { functions, samples } from "./samples.ts";

/** Every question: a function that answers with a decision, or with yes or no. */
export const questions: readonly Question[] = [...functions.keys()].filter(isQuestion);

/** The answer of a function of this name. */
export function asked(name: string, args: readonly unknown[]): unknown {
  return functions.get(name)?.(...args);
}

function isQuestion(name: string): name is Question {
  const answer = asked(name, samples.get(name) ?? []);
  if (typeof answer === "boolean") return true;
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, "because");
}
