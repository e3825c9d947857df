import { useEffect, useState } from "react";
import { closeAction, shownAction } from "./actions.ts";
import { DoneMessage } from "./DoneMessage.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";

type Dialogs = typeof import("./ActionDialogs.tsx").ActionDialogs;

const load = async () => (await import("./ActionDialogs.tsx")).ActionDialogs;

/**
 * The place of the dialogs that controls open, and of the message after them. The code of the dialogs is fetched once the page
 * stands, so that it is there when needed. `lazy` would suspend the first of them all the same, and React delays what follows.
 */
export function ActionHost() {
  const action = shownAction.use();
  const [Dialogs, setDialogs] = useState<Dialogs | null>(null);
  const isWanted = action !== null;
  useKeptFocus(action);
  // Back, and another address: what the dialog is about is no longer there. What the page itself writes there is no step.
  useEffect(() => {
    addEventListener("popstate", closeAction);
    return () => removeEventListener("popstate", closeAction);
  }, []);
  useEffect(() => {
    const keep = () => void load().then((loaded) => setDialogs(() => loaded));
    if (isWanted) return keep();
    const idle = requestIdleCallback(keep);
    return () => cancelIdleCallback(idle);
  }, [isWanted]);
  return (
    <>
      {action === null || Dialogs === null ? null : <Dialogs action={action} />}
      <DoneMessage />
    </>
  );
}
