import { decideOpenMediaLink, type EffectiveSettings } from "tenant-policy";
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
        return (
          <Verdict
            key={device}
            decision={decision}
            text={decision.value ? own.opens(device) : own.opensNot(device)}
          />
        );
      })}
      <SettingsInForce effective={effective} names={["enforcesMediaAccess"]} />
    </div>
  );
}
