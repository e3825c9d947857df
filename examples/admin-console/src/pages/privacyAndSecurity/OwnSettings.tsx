import type { Channel } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { fieldNames, valueText } from "./channelFields.ts";

/** The settings that a channel sets itself, with their values: what is gone when they are cleared, or the channel removed. */
export function OwnSettings({ overrides }: Pick<Channel, "overrides">) {
  const { texts } = useLanguage();
  const listed = fieldNames.flatMap((name) => {
    const value = overrides[name];
    return value === undefined ? [] : [{ name, text: valueText(name, value, texts) }];
  });
  if (listed.length === 0) return null;
  return (
    <ul className="own-settings muted">
      {listed.map(({ name, text }) => (
        <li key={name}>
          {texts.audit.fields[name]}: {text}
        </li>
      ))}
    </ul>
  );
}
