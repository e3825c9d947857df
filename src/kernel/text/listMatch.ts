import type { Mark } from "./ascii.ts";
import { holdsText } from "./holdsText.ts";

/**
 * How a value stands to a list that restricts who gets in: e-mail domains, IP addresses, forwarding (ED1, IP1, PA4). An
 * empty list is `open` to everyone. A list whose entries match nothing is not empty, so it is not open.
 */
export type ListMatch = "open" | "listed" | "unlisted";

/** Matches a list of texts by `holdsText`. */
export function matchList(list: readonly unknown[], text: string, mark: Mark): ListMatch {
  if (list.length === 0) return "open";
  return holdsText(list, text, mark) ? "listed" : "unlisted";
}
