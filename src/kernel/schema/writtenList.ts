import { trimBlanks } from "../text/ascii.ts";
import { type Checked, type Issue, rejected, unlessIssues } from "./checked.ts";
import type { RuleId } from "../rule.ts";

/** What one entry of a list has to be: `read` gives its canonical form, or null. */
export interface EntryForm {
  readonly read: (text: string) => string | null;
  readonly expected: string;
  readonly rule: RuleId;
}

/**
 * Reads a list as administrators write them: comma-separated, or an array of texts. Blanks around entries and blank
 * entries are dropped; any other bad entry is an issue at its position; what was written but holds no entry is not the
 * empty list, as that often means "everyone". Entries come back canonical, sorted and once each.
 */
export function readWrittenList(written: unknown, form: EntryForm): Checked<readonly string[]> {
  if (written === "") return { value: [] };
  const texts: unknown = typeof written === "string" ? written.split(",") : written;
  if (!Array.isArray(texts)) return rejected("ST10", "a comma-separated text or an array of texts");
  const issues: Issue[] = [];
  const entries = new Set<string>();
  for (let position = 0; position < texts.length; position += 1) {
    const text: unknown = texts[position];
    const trimmed = typeof text === "string" ? trimBlanks(text) : null;
    if (trimmed === "") continue;
    const entry = trimmed === null ? null : form.read(trimmed);
    if (entry === null) issues.push({ rule: form.rule, path: [position], message: form.expected });
    else entries.add(entry);
  }
  if (texts.length > 0 && entries.size === 0 && issues.length === 0) {
    return rejected(form.rule, `${form.expected}; to empty the list, write nothing at all`);
  }
  return unlessIssues([...entries].sort(), issues);
}
