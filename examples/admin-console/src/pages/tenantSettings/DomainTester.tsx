import { Input, Label, TextField } from "react-aria-components";
import { decideDomainAllowed } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { useAddressPart } from "../../state/useAddressPart.ts";
import { Verdict } from "../../controls/Verdict.tsx";

/** Tells of every typed address whether a user with it can be added, and why. */
export function DomainTester() {
  const { texts } = useLanguage();
  const { emailDomains } = useTenant();
  const [email, setEmail] = useAddressPart("/email-domains");
  const own = texts.tenantSettings.emailDomains;
  const decision = decideDomainAllowed(email, emailDomains);
  return (
    <div className="card tester">
      <h3>{own.tester}</h3>
      <TextField className="field" value={email} onChange={setEmail}>
        <Label>{own.testerLabel}</Label>
        <Input autoComplete="off" autoCapitalize="none" spellCheck="false" inputMode="email" />
      </TextField>
      {email === "" ? null : (
        <Verdict decision={decision} text={decision.value ? own.mayBeAdded : own.mayNotBeAdded} />
      )}
    </div>
  );
}
