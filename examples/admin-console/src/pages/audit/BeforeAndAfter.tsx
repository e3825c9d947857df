import type { AuditEntry } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useChangeWords } from "../../controls/useChangeWords.ts";

/** Each change: where it was, and what stood there before and afterwards. */
export function BeforeAndAfter({ changes }: Pick<AuditEntry, "changes">) {
  const { texts } = useLanguage();
  const own = texts.audit;
  const words = useChangeWords();
  if (changes.length === 0) return <p className="muted">{own.noChanges}</p>;
  return (
    <TableFrame label={own.changes}>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{own.place}</th>
            <th scope="col">{own.before}</th>
            <th scope="col">{own.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path.join("/")}>
              <th scope="row">{words.place(path)}</th>
              <td>{words.value(fieldOf(path), before)}</td>
              <td>{words.value(fieldOf(path), after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** The kind of a channel is any text, and no word of the page. */
function fieldOf(path: readonly string[]): string {
  const field = path.at(-1) ?? "";
  return path[0] === "channels" && field === "kind" ? "" : field;
}
