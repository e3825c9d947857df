import { id } from "../kernel/schema/form.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { type ChannelOverrides, checkChannelOverrides } from "./settings.ts";

export type ChannelsCommand =
  | WithEnvelope<{
      readonly type: "channels/chooseModuleSettings";
      /** What is left out stays as it is (CH2). */
      readonly settings: Partial<ChannelSettings>;
    }>
  | WithEnvelope<{
      readonly type: "channels/add";
      /** The new channel's id. */
      readonly channel: string;
      readonly kind: string;
    }>
  | WithEnvelope<{
      readonly type: "channels/override";
      readonly channel: string;
      /** All that the channel sets for itself from now on (CH2). */
      readonly overrides: ChannelOverrides;
    }>;

export const channelsCommandForms: CommandForms<ChannelsCommand> = {
  "channels/chooseModuleSettings": commandForm("channels/chooseModuleSettings", {
    settings: checkChannelOverrides,
  }),
  "channels/add": commandForm("channels/add", { channel: id, kind: id }),
  "channels/override": commandForm("channels/override", { channel: id, overrides: checkChannelOverrides }),
};
