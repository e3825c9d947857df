import { plainCopy } from "../kernel/json/plainCopy.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { type CaseOf, ruleCases, type RuleWithCases } from "../kernel/decision/ruleCases.ts";
import { isString, own, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import type { Issue, IssuePath } from "../kernel/schema/issue.ts";
import { categoryOf } from "./categories.ts";
import type { Locale } from "./locale.ts";
import { inCase, textsOf } from "./textsOf.ts";

/** An issue in words. */
export interface ExplainedIssue {
  readonly rule: RuleId;
  /** Keys and positions from the outside in; empty for the value as a whole. */
  readonly path: IssuePath;
  /** What is wrong with the place: one sentence. */
  readonly text: string;
  /** The rule that it breaks, in at most 60 characters. */
  readonly short: string;
}

/**
 * Explains the issues of a `check…` or a `parse…`, or the notes of `parseTenant`, in somebody's language. What cannot be
 * read as an issue is left out.
 *
 * @example
 * const { issues = [] } = checkEmailDomains(["bank.example", "not a domain"]);
 * explainIssues(issues, { locale: en })[0]?.path; // [1]
 */
export function explainIssues(
  issues: readonly Issue[],
  options: { readonly locale: Locale },
): readonly ExplainedIssue[] {
  const locale = ifReadable(() => ownValue(options, "locale")) as Locale;
  const given = ifReadable(() => (Array.isArray(issues) ? heldItems(issues) : []));
  return (given ?? []).flatMap((each) => ifReadable(() => explained(each, locale)) ?? []);
}

function explained(given: unknown, locale: Locale): ExplainedIssue | undefined {
  const issue = ownFacts(plainCopy(given));
  if (!isIssue(issue)) return undefined;
  const { rule, path } = issue;
  return { rule, path, text: textOf(issue, locale), short: shortOf(rule, locale) };
}

function isIssue(value: object): value is Issue {
  const texts = (["rule", "code", "expected", "received"] as const).map((key) => ownValue(value, key));
  return texts.every(isString) && Array.isArray(ownValue(value, "path"));
}

/** What a rule that has cases refuses in a value that is set or loaded; any other such rule refuses whatever it is. */
const caseOfValue: Readonly<Partial<Record<RuleId, string>>> = {
  ...({ AS12: "noLock", AS23: "elsewhere", AS24: "tenant" } satisfies CasesOfValues),
};

type CasesOfValues = { readonly [Id in RuleWithCases]?: CaseOf<Id> };

/** A value that a rule about values refuses is explained by the rule, a note by what it means, and any other by the fault. */
function textOf({ rule, code, expected, received, ...others }: Issue, locale: Locale): string {
  const notes: Readonly<Record<string, string>> = locale.notes;
  const note = Object.hasOwn(notes, rule) ? notes[rule] : undefined;
  if (note !== undefined) return note;
  const byRule = code === "invalidValue" ? ruleText(rule, locale) : undefined;
  if (byRule !== undefined) return byRule;
  if (!Object.hasOwn(locale.issues, code)) return messageIn(others) ?? shortOf(rule, locale);
  const text = locale.issues[code];
  const unquoted = received.replace(/^"(.*)"(…?)$/s, "$1$2");
  return typeof text === "string" ? text : text.write({ expected, received: unquoted });
}

/** What the rule says of a value. ST10 would say less than the fault does, which names what was expected. */
function ruleText(rule: RuleId, locale: Locale): string | undefined {
  const { reason } = textsOf(rule, locale);
  if (Object.hasOwn(ruleCases, rule))
    return valueText(rule, locale) ?? inCase(reason, own(caseOfValue, rule));
  const isSaid = categoryOf(rule) === "malformed" && rule !== "ST10" && typeof reason === "string";
  return isSaid ? reason : valueText(rule, locale);
}

function valueText(rule: RuleId, locale: Locale): string | undefined {
  return ownValue(locale.values, rule) as string | undefined;
}

function messageIn(issue: Partial<Issue>): string | undefined {
  const message = own(issue, "message");
  return isString(message) ? message : undefined;
}

function shortOf(rule: RuleId, locale: Locale): string {
  const { short, basis } = textsOf(rule, locale);
  const text = valueText(rule, locale) ?? inCase(short, own(caseOfValue, rule)) ?? basis;
  return text?.replace(/\.$/, "") ?? rule;
}
