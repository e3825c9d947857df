import type { NonEmpty } from "../decision/decision.ts";
import type { RuleId } from "../rule.ts";

/** What is wrong with a value that was to be set. The shape is an issue of Standard Schema, with the rule added. */
export interface Issue {
  readonly rule: RuleId;
  /** Where: keys and positions from the outside in; empty for the value as a whole. */
  readonly path: readonly (string | number)[];
  /** What was expected there. */
  readonly message: string;
}

/** The canonical value, or everything that is wrong with what was given. */
export type Checked<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: NonEmpty<Issue> };

export function accepted<Value>(value: Value): Checked<Value> {
  return { value };
}

export function rejected(
  rule: RuleId,
  message: string,
  ...path: readonly (string | number)[]
): { readonly value?: undefined; readonly issues: NonEmpty<Issue> } {
  return { issues: [{ rule, path, message }] };
}

/** The value, unless there are issues. */
export function unlessIssues<Value>(value: Value, issues: readonly Issue[]): Checked<Value> {
  return isNonEmpty(issues) ? { issues } : { value };
}

function isNonEmpty<Item>(items: readonly Item[]): items is NonEmpty<Item> {
  return items.length > 0;
}

/** The issues of a part, told from the whole: their paths begin with the part's key. */
export function issuesUnder(key: string | number, checked: Checked<unknown>): readonly Issue[] {
  return (checked.issues ?? []).map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}
