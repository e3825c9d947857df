import { useCallback } from "react";
import { useLocation } from "wouter";

/** Changes to what is chosen; null takes a choice back. */
export type AddressChanges = Readonly<Record<string, string | null>>;

/**
 * What is chosen on a page, which its address keeps behind the path of the section: `/assets/list/kind=app&asset=mobile`.
 * What is typed does not lengthen the history.
 */
export function useAddress(section: string): readonly [URLSearchParams, (changes: AddressChanges) => void] {
  const [, goTo] = useLocation();
  const choose = useCallback(
    (changes: AddressChanges) => goTo(changedPath(section, changes), { replace: "text" in changes }),
    [goTo, section],
  );
  return [chosenNow(), choose];
}

/** The path below the page after these changes, for a link. */
export function changedPath(section: string, changes: AddressChanges): string {
  const chosen = chosenNow();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") chosen.delete(name);
    else chosen.set(name, value);
  }
  return `${section}/${chosen.toString()}`;
}

/** Read from the hash itself: the router's location is decoded already, and a value may hold any sign. */
function chosenNow(): URLSearchParams {
  const [, last = ""] = /\/([^/]*=[^/]*)$/.exec(location.hash) ?? [];
  return new URLSearchParams(last);
}
