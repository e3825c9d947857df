import { owns } from "../kernel/schema/guards.ts";
import type { WrittenList } from "../kernel/schema/list.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import {
  type ChannelSettings,
  defaultChannelSettings,
  fileTypeList,
  isMaxFileMegabytes,
  maxFileMegabytes,
} from "../vocabulary/channelSettings.ts";

/** The settings that `canUpload` reads. On a channel, they are those in effect there (CH1). */
export type UploadSettings = Pick<
  ChannelSettings,
  "customersMayUpload" | "customerFileTypes" | "agentsMayUpload" | "agentFileTypes" | "maxFileMegabytes"
>;

/** The setting that `canOpenMediaLink` reads. On a channel, it is the one in effect there (CH1). */
export type MediaLinkSettings = Pick<ChannelSettings, "enforcesMediaAccess">;

/** The default settings: uploads are off and no file type is listed (PA8). The size limit is 20 MB (MD2). */
export const defaultUploadSettings: UploadSettings = /* @__PURE__ */ pickUploadSettings();

/** The default setting: media access is enforced (MD5). */
export const defaultMediaLinkSettings: MediaLinkSettings = /* @__PURE__ */ pickMediaLinkSettings();

/**
 * Checks a new list of file types: a string with commas or an array. Gives the canonical list, or an issue for every
 * invalid entry with its position (MD1, MD4).
 */
export const checkFileTypes: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(fileTypeList);

export const maxFileMegabytesOrUnset: Schema<number> = /* @__PURE__ */ orUnset();

/** Checks a new size limit: a whole number of megabytes from 1 to 20. Undefined gives 20 (MD2). */
export const checkMaxFileMegabytes: Check<number, number | undefined> =
  /* @__PURE__ */ checkOf(maxFileMegabytesOrUnset);

/* @__NO_SIDE_EFFECTS__ */
function orUnset(): Schema<number> {
  return {
    ...maxFileMegabytes,
    read: (value, reading) =>
      value === undefined ? defaultChannelSettings.maxFileMegabytes : maxFileMegabytes.read(value, reading),
  };
}

/* @__NO_SIDE_EFFECTS__ */
function pickMediaLinkSettings(): MediaLinkSettings {
  const { enforcesMediaAccess } = defaultChannelSettings;
  return Object.freeze({ enforcesMediaAccess });
}

/* @__NO_SIDE_EFFECTS__ */
function pickUploadSettings(): UploadSettings {
  const {
    customersMayUpload,
    customerFileTypes,
    agentsMayUpload,
    agentFileTypes,
    maxFileMegabytes: most,
  } = defaultChannelSettings;
  return Object.freeze({
    customersMayUpload,
    customerFileTypes,
    agentsMayUpload,
    agentFileTypes,
    maxFileMegabytes: most,
  });
}

const uploadSettingsKeys = [
  "customersMayUpload",
  "customerFileTypes",
  "agentsMayUpload",
  "agentFileTypes",
  "maxFileMegabytes",
] as const;
const mediaLinkSettingsKeys = ["enforcesMediaAccess"] as const;

/** Whether a value is upload settings. The items of its lists may be anything: invalid ones match no file type. */
export function isUploadSettings(value: unknown): value is UploadSettings {
  if (!owns(value, uploadSettingsKeys)) return false;
  const settings = value;
  return (
    typeof settings.customersMayUpload === "boolean" &&
    Array.isArray(settings.customerFileTypes) &&
    typeof settings.agentsMayUpload === "boolean" &&
    Array.isArray(settings.agentFileTypes) &&
    isMaxFileMegabytes(settings.maxFileMegabytes)
  );
}

/** Whether a value has the setting for media links (ST10). */
export function isMediaLinkSettings(value: unknown): value is MediaLinkSettings {
  return owns(value, mediaLinkSettingsKeys) && typeof value.enforcesMediaAccess === "boolean";
}
