import type { AuditEntry } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useExplain } from "../../state/useExplain.ts";

/** Why the command was allowed or refused, as the rules say it now. */
export function WhyDecided({ entry }: { readonly entry: AuditEntry }) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const told = explain({ value: entry.isAccepted, because: entry.because });
  return (
    <>
      <h2>{entry.isAccepted ? texts.audit.whyAccepted : texts.audit.whyRefused}</h2>
      <ul className="reasons">
        {told?.reasons.map(({ rule, reason }) => (
          <li key={rule}>
            {reason === rule ? null : reason} <RuleLinks rules={[rule]} />
          </li>
        ))}
      </ul>
    </>
  );
}
