import { useDeferredValue, useMemo } from "react";
import { useLocation, useParams } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { usePageState } from "../../state/store.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditNotice } from "./AuditNotice.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { addressOf, type AuditFilter, commandText, filterIn, isFound, numbered } from "./auditTrail.ts";

/** The entries that the filter finds, the newest first. */
export function AuditList() {
  const { texts, labels } = useLanguage();
  const audit = usePageState((state) => state.audit);
  const { filter: address = "all" } = useParams<{ filter?: string }>();
  const [, go] = useLocation();
  const filter = useMemo(() => filterIn(address), [address]);
  const sought = useDeferredValue(filter);
  const found = useMemo(
    () =>
      numbered(audit).filter(({ entry }) =>
        isFound(entry, sought, commandText(entry.command, labels, texts)),
      ),
    [audit, sought, labels, texts],
  );
  const choose = (chosen: AuditFilter) => go(`/${addressOf(chosen)}`, { replace: true });
  return (
    <>
      <AuditNotice />
      {audit.length === 0 ? (
        <p className="notice">{texts.audit.empty}</p>
      ) : (
        <>
          <AuditFilters filter={filter} audit={audit} choose={choose} />
          <p className="muted" aria-live="polite">
            {texts.audit.found(found.length, audit.length)}
          </p>
          <AuditTable found={found} address={address} />
        </>
      )}
    </>
  );
}
