// What the page has to say of itself, above whatever is shown, until somebody takes note of it.
import { cell } from "./cell.ts";

export type Notice =
  /** The browser keeps nothing: all is gone with the page. */
  | { readonly kind: "notKept" }
  /** A change was not made, as another tab had made one on the same state. */
  | { readonly kind: "changedElsewhere" }
  /** The thread that works out impacts does not answer. */
  | { readonly kind: "noWorker" }
  /** Whoever looked at the page is no longer in the tenant. */
  | { readonly kind: "gone"; readonly name: string; readonly now: string };

export const notices = cell<readonly Notice[]>([]);

/** Says it once: a newer notice of the same kind takes the place of the earlier one. */
export function tellNotice(notice: Notice): void {
  const shown = notices.get();
  if (shown.some((each) => JSON.stringify(each) === JSON.stringify(notice))) return;
  notices.set([...shown.filter(({ kind }) => kind !== notice.kind), notice]);
}

export function closeNotice(kind: Notice["kind"]): void {
  notices.set(notices.get().filter((each) => each.kind !== kind));
}
