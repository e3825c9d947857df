import { useState } from "react";
import { FieldError, Input, Label, NumberField, Text } from "react-aria-components";
import { checkPasswordPolicy, type PasswordPolicy } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { PasswordLife } from "./PasswordLife.tsx";
import { PasswordTester } from "./PasswordTester.tsx";
import { usePasswordCase } from "./usePasswordCase.ts";

/** When passwords may be changed, when they have to be, and what a new one may be. */
export function Passwords() {
  const { texts } = useLanguage();
  const { passwords } = useTenant();
  const { sections, passwords: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.passwords} lead={own.lead}>
      <Policy key={JSON.stringify(passwords)} policy={passwords} />
    </SectionGate>
  );
}

function Policy({ policy }: { readonly policy: PasswordPolicy }) {
  const { texts } = useLanguage();
  const [written, setWritten] = useState(policy);
  const [asked, choose] = usePasswordCase();
  const own = texts.privacyAndSecurity.passwords;
  const isOther = JSON.stringify(written) !== JSON.stringify(policy);
  const isSettable = checkPasswordPolicy(written).issues === undefined;
  return (
    <>
      <div className="beside">
        <Settings policy={policy} written={written} setWritten={setWritten} />
        <PasswordTester policy={policy} asked={asked} choose={choose} />
      </div>
      <PasswordLife policy={policy} asked={asked} title={own.life} />
      {isOther && isSettable ? <PasswordLife policy={written} asked={asked} title={own.lifeWritten} /> : null}
    </>
  );
}

interface SettingsProps {
  readonly policy: PasswordPolicy;
  readonly written: PasswordPolicy;
  readonly setWritten: (policy: PasswordPolicy) => void;
}

const numbers = ["minAgeDays", "maxAgeDays", "history"] as const;

function Settings({ policy, written, setWritten }: SettingsProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  const { renewWithoutOtp } = policy;
  return (
    <div className="card">
      <CommandSwitch
        {...own.renewWithoutOtp}
        isOn={renewWithoutOtp}
        body={{ type: "passwords/choosePolicy", policy: { ...policy, renewWithoutOtp: !renewWithoutOtp } }}
      />
      <CommandForm body={{ type: "passwords/choosePolicy", policy: written }} submit={own.submit}>
        {numbers.map((name) => (
          <NumberField
            key={name}
            className="field"
            name={`policy.${name}`}
            value={written[name]}
            onChange={(count) => setWritten({ ...written, [name]: count })}
          >
            <Label>{own.fields[name].label}</Label>
            <Input />
            <Text slot="description" className="muted">
              {own.fields[name].hint}
            </Text>
            <FieldError className="reason" />
          </NumberField>
        ))}
      </CommandForm>
    </div>
  );
}
