// Who looks at the page in this tab. A browser may refuse its storage: then whoever was chosen last in any tab does after a reload.
import type { Me } from "./store.ts";

const key = "me";

export function keepSeer(me: Me): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(me));
  } catch {
    // It stays in the page's state.
  }
}

/** Null in a new tab. */
export function keptSeer(): Me | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Me | null;
  } catch {
    return null;
  }
}
