import { type Channel, type EffectiveSettings, entryOf } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useTenant } from "../../state/useTenant.ts";
import { fieldNames } from "./channelFields.ts";
import { ChannelSettingRow } from "./ChannelSettingRow.tsx";
import { OwnSettings } from "./OwnSettings.tsx";
import { useSettingsOn } from "./useSettingsOn.ts";

/** Every setting on one channel: the tenant's value, the channel's own, and the one in force with its source. */
export function ChannelSettingsTable({ id }: { readonly id: string }) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const channel = entryOf(useTenant().channels.channels, id);
  const effective = useSettingsOn(id);
  if (effective.value !== null && channel !== undefined) {
    return <SettingsTable channel={channel} effective={effective.value} rules={effective.because} />;
  }
  return (
    <p className="notice">
      {texts.privacyAndSecurity.channels.notThere(id)}{" "}
      {explain(effective)
        ?.reasons.map(({ reason }) => reason)
        .join(" ")}{" "}
      <RuleLinks rules={effective.because} />
    </p>
  );
}

interface SettingsTableProps {
  readonly channel: Channel;
  readonly effective: EffectiveSettings;
  readonly rules: Parameters<typeof RuleLinks>[0]["rules"];
}

function SettingsTable({ channel, effective, rules }: SettingsTableProps) {
  const { texts } = useLanguage();
  const [chosen, choose] = useAddress("/channels");
  const own = texts.privacyAndSecurity.channels;
  const count = Object.keys(channel.overrides).length;
  const open = chosen.get("field");
  return (
    <section aria-labelledby="channel-settings">
      <h3 id="channel-settings">{own.settingsOf(channel.id)}</h3>
      <p>
        {own.count(count, fieldNames.length)} <RuleLinks rules={[...rules, "CH2"]} />
      </p>
      {count === 0 ? null : (
        <div className="clear-all">
          <p className="muted">{own.clears}</p>
          <OwnSettings overrides={channel.overrides} />
          <CommandButton body={{ type: "channels/override", channel: channel.id, overrides: {} }}>
            {own.clearAll}
          </CommandButton>
        </div>
      )}
      <TableFrame label={own.values}>
        <table className="channel-settings stacked">
          <thead>
            <tr>
              {[own.setting, own.tenantValue, own.ownValue, own.inForce].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{own.change}</span>
              </th>
            </tr>
          </thead>
          {fieldNames.map((name) => (
            <ChannelSettingRow
              key={name}
              channel={channel}
              name={name}
              effective={effective}
              isOpen={open === name}
              toggle={() => choose({ channel: channel.id, field: open === name ? null : name })}
            />
          ))}
        </table>
      </TableFrame>
    </section>
  );
}
