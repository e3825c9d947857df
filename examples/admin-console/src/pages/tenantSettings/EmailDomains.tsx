import { useState } from "react";
import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { DomainList } from "./DomainList.tsx";
import { DomainTester } from "./DomainTester.tsx";
import { SectionGate } from "../../app/SectionGate.tsx";

/** Whose users may be added, by the domain of their address. */
export function EmailDomains() {
  const { texts } = useLanguage();
  const { emailDomains } = useTenant();
  const own = texts.tenantSettings.emailDomains;
  return (
    <SectionGate section="emailDomains" title={texts.tenantSettings.sections.emailDomains} lead={own.lead}>
      {emailDomains.length > 0 ? null : (
        <p className="notice">
          {own.open} <RuleLinks rules={["ED1"]} />
        </p>
      )}
      <div className="columns">
        <div>
          <DomainList />
          <AllowDomain key={emailDomains.join()} />
        </div>
        <DomainTester />
      </div>
    </SectionGate>
  );
}

/** Begun anew whenever the list is another one: the field is then empty. */
function AllowDomain() {
  const { texts } = useLanguage();
  const [written, setWritten] = useState("");
  const own = texts.tenantSettings.emailDomains;
  // Without a name, the field does not show what is wrong: nothing is written yet.
  const name = written === "" ? {} : { name: "domain" };
  return (
    <div className="card">
      <CommandForm body={{ type: "emailDomains/allow", domain: written }} submit={own.submit}>
        <TextField className="field" {...name} value={written} onChange={setWritten}>
          <Label>{own.add}</Label>
          <Input autoComplete="off" autoCapitalize="none" spellCheck="false" inputMode="url" />
          <Text slot="description" className="muted">
            {own.addHint}
          </Text>
          <FieldError className="reason" />
        </TextField>
      </CommandForm>
    </div>
  );
}
