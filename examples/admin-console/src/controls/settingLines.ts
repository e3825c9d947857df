import type { Impact, SettingDifference, SettingValue, TextSet } from "tenant-policy/analysis";
import type { Language } from "../language/Language.tsx";
import type { Texts } from "../texts/en.ts";
import { type ImpactLine, scopeText } from "./impactLines.ts";

/** So many entries of a list are named. */
const mostNamed = 3;

/** What settings would decide differently, and where. */
export function settingLines({ settings }: Impact, { texts }: Language): readonly ImpactLine[] {
  const { impact } = texts;
  return settings.map((difference) => ({
    change: difference.change,
    text: textOf(difference, impact),
    scope: whereOf(difference, impact),
  }));
}

function whereOf(difference: SettingDifference, impact: Texts["impact"]): string {
  switch (difference.scope) {
    case "tenant":
      return "";
    case "module":
      return impact.otherChannels;
    case "channels": {
      const { count, witness } = difference;
      return scopeText(impact.channels(count), count, witness, impact);
    }
  }
}

function textOf(difference: SettingDifference, impact: Texts["impact"]): string {
  if ("texts" in difference) {
    return `${impact.sets[difference.setting]}: ${setText(difference.texts, impact)}`;
  }
  if (difference.setting === "channel")
    return difference.after === true ? impact.channelAdded : impact.channelGone;
  const values = impact.fromTo(valueText(difference.before), valueText(difference.after));
  return `${impact.values[difference.setting]}: ${values}`;

  function valueText(value: SettingValue): string {
    if (value === null) return impact.noValue;
    if (typeof value === "boolean") return value ? impact.yes : impact.no;
    return String(value);
  }
}

function setText(set: TextSet, impact: Texts["impact"]): string {
  if ("only" in set) return namesOf(set.only, impact);
  return set.allBut.length === 0 ? impact.all : impact.allBut(namesOf(set.allBut, impact));
}

function namesOf(entries: readonly string[], impact: Texts["impact"]): string {
  const names = entries.slice(0, mostNamed).join(", ");
  const hidden = entries.length - mostNamed;
  return hidden > 0 ? impact.andMore(names, hidden) : names;
}
