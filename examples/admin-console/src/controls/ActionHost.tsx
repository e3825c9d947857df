import { lazy, Suspense, useEffect } from "react";
import { closeAction, useAction } from "./actions.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

const load = () => import("./ActionDialogs.tsx");
const ActionDialogs = lazy(async () => ({ default: (await load()).ActionDialogs }));

/** The place of the dialogs that controls open. Their code is fetched once the page stands, so that it is there when needed. */
export function ActionHost() {
  const action = useAction();
  useKeptFocus(action);
  // Back, and another address: what the dialog is about is no longer there. What the page itself writes there is no step.
  useEffect(() => {
    addEventListener("popstate", closeAction);
    return () => removeEventListener("popstate", closeAction);
  }, []);
  useEffect(() => {
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, []);
  return <Suspense>{action === null ? null : <ActionDialogs action={action} />}</Suspense>;
}
