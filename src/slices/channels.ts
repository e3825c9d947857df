import { missing } from "../kernel/decision/decision.ts";
import {
  type ChannelOverrides,
  channelOverrides,
  storedChannelOverrides,
  storedChannelSettings,
} from "../channels/settings.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { entryOf, type Ledger, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { ledger } from "../kernel/schema/ledgerSchema.ts";
import { record } from "../kernel/schema/record.ts";
import { id } from "../kernel/schema/scalars.ts";
import { refine, type Schema } from "../kernel/schema/schema.ts";
import { type ChannelSettings, defaultChannelSettings } from "../vocabulary/channelSettings.ts";
import { displayName, storedNameOrId } from "../vocabulary/displayName.ts";
import { existing, fresh } from "../vocabulary/ids.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import {
  checkRetired,
  isRetired,
  noRetiredIds,
  type RetiredIds,
  retiredIds,
  withRetired,
} from "./retiredIds.ts";
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
  /** The ids of channels that were removed (ST14). */
  readonly retired: RetiredIds;
}

/** PA8. */
const initialChannels: Channels = /* @__PURE__ */ frozen({
  module: defaultChannelSettings,
  channels: /* @__PURE__ */ ledgerOf<Channel>([]),
  retired: noRetiredIds,
});

const storedChannels: Schema<Channels> = /* @__PURE__ */ refine(
  /* @__PURE__ */ record<Channels>({
    module: storedChannelSettings,
    channels: /* @__PURE__ */ ledger<Channel>(
      /* @__PURE__ */ record<Channel>({ id, kind: storedNameOrId, overrides: storedChannelOverrides }),
    ),
    retired: retiredIds,
  }),
  "ids that are retired",
  (state, reading) => {
    checkRetired(state.retired, (each) => channelOf(state, each) !== undefined, reading);
  },
);

/** What the commands of this slice read of the tenant. */
export interface ChannelsFacts extends SettingFacts {
  readonly channels: Channels;
}

const section = "privacyAndSecurity";

/** The module's settings change property by property, a channel's as a whole (CH2). */
export const channels = /* @__PURE__ */ slice("channels", {
  schemaIn: () => storedChannels,
  initial: () => initialChannels,
  migrations: { 2: (stored) => (isRecord(stored) ? { ...stored, retired: [] } : stored) },
  commands: {
    /** What is absent stays as it is (CH2). */
    chooseModuleSettings: /* @__PURE__ */ setting(section, {
      fields: {
        /** The settings that change. */
        settings: channelOverrides,
      },
      reduce: (state: Channels, { settings }) => ({ ...state, module: { ...state.module, ...settings } }),
    }),
    add: /* @__PURE__ */ setting(section, {
      fields: {
        /** The id of the new channel. It is never given to another (ST14). */
        channel: /* @__PURE__ */ fresh("channel"),
        /** Such as `chat` or `email`. */
        kind: displayName,
      },
      broken: ({ channels: state }: ChannelsFacts, { channel }) =>
        channelOf(state, channel) === undefined ? isRetired(state.retired, channel) && "ST14" : "ST19",
      reduce: (state: Channels, { channel, kind }) =>
        channelOf(state, channel) === undefined && !isRetired(state.retired, channel)
          ? { ...state, channels: withEntry(state.channels, { id: channel, kind, overrides: {} }) }
          : state,
    }),
    /** What it set for itself is gone with it (CH3). */
    remove: /* @__PURE__ */ setting(section, {
      fields: {
        /** The id of the channel. */
        channel: /* @__PURE__ */ existing("channel"),
      },
      broken: (facts: ChannelsFacts, { channel }) =>
        channelOf(facts.channels, channel) === undefined && missing,
      reduce: (state: Channels, { channel }) => {
        if (channelOf(state, channel) === undefined) return state;
        const retired = withRetired(state.retired, channel);
        return { ...state, channels: withoutEntry(state.channels, channel), retired };
      },
    }),
    /** The overrides are all that the channel sets for itself from now on (CH2). */
    override: /* @__PURE__ */ setting(section, {
      fields: {
        /** The id of the channel. */
        channel: /* @__PURE__ */ existing("channel"),
        /** All that the channel sets for itself from now on. What is absent comes from the settings for all channels. */
        overrides: channelOverrides,
      },
      broken: (facts: ChannelsFacts, { channel }) =>
        channelOf(facts.channels, channel) === undefined && missing,
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
