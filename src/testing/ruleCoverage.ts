import { mayRefuse } from "../explain/readDecision.ts";
import { ruleBook } from "../explain/ruleBook.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { ownFacts } from "../kernel/schema/guards.ts";
import { typeShown } from "../kernel/schema/issue.ts";
import { fail } from "./fail.ts";
import { decisionIn } from "./judgement.ts";

/** Which rules decided. Rules of your own, which the library does not know, stand after those that it knows. */
export interface RuleCoverage {
  /** The rules that were among the reasons of an allow. */
  readonly allowed: readonly string[];
  /** The rules that were among the reasons of a refusal, of a question without an answer, or of an issue. */
  readonly refused: readonly string[];
  /** The rules that were among the reasons of another answer, such as a level. */
  readonly answered: readonly string[];
  /** The rules of the library that were none of these, in the order of docs/rules.md. */
  readonly never: readonly RuleId[];
}

/** What became of a rule. */
type Part = Exclude<keyof RuleCoverage, "never">;

/**
 * Which rules were reached by these decisions, transitions, and issues of checks. It throws for anything else. All of them
 * may come from JSON. A rule among `never` has no test where it decides, or it is no reason of any decision, as the laws
 * about the library are.
 *
 * @example
 * const { refused, never } = ruleCoverage([decideDomainAllowed("ann@a.example", ["b.example"])]);
 * refused; // ["ED3"]
 * never.includes("ED1"); // true
 */
export function ruleCoverage(decided: Iterable<unknown>): RuleCoverage {
  const parts = { allowed: new Set<string>(), refused: new Set<string>(), answered: new Set<string>() };
  for (const each of decided) {
    const { part, rules } = reasonsOf(each);
    for (const rule of rules) parts[part].add(rule);
  }
  const isNever = (rule: string): rule is RuleId => !Object.values(parts).some((rules) => rules.has(rule));
  return {
    allowed: inOrder(parts.allowed),
    refused: inOrder(parts.refused),
    answered: inOrder(parts.answered),
    never: [...ruleBook.keys()].filter(isNever),
  };
}

interface Reasons {
  readonly part: Part;
  readonly rules: readonly string[];
}

function reasonsOf(decided: unknown): Reasons {
  const decision = decisionIn(decided);
  if (decision !== undefined) return { part: partOf(decision), rules: decision.because };
  const { issues } = ownFacts(decided);
  if (Array.isArray(issues)) return { part: "refused", rules: issues.map(ruleOfIssue) };
  return fail(`Expected a decision, a transition or issues, but received ${typeShown(decided)}.`);
}

function ruleOfIssue(issue: unknown): string {
  const { rule } = ownFacts(issue);
  return typeof rule === "string" ? rule : fail("An issue names no rule.");
}

/** A sign-in that is refused, and help-desk access that is denied, are refusals in words. */
function partOf({ value, because }: Decision<unknown>): Part {
  if (value === true) return "allowed";
  const read = { value, because, facts: undefined, validUntil: undefined, allowedFrom: undefined };
  return mayRefuse(read) ? "refused" : "answered";
}

function inOrder(rules: ReadonlySet<string>): readonly string[] {
  const known = [...ruleBook.keys()].filter((rule) => rules.has(rule));
  return [...known, ...[...rules].filter((rule) => !ruleBook.has(rule))];
}
