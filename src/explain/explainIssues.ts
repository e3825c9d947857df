import { plainCopy } from "../kernel/json/plainCopy.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isString, own, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import type { Issue, IssuePath } from "../kernel/schema/issue.ts";
import { categoryOf } from "./categories.ts";
import type { Locale } from "./locale.ts";
import { textsOf } from "./textsOf.ts";

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

/** A value that a rule about values refuses is explained by the rule, a note by what it means, and any other by the fault. */
function textOf({ rule, code, expected, received, ...others }: Issue, locale: Locale): string {
  const notes: Readonly<Record<string, string>> = locale.notes;
  const note = Object.hasOwn(notes, rule) ? notes[rule] : undefined;
  if (note !== undefined) return note;
  const { reason } = textsOf(rule, locale);
  const isAboutValues = code === "invalidValue" && categoryOf(rule) === "malformed";
  if (isAboutValues && typeof reason === "string") return reason;
  if (!Object.hasOwn(locale.issues, code)) return messageIn(others) ?? shortOf(rule, locale);
  const text = locale.issues[code];
  return typeof text === "string" ? text : text.write({ expected, received });
}

function messageIn(issue: Partial<Issue>): string | undefined {
  const message = own(issue, "message");
  return isString(message) ? message : undefined;
}

function shortOf(rule: RuleId, locale: Locale): string {
  const { short, basis } = textsOf(rule, locale);
  return short ?? basis?.replace(/\.$/, "") ?? rule;
}
