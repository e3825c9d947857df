import { type Checked, type Issue, issuesUnder, rejected, unlessIssues } from "./checked.ts";
import type { Form } from "./form.ts";
import { type Entry, type Ledger, ledgerOf } from "./ledger.ts";

/** More levels than a ledger ever has. */
const mostLevels = 10;

/**
 * A ledger from outside: entries in nested arrays, flat or as a ledger has them. It is built anew, so that no entry can
 * stand where nobody would find it. Two entries of one id are an issue (ST5).
 */
/* @__NO_SIDE_EFFECTS__ */
export function ledgerFormOf<Item extends Entry>(form: Form<Item>): Form<Ledger<Item>> {
  return (value) => {
    if (!Array.isArray(value)) return rejected("ST3", "a list");
    const entries = new Map<string, Item>();
    const issues = gather(value, 0, form, entries);
    return unlessIssues(ledgerOf([...entries.values()]), issues);
  };
}

/**
 * Adds what is no array, in whatever arrays, to the entries, and tells what is wrong with it. Arrays deeper than any
 * ledger's count as wrong items.
 */
function gather<Item extends Entry>(
  nested: readonly unknown[],
  level: number,
  form: Form<Item>,
  entries: Map<string, Item>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (let position = 0; position < nested.length; position += 1) {
    const item = nested[position];
    const part =
      Array.isArray(item) && level < mostLevels
        ? unlessIssues(item, gather(item, level + 1, form, entries))
        : added(form(item), entries);
    if (part.issues === undefined) continue;
    for (const issue of issuesUnder(position, part)) issues.push(issue);
  }
  return issues;
}

function added<Item extends Entry>(entry: Checked<Item>, entries: Map<string, Item>): Checked<Item> {
  if (entry.issues !== undefined) return entry;
  const { id } = entry.value;
  if (entries.has(id)) return rejected("ST5", "an id that no other entry has", "id");
  entries.set(id, entry.value);
  return entry;
}
