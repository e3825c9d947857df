import type { SignInRequirement, TwoFactorMode } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useExplain } from "../../state/useExplain.ts";
import { type AnsweredCase, casesOf, isSameCase, modes, type SignInCase } from "./signInCases.ts";

interface SignInTableProps {
  /** The mode in force. */
  readonly mode: TwoFactorMode;
  readonly mine: SignInCase | null;
}

/** What signing in asks for, in each case of each mode. The mode in force stands out, and in it my own case. */
export function SignInTable({ mode, mine }: SignInTableProps) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const own = texts.privacyAndSecurity.twoFactor;
  const administrators = explain({ value: true, because: ["IP8"] })?.reasons ?? [];
  return (
    <TableFrame label={own.table}>
      <table className="sign-in-cases">
        <caption>
          {own.table} <RuleLinks rules={["IP4"]} />
          <span className="administrators">
            {administrators.map(({ reason }) => reason).join(" ")} <RuleLinks rules={["IP8"]} />
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{own.columns.listed}</th>
            <th scope="col">{own.columns.administrator}</th>
            <th scope="col">{own.columns.remoteAccess}</th>
            <th scope="col">{own.columns.answer}</th>
          </tr>
        </thead>
        {modes.map((each) => (
          <ModeRows key={each} mode={each} isInForce={each === mode} mine={mine} />
        ))}
      </table>
    </TableFrame>
  );
}

interface ModeRowsProps extends SignInTableProps {
  readonly isInForce: boolean;
}

function ModeRows({ mode, isInForce, mine }: ModeRowsProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.twoFactor;
  return (
    <tbody className={isInForce ? "mode-in-force" : undefined} data-mode={mode}>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {own.modes[mode]} {isInForce ? <span className="badge">{own.inForce}</span> : null}
        </th>
      </tr>
      {casesOf(mode).map((each, index) => {
        const isMine = mine !== null && isSameCase(each, mine);
        return (
          <tr key={index} aria-current={isMine || undefined}>
            <Case each={each} isMine={isMine} />
          </tr>
        );
      })}
    </tbody>
  );
}

const looks: Readonly<Record<SignInRequirement, string>> = {
  allow: "yes",
  oneTimePassword: "look-out",
  refuse: "no",
};

function Case({ each, isMine }: { readonly each: AnsweredCase; readonly isMine: boolean }) {
  const { texts } = useLanguage();
  const { twoFactor: own, yes, no } = texts.privacyAndSecurity;
  const { decision, isListed, isAdministrator, hasRemoteAccess } = each;
  const requirement = decision.value ?? "refuse";
  return (
    <>
      {[isListed, isAdministrator, hasRemoteAccess].map((holds, index) => (
        <td key={index} className={holds ? undefined : "does-not"}>
          {holds ? yes : no}
        </td>
      ))}
      <td>
        <span className="answer">
          <span className={looks[requirement]}>{own.answers[requirement]}</span>{" "}
          {isMine ? <span className="badge">{own.you}</span> : null} <RuleLinks rules={decision.because} />
        </span>
      </td>
    </>
  );
}
