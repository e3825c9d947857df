import "./content.css";
import { entriesOf } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { AddChannel } from "./AddChannel.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { ChannelSettingsTable } from "./ChannelSettingsTable.tsx";

/** What each channel sets for itself, and where every value in force on it comes from. The address names the channel. */
export function Channels() {
  const { texts } = useLanguage();
  const { channels } = useTenant().channels;
  const [chosen] = useAddress("/channels");
  const { sections, channels: own } = texts.privacyAndSecurity;
  const [first] = entriesOf(channels);
  const channel = chosen.get("channel") ?? first?.id;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.channels} lead={own.lead}>
      <div className="content-columns">
        <ChannelList chosen={channel} />
        <AddChannel />
      </div>
      {channel === undefined ? null : <ChannelSettingsTable id={channel} />}
    </SectionGate>
  );
}
