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
          <AllowDomain />
        </div>
        <DomainTester />
      </div>
    </SectionGate>
  );
}

/** The field is empty again once its domain is allowed. */
function AllowDomain() {
  const { texts } = useLanguage();
  const [written, setWritten] = useState("");
  const own = texts.tenantSettings.emailDomains;
  const missing = written === "" ? texts.form.missing(own.add) : undefined;
  return (
    <div className="card">
      <CommandForm
        body={{ type: "emailDomains/allow", domain: missing === undefined ? written : "domain.example" }}
        submit={own.submit}
        missing={missing}
        onDone={() => setWritten("")}
      >
        <TextField className="field" name="domain" value={written} onChange={setWritten}>
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
