import { frozen } from "../kernel/json/frozen.ts";
import { type EntryPage, entriesAfter } from "../kernel/ledger/entryPage.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import { isString, ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { FoundGroup } from "./found.ts";

/**
 * A page of at most `limit` members of what was found: those after the cursor, or the first ones if it is null. Pass `next` of
 * each page as the cursor of the following one, until it is null. Groups come in their order, and the members of each in the
 * order of `entriesAfter`: so a member that stays in its group is listed once, even if others change between two pages. It
 * has no entries if the limit is not a whole number of at least 1, or if the cursor is none of these.
 *
 * Rules: AN5, ST7.
 */
export function foundAfter<Item extends Entry>(
  found: { readonly groups: readonly Pick<FoundGroup<unknown, Item>, "id" | "members">[] },
  cursor: string | null,
  limit: number,
): EntryPage<Item> {
  const start = cursor === null ? beginning : placeOf(cursor);
  if (start === undefined || !Number.isInteger(limit) || limit < 1) return emptyPage;
  const placed: Placed<Item>[] = [];
  for (const { id, members } of groupsIn<Item>(found)) {
    if (id < start.group || placed.length > limit) continue;
    // One more than the page holds tells whether there is another page.
    const left = limit + 1 - placed.length;
    const { entries } = entriesAfter(members, id === start.group ? start.member : null, left);
    for (const entry of entries) placed.push({ group: id, entry });
  }
  const last = placed[limit - 1];
  const next =
    placed.length > limit && last !== undefined ? JSON.stringify([last.group, last.entry.id]) : null;
  return frozen({ entries: placed.slice(0, limit).map(({ entry }) => entry), next });
}

interface Placed<Item> {
  readonly group: string;
  readonly entry: Item;
}

/** A place in the order of groups and of the members of each. */
interface Place {
  readonly group: string;
  readonly member: string | null;
}

const beginning: Place = { group: "", member: null };
const emptyPage: EntryPage<never> = /* @__PURE__ */ frozen({ entries: [], next: null });

/** The place after which a page begins. Undefined for what is no cursor: JSON would read a list of any length as text (ST3). */
function placeOf(cursor: unknown): Place | undefined {
  if (!isString(cursor)) return undefined;
  const read = ifReadable<unknown>(() => JSON.parse(cursor));
  if (!Array.isArray(read) || read.length !== 2) return undefined;
  const [group, member] = read as readonly unknown[];
  return isString(group) && isString(member) ? { group, member } : undefined;
}

interface Group<Item extends Entry> {
  readonly id: string;
  readonly members: Ledger<Item>;
}

/** Of a value that is nothing found, none. */
function groupsIn<Item extends Entry>(found: unknown): readonly Group<Item>[] {
  const groups: unknown = ifReadable(() => ownValue(found, "groups"));
  if (!Array.isArray(groups)) return [];
  return (groups as readonly unknown[]).filter(isGroup) as readonly Group<Item>[];
}

function isGroup(value: unknown): boolean {
  return isString(ownValue(value, "id"));
}
