// What the page has to say of itself, above whatever is shown, until somebody takes note of it.
import { useSyncExternalStore } from "react";

export type Notice =
  /** The browser keeps nothing: all is gone with the page. */
  | { readonly kind: "notKept" }
  /** A change was not made, as another tab had made one on the same state. */
  | { readonly kind: "changedElsewhere" }
  /** The thread that works out impacts does not answer. */
  | { readonly kind: "noWorker" }
  /** Whoever looked at the page is no longer in the tenant. */
  | { readonly kind: "gone"; readonly name: string; readonly now: string };

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(listen, () => notices);
}

/** Says it once: a newer notice of the same kind takes the place of the earlier one. */
export function tellNotice(notice: Notice): void {
  if (notices.some((each) => JSON.stringify(each) === JSON.stringify(notice))) return;
  show([...notices.filter(({ kind }) => kind !== notice.kind), notice]);
}

export function closeNotice(kind: Notice["kind"]): void {
  show(notices.filter((each) => each.kind !== kind));
}

function show(shown: readonly Notice[]): void {
  notices = shown;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
