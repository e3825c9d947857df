import { type Issue, issuesUnder, rejected, unlessIssues } from "../schema/checked.ts";
import type { Form } from "../schema/form.ts";
import { frozen } from "../json/frozen.ts";
import { type Entry, type Ledger, ledgerOf } from "./ledger.ts";
import { refined } from "../schema/refined.ts";

/** The deepest nesting of arrays that is read: more than any trie has. */
const maxDepth = 10;

/** The issues of an entry beside those of its form, in view of the entries before it. */
type EntryCheck<Item> = (entry: Item) => readonly Issue[];

/**
 * The form of a ledger from outside: entries in arrays, flat or nested in whatever way. The trie is built anew, so that no
 * entry can stand where a look-up would miss it. A second entry with the same id is an issue (ST5), and so is anything
 * else that is no entry, each with its path (ST3). `check` is called with each entry that has its form, in turn.
 */
/* @__NO_SIDE_EFFECTS__ */
export function ledgerFormOf<Item extends Entry>(
  form: Form<Item>,
  check: EntryCheck<Item> = () => [],
): Form<Ledger<Item>> {
  return (value) => {
    if (!Array.isArray(value)) return rejected("ST3", "a list");
    const ids = new Set<string>();
    const entries: Item[] = [];
    const entryForm = refined(form, (entry) => {
      const issues = check(entry);
      const isDuplicate = ids.has(entry.id);
      ids.add(entry.id);
      if (!isDuplicate) entries.push(entry);
      return unlessIssues(entry, isDuplicate ? [duplicate, ...issues] : issues);
    });
    const issues = issuesIn(value, 0, entryForm);
    return unlessIssues(ledgerOf(entries), issues);
  };
}

const duplicate: Issue = frozen({ rule: "ST5", path: ["id"], message: "an id that no other entry has" });

/** The issues of all items of nested arrays. An array nested too deep counts as an item, and is no entry. */
function issuesIn(nested: readonly unknown[], level: number, form: Form<unknown>): readonly Issue[] {
  const issues: Issue[] = [];
  for (let position = 0; position < nested.length; position += 1) {
    const item = nested[position];
    const part =
      Array.isArray(item) && level < maxDepth
        ? unlessIssues(item, issuesIn(item, level + 1, form))
        : form(item);
    if (part.issues === undefined) continue;
    for (const issue of issuesUnder(position, part)) issues.push(issue);
  }
  return issues;
}
