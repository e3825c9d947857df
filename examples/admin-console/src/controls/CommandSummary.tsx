import type { CommandBody } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";

/** A command in words: what it does, and about what. */
export function CommandSummary({ body }: { readonly body: CommandBody }) {
  const { labels } = useLanguage();
  const named = Object.entries(body).flatMap(([field, value]) => (field === "type" ? [] : plainText(value)));
  return (
    <>
      {labels.commandType[body.type]}
      {named.length === 0 ? null : <span className="about-what"> · {named.join(" · ")}</span>}
    </>
  );
}

/** What can be shown in a line: ids, names and numbers. Settings show themselves in the impact. */
function plainText(value: unknown): readonly string[] {
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
