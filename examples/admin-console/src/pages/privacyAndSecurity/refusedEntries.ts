import type { Issue } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import type { Language } from "../../language/Language.tsx";

/** Each reason once, after the entries that it is about. Null for a list that can be set. */
export function refusedEntries(
  entries: readonly string[],
  issues: readonly Issue[] | undefined,
  indexOf: (path: Issue["path"]) => unknown,
  { texts, locale }: Language,
): string | null {
  if (issues === undefined) return null;
  const refused = issues.flatMap(({ path }) => entries[Number(indexOf(path))]?.trim() ?? []);
  const reasons = new Set(explainIssues(issues, { locale }).map(({ text }) => text));
  return texts.privacyAndSecurity.channels.refusedEntries(refused, [...reasons].join(" "));
}
