import { ruleBook } from "../explain/ruleBook.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { askedWronglyText, failureText, type Wanted } from "./failureText.ts";
import { type Complaint, isAskedWrongly, type Judgement, judgementOf } from "./judgement.ts";
import { unknownWord } from "./unknownWord.ts";

/** What a matcher gives to `expect`. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What a failed expectation says. */
  readonly message: () => string;
}

/** What `expect` tells a matcher. */
export interface MatcherContext {
  /** Whether the test says `.not`. */
  readonly isNot?: boolean | undefined;
}

/** The matchers as tests call them. A file of yours tells Vitest or Jest these types: see docs/testing.md. */
export interface PolicyMatchers<Result = void> {
  /** The decision, or that of a transition, allows. */
  toBeAllowed: () => Result;
  /** It refuses, and this rule is among its reasons. */
  toBeRefusedBy: (rule: RuleId) => Result;
  /** It refuses, and these rules are all its reasons, in any order. */
  toBeRefusedOnlyBy: (...rules: readonly [RuleId, ...RuleId[]]) => Result;
}

/** A matcher as `expect` calls it. */
export type PolicyMatcher = (
  this: MatcherContext,
  received: unknown,
  ...rules: readonly RuleId[]
) => MatcherResult;

/** The matchers for `expect.extend`. */
export type PolicyMatcherTable = Readonly<Record<keyof PolicyMatchers, PolicyMatcher>>;

/**
 * Matchers for decisions and transitions, for `expect.extend` of Vitest and Jest. A failure says what was expected and
 * what came, each rule with its sentence. Two values fail with `.not` too: what is no decision, and a refusal that says
 * only that the question was asked wrongly, such as ST11 for an unknown id. To expect such a refusal, name its rule.
 */
export const policyMatchers: PolicyMatcherTable = /* @__PURE__ */ reportingMatchers(() => undefined);

/**
 * The same matchers, which also report every decision that they are given: `ruleCoverage` says which rules your tests
 * reached. See docs/testing.md.
 */
/* @__NO_SIDE_EFFECTS__ */
export function reportingMatchers(report: (decision: Decision<unknown>) => void): PolicyMatcherTable {
  return {
    toBeAllowed(received) {
      return resultOf(this, received, allowed, report);
    },
    toBeRefusedBy(received, ...rules) {
      return resultOf(this, received, refusedBy(rules), report);
    },
    toBeRefusedOnlyBy(received, ...rules) {
      return resultOf(this, received, refusedOnlyBy(rules), report);
    },
  };
}

interface Expectation extends Pick<Wanted, "words" | "rules"> {
  /** What is wrong with the expectation itself. */
  readonly complaint?: string | undefined;
  readonly isOnly?: boolean;
  readonly isMet: (judgement: Judgement) => boolean;
}

const allowed: Expectation = { words: "be allowed", rules: [], isMet: ({ isAllowed }) => isAllowed };

function refusedBy(rules: readonly RuleId[]): Expectation {
  const tooMany = rules.length > 1 ? "Name one rule, or use toBeRefusedOnlyBy." : undefined;
  return {
    words: "be refused by",
    rules,
    complaint: complaintAbout(rules) ?? tooMany,
    isMet: ({ isAllowed, because }) => !isAllowed && rules.every((rule) => because.includes(rule)),
  };
}

function refusedOnlyBy(rules: readonly RuleId[]): Expectation {
  return {
    words: "be refused only by",
    rules,
    complaint: complaintAbout(rules),
    isOnly: true,
    isMet: ({ isAllowed, because }) => !isAllowed && isSameSet(because, rules),
  };
}

function complaintAbout(rules: readonly RuleId[]): string | undefined {
  if (rules.length === 0) return 'Name the rule that refuses, such as "ED3".';
  const unknown = rules.find((rule) => !ruleBook.has(rule));
  return unknown === undefined ? undefined : unknownWord("rule", "rules", unknown, [...ruleBook.keys()]);
}

function resultOf(
  context: MatcherContext,
  received: unknown,
  expectation: Expectation,
  report: (decision: Decision<unknown>) => void,
): MatcherResult {
  const isNot = context.isNot === true;
  const wanted = wantedWith(expectation, isNot);
  const judged = judgedBy(expectation, wanted, received, isNot);
  // Neither the expectation nor its opposite is met.
  if (judged.complaint !== undefined) return { pass: isNot, message: () => judged.complaint };
  report(judged.decision);
  return { pass: expectation.isMet(judged), message: () => failureText(wanted, judged) };
}

function wantedWith({ words, rules, isOnly = false }: Expectation, isNot: boolean): Wanted {
  const whole = `${isNot ? "not " : ""}to ${words} ${rules.join(" and ")}`.trimEnd();
  return { words: whole, rules, isOnly, isNot };
}

function judgedBy(
  { complaint, rules }: Expectation,
  wanted: Wanted,
  received: unknown,
  isNot: boolean,
): Judgement | Complaint {
  const judged = complaint === undefined ? judgementOf(received, wanted.words) : { complaint };
  if (judged.complaint !== undefined || !isNot || !isAskedWrongly(judged)) return judged;
  if (rules.some((rule) => judged.because.includes(rule))) return judged;
  return { complaint: askedWronglyText(judged) };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word) => other.includes(word)) && other.every((word) => one.includes(word));
}
