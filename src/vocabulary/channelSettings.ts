import { bareText, foldAscii } from "../kernel/text/ascii.ts";
import { hasNumericDomain, readMailbox, readStoredMailbox } from "../kernel/text/mailbox.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isWhole } from "../kernel/schema/guards.ts";
import { kept } from "../kernel/schema/kept.ts";
import { storedList, writtenList } from "../kernel/schema/list.ts";
import type { SchemasOf } from "../kernel/schema/record.ts";
import { boolean, whole } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";

// This file is the one home of each setting that a channel can set: its type, its default and its schema.

/** The settings of the privacy-and-security module that a channel can set for itself, field by field (CH1). */
export interface ChannelSettings {
  /** Whether customer details are added to mail notifications and to forwarded data (PA2). */
  readonly addsCustomerDetails: boolean;
  /** The block list: no mail goes to or comes from these mailboxes (PA3). An empty list blocks none. */
  readonly blockedEmails: readonly string[];
  /** The forward list: data may be sent only to these mailboxes (PA4). An empty list allows any. */
  readonly forwardEmails: readonly string[];
  /** The idle session timeout in minutes. 0 means no timeout (SE1). */
  readonly idleMinutes: number;
  /** How long a chat ticket is valid, in seconds. 0 means no tickets (SE2). */
  readonly ticketSeconds: number;
  /** Whether customers may upload files (MD1). */
  readonly customersMayUpload: boolean;
  /** The file extensions that customers may upload, in lower case, without dots. An empty list allows none (MD1). */
  readonly customerFileTypes: readonly string[];
  /** Whether agents may upload files (MD1). */
  readonly agentsMayUpload: boolean;
  /** The file extensions that agents may upload, in the same form (MD1). */
  readonly agentFileTypes: readonly string[];
  /** The size limit: a whole number from 1 to 20, in megabytes of 1,000,000 bytes (MD2). */
  readonly maxFileMegabytes: number;
  /** Whether media links open only on devices that are logged in (MD3). */
  readonly enforcesMediaAccess: boolean;
}

const leastMegabytes = 1;
const mostMegabytes = 20;

/**
 * The defaults: every switch that opens something is off, lists are empty, and there is no timeout and no ticket (PA8).
 * Media access is enforced (MD5). The size limit is 20 MB (MD2).
 */
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

/** A list of bare mailboxes (PA9). An asterisk is refused, because it would look like a wildcard (PA11). */
export const mailboxList: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: (text) => (hasNumericDomain(text) ? "ED9" : "PA9"),
  expected: "a whole address such as ann@example.com, without wildcards",
  beyond: "mailbox without wildcards",
  read: (text) => (text.includes("*") ? null : readMailbox(text)),
});

/** Such a list as it is stored. A mailbox that could not be set any more (ED4, ED9) stays, and matches nothing. */
export const storedMailboxList: Schema<readonly string[]> = /* @__PURE__ */ kept(
  /* @__PURE__ */ storedList(
    /* @__PURE__ */ writtenList({
      rule: "PA9",
      expected: "a whole address such as ann@example.com, without wildcards",
      beyond: "stored mailbox without wildcards",
      read: (text) => (text.includes("*") ? null : readStoredMailbox(text)),
      names: { thing: "mailbox", which: "existing" },
    }),
  ),
  mailboxList,
);

/** A list of file extensions (MD1, MD4). */
export const fileTypeList: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: "MD4",
  expected: "the last extension of a file name, such as pdf",
  beyond: "file type",
  read: readFileType,
});

/** An idle timeout in minutes (SE1, SE4). */
export const idleMinutes: Schema<number> = /* @__PURE__ */ whole("SE4", "minutes");

/** The time in seconds for which a ticket is valid (SE2, SE4). */
export const ticketSeconds: Schema<number> = /* @__PURE__ */ whole("SE4", "seconds");

/** A size limit in megabytes (MD2). */
export const maxFileMegabytes: Schema<number> = /* @__PURE__ */ whole(
  "MD2",
  "megabytes",
  leastMegabytes,
  mostMegabytes,
);

/** Whether a value is a size limit in megabytes (MD2). */
export function isMaxFileMegabytes(value: unknown): value is number {
  return isWhole(value) && value >= leastMegabytes && value <= mostMegabytes;
}

/** The schema of each setting. */
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

/**
 * The canonical form of a listed file type: ASCII letters folded, no blanks around it, no leading dot. Returns null for
 * an entry that is not a file type (MD4).
 */
export function readFileType(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const type = bareText(entry, ".");
  return isFileType(type) ? foldAscii(type) : null;
}

/** Whether a text is a file type that can be listed (MD4). */
export function isFileType(text: string): boolean {
  return /^[A-Za-z0-9_+-]+$/.test(text);
}
