import type { RuleId } from "../kernel/decision/rule.ts";
import { en } from "../explain/locales/en.ts";
import { inCase, textsOf } from "../explain/textsOf.ts";
import { issueLines } from "./issueLines.ts";
import type { Judgement } from "./judgement.ts";
import { sentencesOf } from "./sentencesOf.ts";

/** What a matcher expects, as a failure says it. */
export interface Wanted {
  /** As in `to be refused by ED3`. */
  readonly words: string;
  readonly rules: readonly RuleId[];
  /** Whether no other rule may be among the reasons. */
  readonly isOnly: boolean;
  /** Whether the test says `.not`. */
  readonly isNot: boolean;
}

/** A failure: what was expected and what came, in one line, and then each rule of either with a text. */
export function failureText(wanted: Wanted, judgement: Judgement): string {
  const { rules, words, isOnly, isNot } = wanted;
  const { because, isAllowed, thing } = judgement;
  const isCompared = isOnly && !isAllowed;
  const missing = rules.filter((rule) => !because.includes(rule));
  const surplus = because.filter((rule) => !rules.some((each) => each === rule));
  return [
    `Expected the ${thing} ${words}, but it ${outcomeOf(judgement)}.`,
    ...section("Expected", isNot ? [] : rules.map(expectedRule)),
    ...section("Received", receivedLines(judgement)),
    ...named("Missing", isCompared ? missing : []),
    ...named("Not expected", isCompared ? surplus : []),
  ].join("\n  ");
}

/** What the decision says, and of a malformed command, why it is malformed. */
function receivedLines({ decision, issues }: Judgement): readonly string[] {
  return [...sentencesOf(decision), ...issueLines(issues)];
}

function outcomeOf({ decision, isAllowed, because }: Judgement): string {
  const rules = because.join(" and ");
  if (isAllowed) return `is allowed by ${rules}`;
  return decision.value === null ? `has no answer by ${rules}` : `is refused by ${rules}`;
}

function expectedRule(rule: RuleId): string {
  const { short, basis = "No decision names this rule." } = textsOf(rule, en);
  return `${inCase(short, undefined) ?? basis} (${rule})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function named(title: string, rules: readonly string[]): readonly string[] {
  return rules.length === 0 ? [] : [`${title}: ${rules.join(" and ")}`];
}

/** A refusal by nothing but the way in which the question was asked, with `.not`. */
export function askedWronglyText(judgement: Judgement): string {
  const { because, thing } = judgement;
  return [
    `The ${thing} refuses only because the question was asked wrongly:`,
    ...receivedLines(judgement),
    `If that is what you expect, write toBeRefusedBy("${String(because[0])}").`,
  ].join("\n  ");
}
