import { Input, Label, TextField } from "react-aria-components";
import {
  customerDetailsSharing,
  decideEmailBlocked,
  decideForwardTo,
  type EffectiveSettings,
} from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { ChannelChoice } from "./ChannelChoice.tsx";
import type { FieldName } from "./channelFields.ts";
import { SettingsInForce } from "./SettingsInForce.tsx";
import { useChosenChannel } from "./useChosenChannel.ts";
import { useSettingsOn } from "./useSettingsOn.ts";

const deciding: readonly FieldName[] = ["blockedEmails", "forwardEmails", "addsCustomerDetails"];

/** Tells of an address whether mail is exchanged with it, and whether data may be forwarded to it. */
export function MailTester() {
  const { texts } = useLanguage();
  const [chosen, choose] = useAddress("/privacy");
  const channel = useChosenChannel(chosen);
  const effective = useSettingsOn(channel).value;
  const own = texts.privacyAndSecurity.privacy;
  const email = chosen.get("text") ?? "";
  return (
    <section aria-labelledby="try-address" className="card try-address">
      <h3 id="try-address">{own.tester}</h3>
      <div className="content-columns">
        <div>
          <TextField className="field" value={email} onChange={(text) => choose({ text })}>
            <Label>{own.address}</Label>
            <Input autoComplete="off" autoCapitalize="none" spellCheck="false" inputMode="email" />
          </TextField>
          <ChannelChoice channel={channel} choose={(wanted) => choose({ channel: wanted })} />
        </div>
        {effective === null ? null : (
          <div>
            {email === "" ? null : <Verdicts email={email} effective={effective} />}
            <Details effective={effective} />
            <SettingsInForce effective={effective} names={deciding} />
          </div>
        )}
      </div>
    </section>
  );
}

interface VerdictsProps {
  readonly email: string;
  readonly effective: EffectiveSettings;
}

function Verdicts({ email, effective: { settings } }: VerdictsProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.privacy;
  const blocked = decideEmailBlocked(email, settings.blockedEmails);
  const forwarding = decideForwardTo(email, settings.forwardEmails);
  return (
    <>
      <Verdict decision={blocked} text={blocked.value ? own.blocked : own.notBlocked} isRefusal />
      <Verdict decision={forwarding} text={forwarding.value ? own.mayForward : own.mayNotForward} />
    </>
  );
}

/** Neither answer refuses anything. */
function Details({ effective }: { readonly effective: EffectiveSettings }) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.privacy;
  const { value, because } = customerDetailsSharing(effective.settings.addsCustomerDetails);
  return (
    <p aria-live="polite">
      {value === true ? own.detailsAdded : own.detailsLeftOut} <RuleLinks rules={because} />
    </p>
  );
}
