import { useEffect, useState } from "react";
import { useTenant } from "../../state/useTenant.ts";
import type { ListPage } from "../../worker/people.ts";

interface Pages<Item> {
  /** Undefined until the first page is there. */
  readonly items: readonly Item[] | undefined;
  /** Asks for the page after these; null if there is none. */
  readonly more: (() => void) | null;
}

/** A list that the worker hands out page by page. It begins anew when the question or the tenant is another one. */
export function usePages<Item>(
  id: string,
  ask: (cursor: string | null) => Promise<ListPage<Item>>,
): Pages<Item> {
  const tenant = useTenant();
  const [read, setRead] = useState<ListPage<Item>>();
  useEffect(() => {
    let isShown = true;
    setRead(undefined);
    // That the worker does not answer stands above the page.
    ask(null).then(
      (page) => isShown && setRead(page),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
    // The id tells one question from another.
  }, [id, tenant]);
  if (read === undefined || read.next === null) return { items: read?.items, more: null };
  const { items, next } = read;
  const more = () =>
    void ask(next).then(
      (page) => setRead((now) => (now === read ? { ...page, items: [...items, ...page.items] } : now)),
      () => undefined,
    );
  return { items, more };
}
