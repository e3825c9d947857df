import { Button } from "react-aria-components";
import type { Channel, CommandBody, EffectiveSettings } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { useOffer } from "../../controls/useOffer.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { type FieldName, isDefault, valueText } from "./channelFields.ts";
import { OverrideForm } from "./OverrideForm.tsx";

interface ChannelSettingRowProps {
  readonly channel: Channel;
  readonly name: FieldName;
  readonly effective: EffectiveSettings;
  /** Whether the channel's own value can be written below. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** One setting on a channel, and below it, if it is opened, the form that sets the channel's own value. */
export function ChannelSettingRow(props: ChannelSettingRowProps) {
  const { channel, name, effective, isOpen, toggle } = props;
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  const label = texts.audit.fields[name];
  const setting: CommandBody = {
    type: "channels/override",
    channel: channel.id,
    overrides: channel.overrides,
  };
  const { isOffered } = useOffer(setting);
  const source = effective.sources[name];
  return (
    <tbody data-field={name} data-source={source}>
      <tr>
        <th scope="row">{label}</th>
        <Values {...props} />
        <td className="actions">
          {isOffered ? (
            <Button
              className="button plain"
              aria-label={own.setLabel(label)}
              aria-expanded={isOpen}
              onPress={toggle}
            >
              {own.set}
            </Button>
          ) : (
            <CommandButton body={setting} label={own.setLabel(label)}>
              {own.set}
            </CommandButton>
          )}
          {source === "channel" ? (
            <CommandButton body={clearing(channel, name)} label={own.clearLabel(label)}>
              {own.clear}
            </CommandButton>
          ) : null}
        </td>
      </tr>
      {isOpen ? (
        <tr className="override-row">
          <td colSpan={5}>
            <OverrideForm key={channel.id} channel={channel} name={name} inForce={effective.settings[name]} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function Values({ channel, name, effective }: ChannelSettingRowProps) {
  const { texts } = useLanguage();
  const { module } = useTenant().channels;
  const own = texts.privacyAndSecurity.channels;
  const ownValue = channel.overrides[name];
  return (
    <>
      <td data-label={own.tenantValue} className="muted">
        {valueText(name, module[name], texts)} {isDefault(name, module[name]) ? own.isDefault : null}
      </td>
      <td data-label={own.ownValue} className={ownValue === undefined ? "muted" : undefined}>
        {ownValue === undefined ? own.notSet : valueText(name, ownValue, texts)}
      </td>
      <td data-label={own.inForce} className="value-in-force">
        <strong>{valueText(name, effective.settings[name], texts)}</strong>
        <span className="source-of-value">{own.from[effective.sources[name]]}</span>
      </td>
    </>
  );
}

/** The channel's settings as a whole, without this one (CH2). */
function clearing({ id, overrides }: Channel, name: FieldName) {
  const kept = Object.fromEntries(Object.entries(overrides).filter(([each]) => each !== name));
  return { type: "channels/override", channel: id, overrides: kept } as const;
}
