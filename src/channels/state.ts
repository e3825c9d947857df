import { type Form, id, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Ledger, ledgerOf } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";
import {
  type ChannelOverrides,
  channelOverridesForm,
  channelSettingsForm,
  defaultChannelSettings,
} from "./settings.ts";

/** A configured channel. */
export interface Channel {
  readonly id: string;
  /** Such as `chat` or `email`. */
  readonly kind: string;
  /** What it sets for itself (CH1). */
  readonly overrides: ChannelOverrides;
}

export interface Channels {
  /** What is in force where a channel sets nothing (CH1). */
  readonly module: ChannelSettings;
  readonly channels: Ledger<Channel>;
}

/** PA8: the module as it comes, and no channel yet. */
export const defaultChannels: Channels = frozen({
  module: defaultChannelSettings,
  channels: /* @__PURE__ */ ledgerOf<Channel>([]),
});

const channelForm: Form<Channel> = recordOf({ id, kind: id, overrides: channelOverridesForm });

/** The settings and the channels as they are stored. */
export const channelsForm: Form<Channels> = recordOf({
  module: channelSettingsForm,
  channels: ledgerFormOf(channelForm),
});
