import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { fileExtension } from "../kernel/text/fileExtension.ts";
import { holdsText } from "../kernel/text/holdsText.ts";
import { shortened } from "../kernel/text/shortened.ts";
import { isFileType } from "../vocabulary/channelSettings.ts";
import { isUploadSettings, type UploadSettings } from "./settings.ts";

/** The person who uploads a file. Customers and agents have settings of their own (MD1). */
export type Uploader = "customer" | "agent";

/** A file to be uploaded. */
export interface UploadedFile {
  /** The file name with its extension, without a path. */
  readonly name: string;
  /** The size in bytes: a whole number, not negative. An empty file is within every limit. */
  readonly bytes: number;
}

const megabyte = 1_000_000;
const allowed = decision(true, "MD1", "MD2");
const uploadsOff: BrokenRule = /* @__PURE__ */ frozen({ rule: "MD1", facts: { case: "off" } } as const);

/**
 * Whether a customer or an agent may upload a file (MD1, MD2, MD4). `settings` are those in effect on the channel
 * (`effectiveSettings`). A value outside its declared type gives false (ST10).
 *
 * @example
 * const settings = { ...defaultUploadSettings, agentsMayUpload: true, agentFileTypes: ["pdf"] };
 * canUpload("agent", { name: "offer.PDF", bytes: 20_000_000 }, settings); // true
 * canUpload("agent", { name: "offer.pdf.exe", bytes: 1_000 }, settings); // false
 * canUpload("customer", { name: "offer.pdf", bytes: 1_000 }, settings); // false
 */
export function canUpload(uploader: Uploader, file: UploadedFile, settings: UploadSettings): boolean {
  if (!isUploader(uploader) || !isUploadedFile(file) || !isUploadSettings(settings)) return false;
  const { mayUpload, fileTypes } = settingsOf(uploader, settings);
  const type = fileExtension(file.name);
  return (
    mayUpload &&
    type !== null &&
    isListed(type, fileTypes) &&
    file.bytes <= settings.maxFileMegabytes * megabyte
  );
}

/**
 * `canUpload` with its reasons. An allow names MD1 and MD2. A refusal names every broken rule: MD1 for uploads that are
 * switched off or a file type that is not listed, MD2 for a file above the size limit, MD4 for a name without a file
 * type; ST10 alone for a value outside its declared type.
 */
export function decideUpload(
  uploader: Uploader,
  file: UploadedFile,
  settings: UploadSettings,
): Decision<boolean> {
  if (!isUploader(uploader) || !isUploadedFile(file) || !isUploadSettings(settings)) return outsideType;
  const { mayUpload, fileTypes } = settingsOf(uploader, settings);
  const { name, bytes } = file;
  const { maxFileMegabytes } = settings;
  const type = fileExtension(name);
  return unlessBroken(
    allowed,
    mayUpload ? type !== null && !isListed(type, fileTypes) && unlisted(type) : uploadsOff,
    bytes > maxFileMegabytes * megabyte && { rule: "MD2", facts: { bytes, maxFileMegabytes } },
    type === null && { rule: "MD4", facts: { fileName: shortened(name) } },
  );
}

interface UploaderSettings {
  readonly mayUpload: boolean;
  readonly fileTypes: readonly string[];
}

function settingsOf(uploader: Uploader, settings: UploadSettings): UploaderSettings {
  return uploader === "customer"
    ? { mayUpload: settings.customersMayUpload, fileTypes: settings.customerFileTypes }
    : { mayUpload: settings.agentsMayUpload, fileTypes: settings.agentFileTypes };
}

function unlisted(type: string): BrokenRule {
  return { rule: "MD1", facts: { case: "fileType", fileType: shortened(type) } };
}

/**
 * Whether a type is on the list. An entry that was not checked may have capitals, blanks or a leading dot (MD4). A type that
 * cannot be listed is found exactly as it is, or not at all.
 */
function isListed(type: string, fileTypes: readonly string[]): boolean {
  return isFileType(type) ? holdsText(fileTypes, type, ".") : heldItems(fileTypes).includes(type);
}

function isUploader(value: unknown): value is Uploader {
  return value === "customer" || value === "agent";
}

function isUploadedFile(value: unknown): value is UploadedFile {
  const { name, bytes } = ownFacts(value);
  return typeof name === "string" && Number.isInteger(bytes) && (bytes as number) >= 0;
}
