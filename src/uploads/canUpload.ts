import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { fileExtension } from "../kernel/text/fileExtension.ts";
import { readFileType } from "../vocabulary/channelSettings.ts";
import { isUploadSettings, type UploadSettings } from "./settings.ts";

export type Uploader = "customer" | "agent";

export interface UploadedFile {
  /** The bare name, with its extension and without a path. */
  readonly name: string;
  /** Whole and not negative. An empty file is within every limit. */
  readonly bytes: number;
}

const megabyte = 1_000_000;
const allowed = decision(true, "MD1", "MD2");

/**
 * Whether a customer or an agent may upload this file, by the settings in effect on the channel (MD1, MD2, MD4). A
 * refusal names all rules it breaks. A size or a setting outside its type allows nothing (ST10).
 */
export function canUpload(uploader: Uploader, file: UploadedFile, settings: UploadSettings): boolean {
  return decideUpload(uploader, file, settings).value;
}

export function decideUpload(
  uploader: Uploader,
  file: UploadedFile,
  settings: UploadSettings,
): Decision<boolean> {
  if (uploader !== "customer" && uploader !== "agent") return outsideType;
  if (!isUploadedFile(file) || !isUploadSettings(settings)) return outsideType;
  const isCustomer = uploader === "customer";
  const mayUpload = isCustomer ? settings.customersMayUpload : settings.agentsMayUpload;
  const fileTypes = isCustomer ? settings.customerFileTypes : settings.agentFileTypes;
  const type = fileExtension(file.name);
  return unlessBroken(
    allowed,
    (!mayUpload || (type !== null && !isListed(type, fileTypes))) && "MD1",
    file.bytes > settings.maxFileMegabytes * megabyte && "MD2",
    type === null && "MD4",
  );
}

/** An entry that nobody checked may have capitals or a dot: it means the same (MD4). */
function isListed(type: string, fileTypes: readonly string[]): boolean {
  return fileTypes.some((entry) => entry === type || readFileType(entry) === type);
}

const uploadedFileKeys = ["name", "bytes"] as const;

function isUploadedFile(value: unknown): value is UploadedFile {
  if (!owns(value, uploadedFileKeys)) return false;
  const { name, bytes } = value;
  return typeof name === "string" && Number.isInteger(bytes) && (bytes as number) >= 0;
}
