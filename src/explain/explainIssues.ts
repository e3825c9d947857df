import type { RuleId } from "../kernel/decision/rule.ts";
import { isString } from "../kernel/schema/guards.ts";
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
  { locale }: { readonly locale: Locale },
): readonly ExplainedIssue[] {
  if (!Array.isArray(issues)) return [];
  return heldItems(issues)
    .filter(isIssue)
    .map((issue) => ({
      rule: issue.rule,
      path: issue.path,
      text: textOf(issue, locale),
      short: shortOf(issue.rule, locale),
    }));
}

function isIssue(value: unknown): value is Issue {
  if (typeof value !== "object" || value === null) return false;
  const { rule, code, path, expected, received } = value as Partial<Record<keyof Issue, unknown>>;
  return [rule, code, expected, received].every(isString) && Array.isArray(path);
}

/** A value that a rule about values refuses is explained by the rule, a note by what it means, and any other by the fault. */
function textOf({ rule, code, expected, received, message }: Issue, locale: Locale): string {
  const notes: Readonly<Record<string, string>> = locale.notes;
  const note = Object.hasOwn(notes, rule) ? notes[rule] : undefined;
  if (note !== undefined) return note;
  const { reason } = textsOf(rule, locale);
  const isAboutValues = code === "invalidValue" && categoryOf(rule) === "malformed";
  if (isAboutValues && typeof reason === "string") return reason;
  if (!Object.hasOwn(locale.issues, code)) return message;
  const text = locale.issues[code];
  return typeof text === "string" ? text : text.write({ expected, received });
}

function shortOf(rule: RuleId, locale: Locale): string {
  const { short, basis } = textsOf(rule, locale);
  return short ?? basis?.replace(/\.$/, "") ?? rule;
}
