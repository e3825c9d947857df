import { type Checked, type Issue, rejected, unlessIssues } from "./checked.ts";
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
    const issues: Issue[] = [];
    for (const { path, item } of itemsOf(value)) {
      const entry = checkedEntry(form, item, entries);
      if (entry.issues === undefined) entries.set(entry.value.id, entry.value);
      else for (const issue of entry.issues) issues.push({ ...issue, path: [...path, ...issue.path] });
    }
    return unlessIssues(ledgerOf([...entries.values()]), issues);
  };
}

function checkedEntry<Item extends Entry>(
  form: Form<Item>,
  item: unknown,
  earlier: ReadonlyMap<string, Item>,
): Checked<Item> {
  const entry = form(item);
  return entry.issues === undefined && earlier.has(entry.value.id)
    ? rejected("ST5", "an id that no other entry has", "id")
    : entry;
}

interface Found {
  readonly path: readonly number[];
  readonly item: unknown;
}

/** What is no array, in whatever arrays; arrays deeper than any ledger's count as wrong items. */
function* itemsOf(nested: readonly unknown[], path: readonly number[] = []): Generator<Found> {
  for (let position = 0; position < nested.length; position += 1) {
    const item = nested[position];
    const isNode = Array.isArray(item) && path.length < mostLevels;
    if (isNode) yield* itemsOf(item as readonly unknown[], [...path, position]);
    else yield { path: [...path, position], item };
  }
}
