import { useEffect } from "react";
import { useTenant } from "../state/useTenant.ts";

/** The heading of a page, and the title of the window with it. */
export function PageTitle({ text, lead }: { readonly text: string; readonly lead?: string }) {
  const { name } = useTenant();
  useEffect(() => {
    document.title = `${text} · ${name}`;
  }, [text, name]);
  return (
    <header className="page-title">
      <h1 tabIndex={-1}>{text}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
    </header>
  );
}
