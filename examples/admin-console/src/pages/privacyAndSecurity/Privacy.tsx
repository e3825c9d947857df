import "./content.css";
import { decideEmbedWorkspace } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { ApiMode } from "./ApiMode.tsx";
import { AuditTrail } from "./AuditTrail.tsx";
import { MailTester } from "./MailTester.tsx";
import { ModuleList } from "./ModuleList.tsx";
import { ModuleSwitch } from "./ModuleSwitch.tsx";

/** To whom data of customers may go, and what of the workspace may stand elsewhere. */
export function Privacy() {
  const { texts } = useLanguage();
  const { sections, privacy: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.privacy} lead={own.lead}>
      <div className="content-columns">
        <div className="card">
          <ModuleList name="blockedEmails" hint={own.blockedHint} />
        </div>
        <div className="card">
          <ModuleList name="forwardEmails" hint={own.forwardHint} />
        </div>
        <div className="card">
          <ModuleSwitch name="addsCustomerDetails" about={own.details} />
        </div>
        <Embedding />
      </div>
      <MailTester />
      <div className="content-columns">
        <ApiMode />
        <AuditTrail />
      </div>
    </SectionGate>
  );
}

function Embedding() {
  const { texts } = useLanguage();
  const { allowsEmbedding } = useTenant().privacy;
  const own = texts.privacyAndSecurity.privacy;
  const decision = decideEmbedWorkspace(allowsEmbedding);
  return (
    <div className="card">
      <CommandSwitch
        label={texts.audit.fields.allowsEmbedding}
        about={own.embedding}
        isOn={allowsEmbedding}
        body={{ type: "privacy/allowEmbedding", isOn: !allowsEmbedding }}
      />
      <div className="below-switch">
        <Verdict decision={decision} text={decision.value ? own.mayEmbed : own.mayNotEmbed} />
      </div>
    </div>
  );
}
