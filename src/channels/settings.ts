import { storedList, type WrittenList } from "../kernel/schema/list.ts";
import { partial, record, type SchemasOf, withDefaults } from "../kernel/schema/record.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import {
  channelSettingSchemas,
  type ChannelSettings,
  defaultChannelSettings,
  storedMailboxList,
} from "../vocabulary/channelSettings.ts";

/**
 * The settings that a channel sets for itself. An absent one falls back to the module's value (CH1). `false`, `0` and
 * empty lists are values.
 */
export type ChannelOverrides = Partial<ChannelSettings>;

/** Some of the settings as administrators write them: a list is an array or one string with commas. */
export type WrittenChannelSettings = {
  readonly [Name in keyof ChannelSettings]?: ChannelSettings[Name] extends readonly string[]
    ? WrittenList
    : ChannelSettings[Name];
};

/** The settings that a channel sets for itself, or those of the module that change. */
export const channelOverrides: Schema<ChannelOverrides> = /* @__PURE__ */ partial(channelSettingSchemas);

const storedSchemas: SchemasOf<ChannelSettings> = {
  ...channelSettingSchemas,
  blockedEmails: storedMailboxList,
  forwardEmails: storedMailboxList,
  customerFileTypes: /* @__PURE__ */ storedList(channelSettingSchemas.customerFileTypes),
  agentFileTypes: /* @__PURE__ */ storedList(channelSettingSchemas.agentFileTypes),
};

/**
 * The stored form of the module's settings. Every property is required, so that a lost list does not count as empty.
 */
export const storedChannelSettings: Schema<ChannelSettings> = /* @__PURE__ */ record(storedSchemas);

/** The stored form of the settings that a channel sets for itself. */
export const storedChannelOverrides: Schema<ChannelOverrides> = /* @__PURE__ */ partial(storedSchemas);

/** The module's settings that are to be set. */
export const writtenChannelSettings: Schema<ChannelSettings> = /* @__PURE__ */ withDefaults(
  channelSettingSchemas,
  defaultChannelSettings,
);

/**
 * Checks new settings of the module. An absent property gets its default (PA8). An unknown property is an issue (ST3).
 * Lists come back canonical.
 */
export const checkChannelSettings: Check<ChannelSettings, WrittenChannelSettings> =
  /* @__PURE__ */ checkOf(writtenChannelSettings);

/**
 * Checks the settings that a channel is to set for itself. An absent property stays absent: the module's value applies
 * (CH1). An unknown property is an issue, and so is a setting of the organisation (ST3). Lists come back canonical.
 */
export const checkChannelOverrides: Check<ChannelOverrides, WrittenChannelSettings> =
  /* @__PURE__ */ checkOf(channelOverrides);
