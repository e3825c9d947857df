import { Label, Radio, RadioGroup } from "react-aria-components";
import { entryOf, isIpAllowed, type TwoFactorMode, twoFactorRisks } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useSignInAddress } from "../../state/useSignInAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { CannotTell } from "./CannotTell.tsx";
import { rangeOfAddress } from "./ipRange.ts";
import { isAdministrator, modes, type SignInCase } from "./signInCases.ts";
import { MySignIn } from "./MySignIn.tsx";
import { SignInTable } from "./SignInTable.tsx";

/** Which sign-ins pass a one-time code besides the password. */
export function TwoFactor() {
  const { texts } = useLanguage();
  const [address, setAddress] = useSignInAddress("/two-factor");
  const { management, twoFactor } = useTenant().networkAccess;
  const mine = useMyCase(address);
  const { sections, twoFactor: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.twoFactor} lead={own.lead}>
      <div className="beside">
        <div className="card">
          <ModeForm mode={twoFactor} address={address} />
        </div>
        <MySignIn address={address} setAddress={setAddress} />
      </div>
      {management.entries.length > 0 ? null : (
        <p className="notice">
          {own.openList} <RuleLinks rules={["IP1", "IP4"]} />
        </p>
      )}
      <SignInTable mode={twoFactor} mine={mine} />
    </SectionGate>
  );
}

/** My row of the table, with the typed address. Null without one, and for whoever is no teammate. */
function useMyCase(address: string): SignInCase | null {
  const me = useMe();
  const { teammates, networkAccess } = useTenant();
  const record = me.kind === "teammate" ? entryOf(teammates.records, me.id) : undefined;
  if (record === undefined || rangeOfAddress(address) === null) return null;
  return {
    mode: networkAccess.twoFactor,
    isAdministrator: isAdministrator[record.role],
    hasRemoteAccess: record.hasRemoteAccess,
    isListed: isIpAllowed(address, networkAccess.management, "management"),
  };
}

interface ModeFormProps {
  readonly mode: TwoFactorMode;
  /** From where the mode is chosen, as far as the page is told: a browser does not know its own address. */
  readonly address: string;
}

function ModeForm({ mode, address }: ModeFormProps) {
  const { texts } = useLanguage();
  const { written: chosen, write: choose, meanwhile } = useWritten(mode);
  const { management } = useTenant().networkAccess;
  const own = texts.privacyAndSecurity.twoFactor;
  const risks = address === "" ? null : twoFactorRisks(chosen, management, address).value;
  return (
    <CommandForm body={{ type: "networkAccess/chooseTwoFactor", mode: chosen }} submit={own.submit}>
      <RadioGroup
        className="mode-list"
        name="mode"
        value={chosen}
        onChange={(value) => choose(modes.find((each) => each === value) ?? mode)}
      >
        <Label className="field-name">{own.mode}</Label>
        {modes.map((each) => (
          <Radio key={each} value={each} className="mode-line">
            <span className="mode-dot" aria-hidden="true" />
            <span>
              <span className="mode-name">{own.modes[each]}</span>{" "}
              {each === mode ? <span className="badge">{own.inForce}</span> : null}
              <span className="about">{own.about[each]}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <Meanwhile value={meanwhile && own.modes[meanwhile]} />
      {risks?.includes("shutsOutActor") === true ? (
        <p className="note">
          {own.shutsOut(address)} <RuleLinks rules={["IP5"]} />
        </p>
      ) : null}
      <CannotTell address={address} field={own.address} />
    </CommandForm>
  );
}
