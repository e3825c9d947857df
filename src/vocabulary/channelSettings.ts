import { foldAscii, trimBlanks } from "../kernel/text/ascii.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isWhole } from "../kernel/schema/guards.ts";
import { writtenList } from "../kernel/schema/list.ts";
import type { SchemasOf } from "../kernel/schema/record.ts";
import { boolean, whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";

/**
 * The settings of the privacy-and-security module that a channel may set for itself, field by field (CH1). This file is
 * the one home of each: its type, its default and its schema. Where a limit is 0 there is none. Lists are canonical.
 */
export interface ChannelSettings {
  /** Customer details are added to mail notifications and third-party forwarding (PA2). */
  readonly addsCustomerDetails: boolean;
  /** No mail from or to these mailboxes (PA3). */
  readonly blockedEmails: readonly string[];
  /** The only third parties that may be sent data; empty allows any (PA4). */
  readonly forwardEmails: readonly string[];
  /** After this idle time one logs in again; 0: never (SE1). */
  readonly idleMinutes: number;
  /** How long a chat ticket lets an end customer write without logging in; 0: no tickets (SE2). */
  readonly ticketSeconds: number;
  readonly customersMayUpload: boolean;
  /** File extensions, lower case, without dots; an empty list allows none (MD1). */
  readonly customerFileTypes: readonly string[];
  readonly agentsMayUpload: boolean;
  /** As `customerFileTypes`, for agents (MD1). */
  readonly agentFileTypes: readonly string[];
  /** 1 to 20 megabytes of 1,000,000 bytes (MD2). */
  readonly maxFileMegabytes: number;
  /** Media links open only on devices that are logged in (MD3). */
  readonly enforcesMediaAccess: boolean;
}

const leastMegabytes = 1;
const mostMegabytes = 20;

/** PA8: nothing is open, lists are empty, limits unset; media access is enforced (MD5); 20 MB (MD2). */
export const defaultChannelSettings: ChannelSettings = /* @__PURE__ */ frozen({
  addsCustomerDetails: false,
  blockedEmails: [],
  forwardEmails: [],
  idleMinutes: 0,
  ticketSeconds: 0,
  customersMayUpload: false,
  customerFileTypes: [],
  agentsMayUpload: false,
  agentFileTypes: [],
  maxFileMegabytes: mostMegabytes,
  enforcesMediaAccess: true,
});

/** Whole mailboxes (PA9). An asterisk would be taken for a wildcard, and there are none (PA11). */
export const mailboxList: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: "PA9",
  expected: "a whole address such as ann@example.com, without wildcards",
  beyond: "mailbox without wildcards",
  read: (text) => (text.includes("*") ? null : readMailbox(text)),
});

/** Extensions of file names (MD1, MD4). */
export const fileTypeList: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: "MD4",
  expected: "the last extension of a file name, such as pdf",
  beyond: "file type",
  read: readFileType,
});

/** SE1, SE4. 0: none. */
export const idleMinutes: Schema<number> = /* @__PURE__ */ whole("SE4", "minutes");

/** SE2, SE4. 0: no tickets. */
export const ticketSeconds: Schema<number> = /* @__PURE__ */ whole("SE4", "seconds");

/** MD2. */
export const maxFileMegabytes: Schema<number> = /* @__PURE__ */ whole(
  "MD2",
  "megabytes",
  leastMegabytes,
  mostMegabytes,
);

export function isMaxFileMegabytes(value: unknown): value is number {
  return isWhole(value) && value >= leastMegabytes && value <= mostMegabytes;
}

export const channelSettingSchemas: SchemasOf<ChannelSettings> = {
  addsCustomerDetails: boolean,
  blockedEmails: mailboxList,
  forwardEmails: mailboxList,
  idleMinutes,
  ticketSeconds,
  customersMayUpload: boolean,
  customerFileTypes: fileTypeList,
  agentsMayUpload: boolean,
  agentFileTypes: fileTypeList,
  maxFileMegabytes,
  enforcesMediaAccess: boolean,
};

/** The canonical form of a listed type: letters folded, no blanks around it, no leading dot; null where it is none (MD4). */
export function readFileType(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  const type = trimmed.startsWith(".") ? trimmed.slice(1) : trimmed;
  return /^[A-Za-z0-9_+-]+$/.test(type) ? foldAscii(type) : null;
}
