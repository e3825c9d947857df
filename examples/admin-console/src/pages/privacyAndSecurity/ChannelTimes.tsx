import "./content.css";
import { canWriteWithTicket, type Channel, effectiveSettingsOf, entriesOf } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

/** The channels that set a timeout or an expiration time of their own, with what holds on them. */
export function ChannelTimes() {
  const { texts } = useLanguage();
  const { channels } = useTenant();
  const own = texts.privacyAndSecurity.sessions.channels;
  const others = entriesOf(channels.channels).filter(
    ({ overrides }) => overrides.idleMinutes !== undefined || overrides.ticketSeconds !== undefined,
  );
  if (others.length === 0) return null;
  return (
    <TableFrame label={own.title}>
      <table className="stacked">
        <caption>
          {own.title} <RuleLinks rules={["CH1", "SE2"]} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{own.channel}</th>
            <th scope="col">{own.kind}</th>
            <th scope="col">{own.idle}</th>
            <th scope="col">{own.ticket}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function ChannelRow({ channel }: { readonly channel: Channel }) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const own = texts.privacyAndSecurity.sessions.channels;
  const { value } = effectiveSettingsOf(tenant, channel.id);
  if (value === null) return null;
  const { idleMinutes, ticketSeconds } = value.settings;
  // A new ticket in an enabled app: what is refused now has no tickets at all (SE2).
  const use = { channelKind: channel.kind, ticketSeconds, issuedAtMilli: 0, isAppEnabled: true };
  const hasTickets = canWriteWithTicket(use, 0);
  return (
    <tr>
      <th scope="row">{channel.id}</th>
      <td data-label={own.kind}>{channel.kind}</td>
      <td data-label={own.idle}>{own.minutes(idleMinutes)}</td>
      <td data-label={own.ticket}>{own.seconds(hasTickets ? ticketSeconds : 0)}</td>
    </tr>
  );
}
