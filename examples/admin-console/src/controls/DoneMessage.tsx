import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useLanguage } from "../language/Language.tsx";
import { doneEntry } from "./actions.ts";

const dismiss = () => doneEntry.set(null);

/** Says politely that a command was carried out, and leads to its entry of the audit trail, where it can be taken back. */
export function DoneMessage() {
  const { texts } = useLanguage();
  const entry = doneEntry.use();
  useEffect(() => {
    window.addEventListener("hashchange", dismiss);
    return () => window.removeEventListener("hashchange", dismiss);
  }, []);
  return (
    <div role="status" className="done-status">
      {entry === null ? null : (
        <p key={entry} className="done-message">
          {texts.before.done} <a href={`#/audit/all/${entry}`}>{texts.before.viewOrUndo}</a>
          <Button className="button link" aria-label={texts.close} onPress={dismiss}>
            ×
          </Button>
        </p>
      )}
    </div>
  );
}
