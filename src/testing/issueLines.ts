import type { Issue } from "../kernel/schema/issue.ts";
import { explainIssues } from "../explain/explainIssues.ts";
import { en } from "../explain/locales/en.ts";

/** Each issue, with the place that it is about. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  return explainIssues(issues, { locale: en }).map(
    ({ path, text, rule }) => `${path.length === 0 ? "" : `${path.join(".")}: `}${text} (${rule})`,
  );
}
