import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Decision } from "tenant-policy";
import { anyArgumentsOf, type Question } from "tenant-policy/testing/arbitraries";
import { deeplyFrozen } from "./deeplyFrozen.ts";
import { bank } from "./examples.ts";
import { pathsIn, withValue } from "./hostile.ts";
import { mutableIn } from "./mutableIn.ts";
import { asked, questions } from "./questions.ts";
import { samples } from "./samples.ts";

/** A tenant is parsed and never cast, so what stands in it is of the library's own making. */
const tenantQuestions = questions.filter((name) => samples.get(name)?.[0] === bank);

/** The questions that take facts, and no tenant. */
export const factQuestions = questions.filter((name) => !tenantQuestions.includes(name));

export const yesOrNo = questions.filter((name) => /^(can|is)[A-Z]/.test(name));

export type Ask = (name: string, args: readonly unknown[]) => unknown;

/** What holds of a question and its arguments: how an answer differs from the one that it should be, or undefined. */
export type QuestionLaw = (name: Question, args: readonly unknown[], ask?: Ask) => Difference | undefined;

export interface Difference {
  readonly actual: unknown;
  readonly expected: unknown;
}

export function argumentsOf(name: Question): fc.Arbitrary<readonly unknown[]> {
  return anyArgumentsOf(name);
}

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });

/** The arguments of a question with anything in the place of one of them, or of a part of it; its tenant stays. */
export function hostileArgumentsOf(name: Question): fc.Arbitrary<readonly unknown[]> {
  return fc.tuple(argumentsOf(name), fc.nat(), anything).map(([args, number, value]) => {
    const paths = pathsIn(args).filter(([place]) => args[0] !== bank || place !== 0);
    return withValue(args, paths[number % paths.length] ?? [], value);
  });
}

/** It answers yes where its twin allows, which has code of its own. */
export const likeItsTwin: QuestionLaw = (name, args, ask = asked) =>
  differenceOf(ask(name, args), (asked(twinOf(name), args) as Decision<boolean>).value);

/** It answers the same to facts that were written as JSON. */
export const fromJson: QuestionLaw = (name, args, ask = asked) =>
  differenceOf(ask(name, stored(args)), ask(name, args));

/** It answers the same again, frozen or not, changes nothing and shares nothing. */
export const againAndAgain: QuestionLaw = (name, args, ask = asked) => {
  const answer = ask(name, args);
  const copy = structuredClone(args);
  const given = mutableIn(copy);
  const again = ask(name, copy);
  const shared = [...mutableIn(again)].filter((part) => given.has(part));
  return (
    differenceOf(again, answer) ??
    differenceOf(shared, []) ??
    differenceOf(copy, args) ??
    differenceOf(ask(name, deeplyFrozen(copy)), answer)
  );
};

function differenceOf(actual: unknown, expected: unknown): Difference | undefined {
  return isDeepStrictEqual(actual, expected) ? undefined : { actual, expected };
}

/** The question that answers with the decision. */
function twinOf(name: string): string {
  return name.replace(/^(can|is)/, "decide");
}

/** As it is read again from storage. An argument that was left out stays so. */
function stored(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg) => (arg === undefined ? undefined : (JSON.parse(JSON.stringify(arg)) as unknown)));
}
