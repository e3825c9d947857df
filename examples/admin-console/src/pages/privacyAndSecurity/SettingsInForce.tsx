import type { EffectiveSettings } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { type FieldName, valueText } from "./channelFields.ts";

interface SettingsInForceProps {
  readonly effective: EffectiveSettings;
  readonly names: readonly FieldName[];
}

/** The settings by which a tester answers, each with its source. */
export function SettingsInForce({ effective: { settings, sources }, names }: SettingsInForceProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  return (
    <dl className="in-force">
      {names.map((name) => (
        <div key={name} data-field={name} data-source={sources[name]}>
          <dt>{texts.audit.fields[name]}</dt>
          <dd>
            <strong>{valueText(name, settings[name], texts)}</strong>{" "}
            <span className="source-of-value">{own.from[sources[name]]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
