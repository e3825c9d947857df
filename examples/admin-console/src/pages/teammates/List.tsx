import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useLocation, useParams } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { type ListView, readView, writeView } from "./listAddress.ts";
import { ListFilters } from "./ListFilters.tsx";
import { ListTable } from "./ListTable.tsx";
import { shownRows } from "./teammateRows.ts";
import { useTeammateRows } from "./useTeammateRows.ts";

/** Every teammate, narrowed and sorted as the address says. */
export function List() {
  const { texts } = useLanguage();
  const { list } = texts.teammates;
  const [view, change] = useListView();
  const all = useTeammateRows();
  const deferred = useDeferredValue(view);
  const rows = useMemo(() => shownRows(all, deferred), [all, deferred]);
  const isNarrowed = view.text !== "" || view.role !== null || view.home !== null || view.state !== null;
  return (
    <section aria-label={list.label}>
      <ListFilters view={view} change={change} />
      <p className="muted list-count">
        <span aria-live="polite">{list.found(rows.length)}</span>
        {isNarrowed ? (
          <Button
            className="button link"
            onPress={() => change({ text: "", role: null, home: null, state: null })}
          >
            {list.reset}
          </Button>
        ) : null}
      </p>
      <ListTable rows={rows} view={deferred} change={change} isOld={view !== deferred} />
    </section>
  );
}

/** The view in the address. What is typed shows at once, and stands in the address a moment later. */
function useListView(): readonly [ListView, (part: Partial<ListView>) => void] {
  const path = useParams()[0] ?? "";
  const [, navigate] = useLocation();
  const [view, setView] = useState(() => readView(path));
  const written = writeView(view);
  // Another address, such as by the button Back, is another view.
  const [seen, setSeen] = useState(path);
  if (seen !== path) {
    setSeen(path);
    if (path !== written) setView(readView(path));
  }
  useEffect(() => {
    if (written === path) return undefined;
    const shown = location.hash;
    const timer = setTimeout(() => {
      // Somebody may have gone elsewhere just now, before the page is drawn again.
      if (location.hash === shown) navigate(`/list/${written}`, { replace: true });
    }, 250);
    return () => clearTimeout(timer);
  }, [written, path, navigate]);
  return [view, (part) => setView((before) => ({ ...before, ...part }))];
}
