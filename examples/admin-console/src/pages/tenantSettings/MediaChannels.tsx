import {
  acceptedCredentials,
  type InboundMediaSettings,
  type MediaCredential,
  mediaKeyHeader,
  mediaUrlMaker,
} from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";

const channels = ["appleMessages", "whatsApp", "rcs", "facebookMessenger", "inApp"] as const;
const credentials: readonly MediaCredential[] = ["mediaAccessKey", "appClientKey", "jwt"];

/** Who makes the URLs of each channel and, where they expire, what they accept after that. */
export function MediaChannels({ settings }: { readonly settings: InboundMediaSettings }) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.inboundMedia;
  const title = settings.shortLived ? own.channels : own.channelsPersistent;
  const columns = settings.shortLived ? credentials : [];
  return (
    <>
      <TableFrame label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{own.channel}</th>
              {columns.map((credential) => (
                <th key={credential} scope="col">
                  {own.credentials[credential]}
                </th>
              ))}
              <th scope="col">{own.maker}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <ChannelRow key={channel} channel={channel} settings={settings} columns={columns} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {settings.shortLived ? (
        <p className="muted below">
          {own.header(mediaKeyHeader)} <RuleLinks rules={["IM6", "IM7"]} />
        </p>
      ) : null}
    </>
  );
}

interface ChannelRowProps {
  readonly channel: (typeof channels)[number];
  readonly settings: InboundMediaSettings;
  readonly columns: readonly MediaCredential[];
}

function ChannelRow({ channel, settings, columns }: ChannelRowProps) {
  const { texts, labels } = useLanguage();
  const own = texts.tenantSettings.inboundMedia;
  const accepted = acceptedCredentials(channel).value ?? [];
  const maker = mediaUrlMaker(settings, channel);
  return (
    <tr data-channel={channel}>
      <th scope="row">{labels.channel[channel]}</th>
      {columns.map((credential) => {
        const isAccepted = accepted.includes(credential);
        return (
          <td key={credential} className={isAccepted ? "yes" : "muted"}>
            {isAccepted ? own.accepted : own.notAccepted}
          </td>
        );
      })}
      <td>
        {maker.value === null ? null : own.makers[maker.value]} <RuleLinks rules={maker.because} />
      </td>
    </tr>
  );
}
