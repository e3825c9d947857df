import type { Checked } from "../kernel/schema/checked.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";
import { isMaxFileMegabytes, maxFileMegabytesForm } from "../vocabulary/maxFileMegabytes.ts";

/** What `canUpload` reads: of a channel the settings in effect there (CH1). */
export type UploadSettings = Pick<
  ChannelSettings,
  "customersMayUpload" | "customerFileTypes" | "agentsMayUpload" | "agentFileTypes" | "maxFileMegabytes"
>;

/** What `canOpenMediaLink` reads. */
export type MediaLinkSettings = Pick<ChannelSettings, "enforcesMediaAccess">;

/** PA8: nobody uploads and no type is listed; the largest size (MD2). */
export const defaultUploadSettings: UploadSettings = frozen({
  customersMayUpload: false,
  customerFileTypes: [],
  agentsMayUpload: false,
  agentFileTypes: [],
  maxFileMegabytes: 20,
});

/** MD5: turning the switch off is what opens something. */
export const defaultMediaLinkSettings: MediaLinkSettings = frozen({ enforcesMediaAccess: true });

/** Checks a limit that is to be set; where it is unset, 20 (MD2). */
export function checkMaxFileMegabytes(value: unknown): Checked<number> {
  return maxFileMegabytesForm(value === undefined ? defaultUploadSettings.maxFileMegabytes : value);
}

export function isUploadSettings(value: unknown): value is UploadSettings {
  if (typeof value !== "object" || value === null) return false;
  const settings = value as Record<keyof UploadSettings, unknown>;
  return (
    typeof settings.customersMayUpload === "boolean" &&
    Array.isArray(settings.customerFileTypes) &&
    typeof settings.agentsMayUpload === "boolean" &&
    Array.isArray(settings.agentFileTypes) &&
    isMaxFileMegabytes(settings.maxFileMegabytes)
  );
}

export function isMediaLinkSettings(value: unknown): value is MediaLinkSettings {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as Record<keyof MediaLinkSettings, unknown>).enforcesMediaAccess === "boolean";
}
