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

/** What `canUpload` reads: of a channel the settings in effect there (CH1). */
export type UploadSettings = Pick<
  ChannelSettings,
  "customersMayUpload" | "customerFileTypes" | "agentsMayUpload" | "agentFileTypes" | "maxFileMegabytes"
>;

/** What `canOpenMediaLink` reads. */
export type MediaLinkSettings = Pick<ChannelSettings, "enforcesMediaAccess">;

/** PA8: nobody uploads and no type is listed; the largest size (MD2). */
export const defaultUploadSettings: UploadSettings = /* @__PURE__ */ pickUploadSettings();

/** MD5: turning the switch off is what opens something. */
export const defaultMediaLinkSettings: MediaLinkSettings = /* @__PURE__ */ Object.freeze({
  enforcesMediaAccess: defaultChannelSettings.enforcesMediaAccess,
});

/** Checks a list of file types that is to be set: canonical extensions, or every bad entry with its position (MD1, MD4). */
export const checkFileTypes: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(fileTypeList);

export const maxFileMegabytesOrUnset: Schema<number> = {
  ...maxFileMegabytes,
  read: (value, reading) =>
    value === undefined ? defaultChannelSettings.maxFileMegabytes : maxFileMegabytes.read(value, reading),
};

/** Checks a limit in megabytes that is to be set; undefined gives 20 (MD2). */
export const checkMaxFileMegabytes: Check<number, number | undefined> =
  /* @__PURE__ */ checkOf(maxFileMegabytesOrUnset);

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

export function isMediaLinkSettings(value: unknown): value is MediaLinkSettings {
  return owns(value, mediaLinkSettingsKeys) && typeof value.enforcesMediaAccess === "boolean";
}
