/**
 * The settings of the privacy-and-security module that a channel may set for itself, field by field (CH1). Where a
 * limit is 0 there is none; lists are canonical.
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
  /** File extensions, lower case, without dots; empty lists nothing (MD1). */
  readonly customerFileTypes: readonly string[];
  readonly agentsMayUpload: boolean;
  /** As `customerFileTypes`, for agents (MD1). */
  readonly agentFileTypes: readonly string[];
  /** 1 to 20 megabytes of 1,000,000 bytes (MD2). */
  readonly maxFileMegabytes: number;
  /** Media links open only on devices that are logged in (MD3). */
  readonly enforcesMediaAccess: boolean;
}
