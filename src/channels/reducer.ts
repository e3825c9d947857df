import { entryOf, withEntry } from "../kernel/ledger/ledger.ts";
import { isSameJson, keptIfSame } from "../kernel/json/sameJson.ts";
import type { ChannelsCommand } from "./commands.ts";
import type { ChannelOverrides } from "./settings.ts";
import type { Channels } from "./state.ts";

/** The module's settings change field by field, a channel's as a whole (CH2). */
export function reduceChannels(slice: Channels, command: ChannelsCommand): Channels {
  switch (command.type) {
    case "channels/chooseModuleSettings": {
      const module = keptIfSame(slice.module, { ...slice.module, ...command.settings });
      return module === slice.module ? slice : { ...slice, module };
    }
    case "channels/add":
      return withChannel(slice, command.channel, command.kind);
    case "channels/override":
      return withOverrides(slice, command.channel, command.overrides);
  }
}

/** A channel that is there keeps what it has. */
function withChannel(slice: Channels, id: string, kind: string): Channels {
  if (entryOf(slice.channels, id) !== undefined) return slice;
  return { ...slice, channels: withEntry(slice.channels, { id, kind, overrides: {} }) };
}

function withOverrides(slice: Channels, id: string, overrides: ChannelOverrides): Channels {
  const channel = entryOf(slice.channels, id);
  if (channel === undefined || isSameJson(channel.overrides, overrides)) return slice;
  return { ...slice, channels: withEntry(slice.channels, { ...channel, overrides }) };
}
