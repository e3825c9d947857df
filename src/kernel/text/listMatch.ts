/**
 * How a value stands to a list that restricts who gets in: e-mail domains, IP addresses, forwarding (ED1, IP1, PA4). An
 * empty list is `open` to everyone. A list whose entries match nothing is not empty, so it is not open.
 */
export type ListMatch = "open" | "listed" | "unlisted";

/** Matches a list by a test of its entries. */
export function matchList<Entry>(list: readonly Entry[], isMatch: (entry: Entry) => boolean): ListMatch {
  if (list.length === 0) return "open";
  return list.some(isMatch) ? "listed" : "unlisted";
}
