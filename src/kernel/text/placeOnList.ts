/**
 * "An empty list lets everyone through": said of e-mail domains, of addresses and of forwarding (ED1, IP1, PA4).
 * Only a list on which nothing stands is open; one with entries that match nothing is not.
 */
export type PlaceOnList = "open" | "listed" | "unlisted";

export function placeOnList<Entry>(list: readonly Entry[], isMatch: (entry: Entry) => boolean): PlaceOnList {
  if (list.length === 0) return "open";
  return list.some(isMatch) ? "listed" : "unlisted";
}
