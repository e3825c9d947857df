import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useLanguage } from "../language/Language.tsx";
import { type LastChange, lastChange } from "../state/lastChange.ts";

/** So long it stands, unless somebody points at it or has the keyboard in it. The audit trail has the same for good. */
const shownMilli = 20_000;

const dismiss = () => lastChange.set(null);

/** Says politely what was changed, here or in another tab, and leads to its entry of the audit trail, where it can be taken back. */
export function DoneMessage() {
  const change = lastChange.use();
  useEffect(() => {
    window.addEventListener("hashchange", dismiss);
    return () => window.removeEventListener("hashchange", dismiss);
  }, []);
  return (
    <div role="status" className="done-status">
      {change === null ? null : <Message key={change.entry} change={change} />}
    </div>
  );
}

function Message({ change }: { readonly change: LastChange }) {
  const { texts, labels } = useLanguage();
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    if (isUsed) return;
    const timer = setTimeout(dismiss, shownMilli);
    return () => clearTimeout(timer);
  }, [isUsed]);
  const what = change.type === "unknown" ? "" : labels.commandType[change.type];
  const { done, viewOrUndo } = texts.before;
  return (
    <p
      className="done-message"
      onPointerEnter={() => setIsUsed(true)}
      onPointerLeave={() => setIsUsed(false)}
      onFocus={() => setIsUsed(true)}
      onBlur={() => setIsUsed(false)}
    >
      <span>
        {done[change.where](what)} <a href={`#/audit/all/${change.entry}`}>{viewOrUndo}</a>
      </span>
      <Button className="button link" aria-label={texts.close} onPress={dismiss}>
        ×
      </Button>
    </p>
  );
}
