import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { type Decision, passwordExpiry, type PasswordPolicy, passwordPolicyCheck } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useTenant } from "../../state/useTenant.ts";
import { CountField } from "./CountField.tsx";
import { InstantField } from "./InstantField.tsx";
import { type PasswordCase, passwordStates } from "./usePasswordCase.ts";
import { wallTimeOf } from "./wallTime.ts";

interface PasswordTesterProps {
  readonly policy: PasswordPolicy;
  readonly asked: PasswordCase;
  readonly choose: (changes: AddressChanges) => void;
  /** Something to know of the policy. */
  readonly children: ReactNode;
}

/** Whether a change of password would be accepted, with all rules that it breaks, and whether one is due. */
export function PasswordTester({ policy, asked, choose, children }: PasswordTesterProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  return (
    <div className="card try-password">
      <h3>{own.tester}</h3>
      <div className="fields">
        <StateFields asked={asked} choose={choose} />
        <NewPassword asked={asked} choose={choose} />
      </div>
      {children}
      <Verdicts policy={policy} asked={asked} />
    </div>
  );
}

type FieldsProps = Omit<PasswordTesterProps, "policy" | "children">;

function StateFields({ asked, choose }: FieldsProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.privacyAndSecurity.passwords;
  return (
    <>
      <Labelled
        label={own.state}
        value={asked.state}
        options={passwordStates.map((value) => ({ value, text: own.states[value] }))}
        choose={(state) => choose({ state: state === "set" ? null : state })}
      />
      {asked.setAtMilli === null ? null : (
        <InstantField
          label={own.setAt}
          wall={wallTimeOf(asked.setAtMilli, timeZone)}
          choose={(set) => choose({ set })}
        />
      )}
      {asked.resetAtMilli === null ? null : (
        <InstantField
          label={own.resetAt}
          wall={wallTimeOf(asked.resetAtMilli, timeZone)}
          choose={(reset) => choose({ reset })}
        />
      )}
    </>
  );
}

function NewPassword({ asked, choose }: FieldsProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.privacyAndSecurity.passwords;
  return (
    <>
      <InstantField
        label={own.changedAt}
        wall={wallTimeOf(asked.changedAtMilli, timeZone)}
        choose={(at) => choose({ at })}
      />
      <CountField
        label={own.equals}
        hint={own.equalsHint}
        value={asked.equals}
        onChange={(equals) => choose({ equals: equals === null ? null : String(equals) })}
      />
      <Checkbox
        className="code-entered"
        isSelected={asked.hasCode}
        onChange={(isOn) => choose({ code: isOn ? null : "no" })}
      >
        <span className="code-box" aria-hidden="true" />
        {own.hasCode}
      </Checkbox>
    </>
  );
}

function Verdicts({ policy, asked }: Omit<PasswordTesterProps, "choose" | "children">) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.passwords;
  const { setAtMilli, resetAtMilli, changedAtMilli, equals, hasCode } = asked;
  const change = passwordPolicyCheck(policy, {
    setAtMilli,
    resetAtMilli,
    nowMilli: changedAtMilli,
    matchingIndices: equals === null ? [] : [equals],
    hasPassedOtp: hasCode,
  });
  const due = passwordExpiry(policy, setAtMilli, changedAtMilli, resetAtMilli);
  return (
    <>
      {equals !== null && Number.isNaN(equals) ? null : (
        <div data-question="change">
          <Verdict decision={change} text={change.value ? own.mayChange : own.mayNotChange} />
        </div>
      )}
      {due.value === null ? null : <Due decision={{ ...due, value: due.value }} />}
    </>
  );
}

/** That a change is due is no refusal, and yet something to look out for. */
function Due({ decision }: { readonly decision: Decision<boolean> }) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const own = texts.privacyAndSecurity.passwords;
  const reasons = explain(decision)?.reasons ?? [];
  return (
    <div className="verdict" aria-live="polite" data-question="due" data-answer={decision.value}>
      <p className={decision.value ? "look-out" : "yes"}>
        {decision.value ? own.mustChange : own.needNotChange}
      </p>
      <p>
        {reasons.map(({ reason }) => reason).join(" ")} <RuleLinks rules={decision.because} />
      </p>
    </div>
  );
}
