import type { CommandBody, HelpDeskSettings } from "tenant-policy";
import { ineffectiveHelpDeskSettings } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { HelpDeskMatrix } from "./HelpDeskMatrix.tsx";

const switches = ["base", "fullAccess", "decryption"] as const;

/** The three switches of the help desk, and what each of their cases lets support do. */
export function HelpDesk() {
  const { texts } = useLanguage();
  const { helpDesk, subscription } = useTenant();
  const own = texts.tenantSettings.helpDesk;
  const isWithheld = subscription.withheld.includes("decryption");
  const { value: ineffective, because } = ineffectiveHelpDeskSettings(helpDesk, isWithheld);
  return (
    <SectionGate section="helpDesk" title={texts.tenantSettings.sections.helpDesk} lead={own.lead}>
      <div className="card switches">
        {switches.map((name) => {
          const isIneffective = ineffective?.some((addOn) => addOn === name) ?? false;
          return (
            <CommandSwitch
              key={name}
              {...own.switches[name]}
              isOn={helpDesk[name]}
              body={switched(helpDesk, name)}
              {...(isIneffective && { note: own.ineffective })}
            />
          );
        })}
        {ineffective === null || ineffective.length === 0 ? null : (
          <p className="muted">
            {own.why} <RuleLinks rules={because} />
          </p>
        )}
      </div>
      <HelpDeskMatrix settings={helpDesk} isWithheld={isWithheld} />
    </SectionGate>
  );
}

function switched(settings: HelpDeskSettings, name: (typeof switches)[number]): CommandBody {
  return { type: "helpDesk/choose", settings: { ...settings, [name]: !settings[name] } };
}
