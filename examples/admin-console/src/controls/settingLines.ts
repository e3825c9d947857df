import type { Impact, SettingDifference, SettingValue } from "tenant-policy/analysis";
import type { Language } from "../language/Language.tsx";
import type { ImpactLine } from "./impactLines.ts";

/** What settings would decide differently. */
export function settingLines({ settings }: Impact, language: Language): readonly ImpactLine[] {
  return settings.map((difference) => ({
    change: difference.change,
    text: textOf(difference, language),
    count: "",
    witness: difference.scope === "channels" ? difference.witness : null,
  }));
}

function textOf(difference: SettingDifference, { texts }: Language): string {
  const { impact } = texts;
  if ("texts" in difference) return `${impact.sets[difference.setting]}: ${impact.changedList}`;
  const values = impact.fromTo(valueText(difference.before), valueText(difference.after));
  return `${impact.values[difference.setting]}: ${values}`;

  function valueText(value: SettingValue): string {
    if (value === null) return impact.noValue;
    if (typeof value === "boolean") return value ? impact.yes : impact.no;
    return String(value);
  }
}
