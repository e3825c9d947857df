import { entriesAfter } from "../kernel/ledger/entryPage.ts";
import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";

/** One member of a class, which has at least one. */
export function firstMember<Item extends Entry>(members: Ledger<Item>): Item {
  const [first] = entriesAfter(members, null, 1).entries;
  return first as Item;
}
