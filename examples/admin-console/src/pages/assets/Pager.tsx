import { Button } from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";

/** So many assets are on a page: the table reads all its rows, though it draws only those in view. */
export const pageSize = 200;

interface PagerProps {
  /** The first page is 0. */
  readonly page: number;
  readonly count: number;
  readonly choose: (changes: AddressChanges) => void;
}

/** The way to the other pages of the list. One page needs none. */
export function Pager({ page, count, choose }: PagerProps) {
  const { texts } = useLanguage();
  const own = texts.assets.list;
  const last = Math.max(0, Math.ceil(count / pageSize) - 1);
  if (last === 0) return null;
  const goTo = (to: number) => choose({ page: to === 0 ? null : String(to) });
  return (
    <nav className="details-buttons pager" aria-label={own.pages}>
      {page === 0 ? null : (
        <Button className="button plain" onPress={() => goTo(page - 1)}>
          {own.previous}
        </Button>
      )}
      <span className="muted">
        {own.range(page * pageSize + 1, Math.min(count, (page + 1) * pageSize), count)}
      </span>
      {page >= last ? null : (
        <Button className="button plain" onPress={() => goTo(page + 1)}>
          {own.next}
        </Button>
      )}
    </nav>
  );
}

/** The page in the address, or the last one where there are fewer. */
export function pageIn(chosen: URLSearchParams, count: number): number {
  const written = Number(chosen.get("page") ?? 0);
  const last = Math.max(0, Math.ceil(count / pageSize) - 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, last) : 0;
}
