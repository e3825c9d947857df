import { checkPasswordPolicy, type PasswordPolicy } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { useWritten, type Written } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { PasswordLife } from "./PasswordLife.tsx";
import { PasswordTester } from "./PasswordTester.tsx";
import { numbersOf, PolicyForm, type PolicyNumbers } from "./PolicyForm.tsx";
import { usePasswordCase } from "./usePasswordCase.ts";

/** When passwords may be changed, when they have to be, and what a new one may be. */
export function Passwords() {
  const { texts } = useLanguage();
  const { passwords } = useTenant();
  const { sections, passwords: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.passwords} lead={own.lead}>
      <Policy policy={passwords} />
    </SectionGate>
  );
}

function Policy({ policy }: { readonly policy: PasswordPolicy }) {
  const { texts } = useLanguage();
  const draft = useWritten(numbersOf(policy));
  const written: PasswordPolicy = { ...policy, ...draft.written };
  const [asked, choose] = usePasswordCase();
  const own = texts.privacyAndSecurity.passwords;
  const isDraft =
    JSON.stringify(written) !== JSON.stringify(policy) && checkPasswordPolicy(written).issues === undefined;
  // What is tried is tried with what is written: the answer follows each key.
  const tried = isDraft ? written : policy;
  return (
    <>
      <div className="beside">
        <Settings policy={policy} draft={draft} />
        <PasswordTester policy={tried} asked={asked} choose={choose}>
          {isDraft ? <p className="note">{own.draftTried}</p> : null}
        </PasswordTester>
      </div>
      {isDraft ? <PasswordLife policy={written} asked={asked} title={own.lifeWritten} isDraft /> : null}
      <PasswordLife policy={policy} asked={asked} title={isDraft ? own.lifeInForce : own.life} />
    </>
  );
}

interface SettingsProps {
  readonly policy: PasswordPolicy;
  readonly draft: Written<PolicyNumbers>;
}

function Settings({ policy, draft }: SettingsProps) {
  const { texts } = useLanguage();
  const { renewWithoutOtp } = policy;
  return (
    <div className="card">
      <CommandSwitch
        {...texts.privacyAndSecurity.passwords.renewWithoutOtp}
        isOn={renewWithoutOtp}
        body={{ type: "passwords/choosePolicy", policy: { ...policy, renewWithoutOtp: !renewWithoutOtp } }}
      />
      <PolicyForm policy={policy} draft={draft} />
    </div>
  );
}
