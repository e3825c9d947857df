import { foldAscii, trimBlanks } from "../kernel/ascii.ts";
import { accepted, type Checked, rejected } from "../kernel/checked.ts";
import { frozen } from "../kernel/frozen.ts";
import { readWrittenList } from "../kernel/writtenList.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";

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

/** The canonical form of a listed type: letters folded, no blanks around it, no leading dot; null where it is none (MD4). */
export function readFileType(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  const type = trimmed.startsWith(".") ? trimmed.slice(1) : trimmed;
  return /^[A-Za-z0-9_+-]+$/.test(type) ? foldAscii(type) : null;
}

/**
 * Checks a list of types that is to be set, comma-separated or an array: the canonical list, or every bad entry with its
 * position (MD1, MD4).
 */
export function checkFileTypes(written: unknown): Checked<readonly string[]> {
  return readWrittenList(written, {
    read: readFileType,
    expected: "a file type such as pdf: the last extension alone, of ASCII letters, digits, _, + and -",
    rule: "MD4",
  });
}

/** Checks a limit that is to be set; where it is unset, 20 (MD2). */
export function checkMaxFileMegabytes(value: unknown): Checked<number> {
  if (value === undefined) return accepted(defaultUploadSettings.maxFileMegabytes);
  if (typeof value !== "number") return rejected("ST10", "a number");
  return isMaxFileMegabytes(value) ? accepted(value) : rejected("MD2", "a whole number from 1 to 20");
}

export function isMaxFileMegabytes(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 20;
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
