import {
  type ChannelOverrides,
  channelOverrides,
  storedChannelOverrides,
  storedChannelSettings,
} from "../channels/settings.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf, withEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { id } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type ChannelSettings, defaultChannelSettings } from "../vocabulary/channelSettings.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { setting, type SettingFacts, slice } from "./slice.ts";

/** A configured channel. */
export interface Channel {
  readonly id: string;
  /** Such as `chat` or `email`. */
  readonly kind: string;
  /** What it sets for itself (CH1). */
  readonly overrides: ChannelOverrides;
}

/** The channels of a tenant, and the settings of the privacy-and-security module that they start from. */
export interface Channels {
  /** In force where a channel sets nothing (CH1). */
  readonly module: ChannelSettings;
  readonly channels: Ledger<Channel>;
}

/** PA8. */
const initialChannels: Channels = /* @__PURE__ */ frozen({
  module: defaultChannelSettings,
  channels: /* @__PURE__ */ ledgerOf<Channel>([]),
});

const storedChannels: Schema<Channels> = /* @__PURE__ */ record<Channels>({
  module: storedChannelSettings,
  channels: /* @__PURE__ */ ledger<Channel>(
    /* @__PURE__ */ record<Channel>({ id, kind: id, overrides: storedChannelOverrides }),
  ),
});

/** What the commands of this slice read of the tenant. */
export interface ChannelsFacts extends SettingFacts {
  readonly channels: Channels;
}

const section = "privacyAndSecurity";

/** The module's settings change property by property, a channel's as a whole (CH2). */
export const channels = /* @__PURE__ */ slice("channels", {
  schemaIn: () => storedChannels,
  initial: () => initialChannels,
  commands: {
    /** What is absent stays as it is (CH2). */
    chooseModuleSettings: /* @__PURE__ */ setting(section, {
      fields: { settings: channelOverrides },
      reduce: (state: Channels, { settings }) => ({ ...state, module: { ...state.module, ...settings } }),
    }),
    add: /* @__PURE__ */ setting(section, {
      /** `channel` is the id of the new channel. */
      fields: { channel: id, kind: displayName },
      broken: (facts: ChannelsFacts, { channel }) =>
        channelOf(facts.channels, channel) !== undefined && "ST19",
      reduce: (state: Channels, { channel, kind }) =>
        channelOf(state, channel) === undefined
          ? { ...state, channels: withEntry(state.channels, { id: channel, kind, overrides: {} }) }
          : state,
    }),
    /** The overrides are all that the channel sets for itself from now on (CH2). */
    override: /* @__PURE__ */ setting(section, {
      fields: { channel: id, overrides: channelOverrides },
      broken: (facts: ChannelsFacts, { channel }) =>
        channelOf(facts.channels, channel) === undefined && "ST11",
      reduce: (state: Channels, { channel, overrides }) => {
        const configured = channelOf(state, channel);
        if (configured === undefined) return state;
        return { ...state, channels: withEntry(state.channels, { ...configured, overrides }) };
      },
    }),
  },
});

function channelOf(state: Channels, channel: string): Channel | undefined {
  return entryOf(state.channels, channel);
}
