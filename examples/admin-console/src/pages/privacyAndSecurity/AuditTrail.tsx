import { Link } from "wouter";
import { useSight } from "../../app/SectionGate.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";

/** That every change is recorded, and whether I may see the records. */
export function AuditTrail() {
  const { texts, labels } = useLanguage();
  const decision = useSight("auditTrail");
  const own = texts.privacyAndSecurity.privacy.auditTrail;
  return (
    <div className="card">
      <h3>{labels.section.auditTrail}</h3>
      <p>
        {own.about} <RuleLinks rules={["AU1"]} />
      </p>
      <Verdict decision={decision} text={decision.value ? own.maySee : own.mayNotSee} />
      <Link className="plain-link" href="~/audit">
        {own.open}
      </Link>
    </div>
  );
}
