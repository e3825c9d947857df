import { type Channel, entriesOf } from "tenant-policy";
import { Link } from "wouter";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { changedPath } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { OwnSettings } from "./OwnSettings.tsx";

/** The channels, each with how many settings of its own it has. */
export function ChannelList({ chosen }: { readonly chosen: string | undefined }) {
  const { texts } = useLanguage();
  const { channels } = useTenant().channels;
  const own = texts.privacyAndSecurity.channels;
  const listed = entriesOf(channels);
  if (listed.length === 0) return <p className="card muted">{own.none}</p>;
  return (
    <TableFrame label={own.list} className="channel-list">
      <table className="stacked">
        <caption>{own.list}</caption>
        <thead>
          <tr>
            <th scope="col">{own.channel}</th>
            <th scope="col">{own.kind}</th>
            <th scope="col">{own.ownSettings}</th>
            <th scope="col">
              <span className="sr-only">{own.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} isChosen={channel.id === chosen} />
          ))}
        </tbody>
      </table>
      <p className="muted gone">
        {own.gone} <RuleLinks rules={["CH3"]} />
      </p>
    </TableFrame>
  );
}

interface ChannelRowProps {
  readonly channel: Channel;
  readonly isChosen: boolean;
}

function ChannelRow({ channel: { id, kind, overrides }, isChosen }: ChannelRowProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  return (
    <tr data-channel={id}>
      <th scope="row">
        <Link
          className="plain-link"
          href={changedPath("/channels", { channel: id, field: null })}
          aria-current={isChosen ? "true" : undefined}
        >
          {id}
        </Link>
      </th>
      <td data-label={own.kind}>{kind}</td>
      <td data-label={own.ownSettings}>
        {Object.keys(overrides).length}
        <OwnSettings overrides={overrides} />
      </td>
      <td className="actions">
        <CommandButton body={{ type: "channels/remove", channel: id }} label={own.removeLabel(id)}>
          {own.remove}
        </CommandButton>
      </td>
    </tr>
  );
}
