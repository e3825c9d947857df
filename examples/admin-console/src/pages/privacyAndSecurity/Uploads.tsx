import "./content.css";
import { SectionGate } from "../../app/SectionGate.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { ChannelChoice } from "./ChannelChoice.tsx";
import { MediaLinks } from "./MediaLinks.tsx";
import { ModuleList } from "./ModuleList.tsx";
import { ModuleSwitch } from "./ModuleSwitch.tsx";
import { SizeLimit } from "./SizeLimit.tsx";
import { UploadTester } from "./UploadTester.tsx";
import { useChosenChannel } from "./useChosenChannel.ts";
import { useSettingsOn } from "./useSettingsOn.ts";

/** What customers and agents may upload, and who may open a link to it. */
export function Uploads() {
  const { texts } = useLanguage();
  const { sections, uploads: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.uploads} lead={own.lead}>
      <div className="content-columns">
        <div className="card">
          <ModuleSwitch name="customersMayUpload" about={own.customers} />
          <ModuleList name="customerFileTypes" hint={own.typesHint} />
        </div>
        <div className="card">
          <ModuleSwitch name="agentsMayUpload" about={own.agents} />
          <ModuleList name="agentFileTypes" hint={own.typesHint} />
        </div>
        <div className="card">
          <SizeLimit />
        </div>
        <div className="card">
          <ModuleSwitch name="enforcesMediaAccess" about={own.enforced} />
          <p className="note below-switch">
            {own.enforcedByDefault} <RuleLinks rules={["MD3", "MD5"]} />
          </p>
        </div>
      </div>
      <Testers />
    </SectionGate>
  );
}

/** Both go by the settings of one channel, which the address keeps with what is typed. */
function Testers() {
  const { texts } = useLanguage();
  const [chosen, choose] = useAddress("/uploads");
  const channel = useChosenChannel(chosen);
  const effective = useSettingsOn(channel).value;
  return (
    <section aria-labelledby="try-uploads">
      <h3 id="try-uploads">{texts.privacyAndSecurity.uploads.tester}</h3>
      <ChannelChoice channel={channel} choose={(wanted) => choose({ channel: wanted })} />
      {effective === null ? null : (
        <div className="content-columns">
          <UploadTester effective={effective} />
          <MediaLinks effective={effective} />
        </div>
      )}
    </section>
  );
}
