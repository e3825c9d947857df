import { type ChannelSettings, effectiveSettings, entriesOf } from "tenant-policy";
import { bank } from "./bank.ts";
import { table } from "./layout.ts";
import type { Section } from "./section.ts";

const { module } = bank.channels;
const configured = entriesOf(bank.channels.channels);

/** The settings in force on a channel. */
export function inForce(id: string): ChannelSettings {
  const channel = configured.find((each) => each.id === id);
  return effectiveSettings(module, channel?.overrides ?? {}).value?.settings ?? module;
}

export const channels: Section = {
  name: "channels",
  document: "Privacy and security",
  title: "Which settings are in force on a channel",
  extract: () => settingTable(["forwardEmails", "idleMinutes", "ticketSeconds", "maxFileMegabytes"]),
  lines: () => [
    "A channel has the module's settings (=) unless it overrides them.",
    "",
    ...settingTable(Object.keys(module) as (keyof ChannelSettings)[]),
  ],
};

function settingTable(names: readonly (keyof ChannelSettings)[]): readonly string[] {
  const answers = configured.map((channel) => effectiveSettings(module, channel.overrides).value);
  return table([
    ["setting", "module", ...configured.map(({ id }) => id)],
    ...names.map((name) => [
      name,
      settingText(module[name]),
      ...answers.map((answer) =>
        answer?.sources[name] === "channel" ? settingText(answer.settings[name]) : "=",
      ),
    ]),
  ]);
}

function settingText(value: ChannelSettings[keyof ChannelSettings]): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "number") return String(value);
  return value.length === 0 ? "(empty)" : value.join(", ");
}
