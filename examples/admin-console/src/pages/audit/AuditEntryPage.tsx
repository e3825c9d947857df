import { Link, useParams } from "wouter";
import type { AuditEntry } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { usePageState } from "../../state/store.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { commandText } from "./auditTrail.ts";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";
import { idsIn } from "./earlier.ts";
import { Undo } from "./Undo.tsx";
import { useChangeWords } from "../../controls/useChangeWords.ts";
import { WhyDecided } from "./WhyDecided.tsx";

/** One entry: what it changed from what to what, why that was allowed, and how it is taken back. */
export function AuditEntryPage() {
  const { texts, labels } = useLanguage();
  const own = texts.audit;
  const audit = usePageState((state) => state.audit);
  const { filter, entry: number } = useParams<{ filter: string; entry: string }>();
  const entry = audit[audit.length - Number(number)];
  return (
    <>
      <p>
        <Link href={`/${filter}`}>← {own.back}</Link>
      </p>
      {entry === undefined ? (
        <p className="notice">{own.noEntry(number)}</p>
      ) : (
        <article className="audit-entry" data-entry={number}>
          <h2>{commandText(entry.command, labels, texts)}</h2>
          <EntryFacts entry={entry} />
          <h2>{own.changes}</h2>
          <BeforeAndAfter changes={entry.changes} />
          <h2>{own.undo}</h2>
          <Undo entry={entry} />
          <WhyDecided entry={entry} />
          <details>
            <summary>{own.json}</summary>
            <pre tabIndex={0}>{JSON.stringify(entry, null, 2)}</pre>
          </details>
        </article>
      )}
    </>
  );
}

function EntryFacts({ entry }: { readonly entry: AuditEntry }) {
  const { texts } = useLanguage();
  const own = texts.audit;
  const tenant = useTenant();
  const words = useChangeWords();
  const { at, by, from, reference, isAccepted } = entry;
  const rows: readonly (readonly [string, string])[] = [
    [own.when, at === null ? own.noInstant : words.instant(at)],
    [own.who, by],
    [own.from, from === null ? own.none : workspaceName(tenant, from, texts)],
    [own.thing, idsIn(entry).join(", ") || own.settings],
    [own.outcome, isAccepted ? own.accepted : own.refused],
  ];
  const shown = reference === null ? rows : [...rows, [own.reference, reference] as const];
  return (
    <dl className="card facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
