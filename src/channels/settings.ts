import { storedList, type WrittenList } from "../kernel/schema/list.ts";
import { partial, record, type SchemasOf, withDefaults } from "../kernel/schema/record.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import {
  channelSettingSchemas,
  type ChannelSettings,
  defaultChannelSettings,
} from "../vocabulary/channelSettings.ts";

/** What a channel sets for itself; the rest is the module's (CH1). `false`, `0` and empty lists are set, not absent. */
export type ChannelOverrides = Partial<ChannelSettings>;

/** Some of the settings as administrators write them: each list is an array or one string with commas. */
export type WrittenChannelSettings = {
  readonly [Name in keyof ChannelSettings]?: ChannelSettings[Name] extends readonly string[]
    ? WrittenList
    : ChannelSettings[Name];
};

/** What a channel, or the module, is to set. */
export const channelOverrides: Schema<ChannelOverrides> = /* @__PURE__ */ partial(channelSettingSchemas);

const storedSchemas: SchemasOf<ChannelSettings> = {
  ...channelSettingSchemas,
  blockedEmails: /* @__PURE__ */ storedList(channelSettingSchemas.blockedEmails),
  forwardEmails: /* @__PURE__ */ storedList(channelSettingSchemas.forwardEmails),
  customerFileTypes: /* @__PURE__ */ storedList(channelSettingSchemas.customerFileTypes),
  agentFileTypes: /* @__PURE__ */ storedList(channelSettingSchemas.agentFileTypes),
};

/** The module's settings as they are stored: whole, as a list that got lost would otherwise be read as an empty one. */
export const storedChannelSettings: Schema<ChannelSettings> = /* @__PURE__ */ record(storedSchemas);

/** What a channel sets for itself, as it is stored. */
export const storedChannelOverrides: Schema<ChannelOverrides> = /* @__PURE__ */ partial(storedSchemas);

/** The module's settings that are to be set. */
export const writtenChannelSettings: Schema<ChannelSettings> = /* @__PURE__ */ withDefaults(
  channelSettingSchemas,
  defaultChannelSettings,
);

/**
 * Checks the module's settings that are to be set. A property that is absent has its default (PA8); an unknown one is an
 * issue (ST3).
 */
export const checkChannelSettings: Check<ChannelSettings, WrittenChannelSettings> =
  /* @__PURE__ */ checkOf(writtenChannelSettings);

/**
 * Checks what a channel is to set for itself: each property in its canonical form. What is absent stays the module's. An
 * unknown property is an issue, those of the organisation's settings included (CH1, ST3).
 */
export const checkChannelOverrides: Check<ChannelOverrides, WrittenChannelSettings> =
  /* @__PURE__ */ checkOf(channelOverrides);
