import { type Issue, issuesUnder, rejected, unlessIssues } from "../schema/checked.ts";
import type { Form } from "../schema/form.ts";
import { frozen } from "../json/frozen.ts";
import { type Entry, type Ledger, ledgerOf } from "./ledger.ts";
import { refined } from "../schema/refined.ts";

/** More levels than a ledger ever has. */
const mostLevels = 10;

/** What is wrong with an entry beside those before it in its ledger; not that one of them has its id. */
type Besides<Item> = (entry: Item) => readonly Issue[];

/**
 * A ledger from outside: entries in nested arrays, flat or as a ledger has them. It is built anew, so that no entry can
 * stand where nobody would find it. Two entries of one id are an issue (ST5). `besides` is asked of each entry that has its
 * form, in turn.
 */
/* @__NO_SIDE_EFFECTS__ */
export function ledgerFormOf<Item extends Entry>(
  form: Form<Item>,
  besides: Besides<Item> = () => [],
): Form<Ledger<Item>> {
  return (value) => {
    if (!Array.isArray(value)) return rejected("ST3", "a list");
    const ids = new Set<string>();
    const entries: Item[] = [];
    const entryForm = refined(form, (entry) => {
      const issues = besides(entry);
      const isTwin = ids.has(entry.id);
      ids.add(entry.id);
      if (!isTwin) entries.push(entry);
      return unlessIssues(entry, isTwin ? [twin, ...issues] : issues);
    });
    const issues = issuesIn(value, 0, entryForm);
    return unlessIssues(ledgerOf(entries), issues);
  };
}

const twin: Issue = frozen({ rule: "ST5", path: ["id"], message: "an id that no other entry has" });

/** What is wrong with what is no array, in whatever arrays. Arrays deeper than any ledger's count as wrong entries. */
function issuesIn(nested: readonly unknown[], level: number, form: Form<unknown>): readonly Issue[] {
  const issues: Issue[] = [];
  for (let position = 0; position < nested.length; position += 1) {
    const item = nested[position];
    const part =
      Array.isArray(item) && level < mostLevels
        ? unlessIssues(item, issuesIn(item, level + 1, form))
        : form(item);
    if (part.issues === undefined) continue;
    for (const issue of issuesUnder(position, part)) issues.push(issue);
  }
  return issues;
}
