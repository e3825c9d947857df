import { decideOpenMediaLink, type EffectiveSettings, type RuleId } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { SettingsInForce } from "./SettingsInForce.tsx";

/** Whether the link to a media file opens, on a device that is logged in and on one that is not. */
export function MediaLinks({ effective }: { readonly effective: EffectiveSettings }) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.uploads;
  return (
    <div className="card">
      <h4>{own.link}</h4>
      {([true, false] as const).map((isLoggedIn) => {
        const decision = decideOpenMediaLink(effective.settings, isLoggedIn);
        const device = isLoggedIn ? own.loggedIn : own.notLoggedIn;
        if (decision.value) {
          const reason = effective.settings.enforcesMediaAccess
            ? own.becauseLoggedIn
            : own.becauseNotEnforced;
          return <Opens key={device} text={own.opens(device)} reason={reason} rules={decision.because} />;
        }
        return <Verdict key={device} decision={decision} text={own.opensNot(device)} />;
      })}
      <SettingsInForce effective={effective} names={["enforcesMediaAccess"]} />
    </div>
  );
}

interface OpensProps {
  readonly text: string;
  readonly reason: string;
  readonly rules: readonly RuleId[];
}

/** The rule allows for either of two reasons. The one that holds here is told. */
function Opens({ text, reason, rules }: OpensProps) {
  return (
    <div className="verdict" aria-live="polite" data-answer>
      <p className="yes">{text}</p>
      <p>
        {reason} <RuleLinks rules={rules} />
      </p>
    </div>
  );
}
