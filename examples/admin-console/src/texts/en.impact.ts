import type { SetSetting, ValueSetting } from "tenant-policy/analysis";
import { english } from "./plural.ts";

const people = (count: number) => english(count, { one: "person", other: "people" });

const values: Readonly<Record<Exclude<ValueSetting, "channel">, string>> = {
  addsCustomerDetails: "Customer details in mails",
  idleMinutes: "Minutes until an idle session ends",
  ticketSeconds: "Seconds until a ticket ends",
  customersMayUpload: "Uploads by customers",
  agentsMayUpload: "Uploads by agents",
  maxFileMegabytes: "Largest file in megabytes",
  enforcesMediaAccess: "Media links need a sign-in",
  allowsEmbedding: "Embedding in other pages",
  allowsSimultaneousSessions: "Several sessions at once",
  inactiveAfterDays: "Days until somebody is inactive",
  apiAuthenticationMode: "Authentication of the API",
  renewWithoutOtp: "New password without a one-time password",
  minAgeDays: "Least age of a password in days",
  maxAgeDays: "Greatest age of a password in days",
  history: "Earlier passwords that are refused",
  mediaUrlMilli: "Life of a media URL in milliseconds",
  bounceRetentionDays: "Days on the bounce list",
  timeZone: "Time zone",
};

const sets: Readonly<Record<SetSetting, string>> = {
  mail: "Mail addresses",
  forwarding: "Forwarding addresses",
  customerFiles: "Types of files from customers",
  agentFiles: "Types of files from agents",
  emailDomains: "Email domains",
  sending: "Addresses for sending",
};

export const impactTexts = {
  values,
  sets,
  people,
  suchAs: (counted: string, witness: string) => `${counted}, such as ${witness}`,
  withAsset: (teammate: string, asset: string) => `${teammate} with ${asset}`,
  from: (teammate: string, addresses: string) => `${teammate} from ${addresses}`,
  anyAddress: "any address",
  andRanges: (range: string, count: number) =>
    `${range} and ${english(count, { one: "more range", other: "more ranges" })}`,
  forOriginalRoles: (names: string) => `for original roles: ${names}`,
  channels: (count: number) => english(count, { one: "channel", other: "channels" }),
  otherChannels: "where a channel has no setting of its own",
  channelAdded: "The channel is added",
  channelGone: "The channel is removed",
  all: "all",
  allBut: (entries: string) => `all but ${entries}`,
  andMore: (entries: string, count: number) => `${entries} and ${count} more`,
  view: (section: string) => `View: ${section}`,
  change: (section: string) => `Change: ${section}`,
  decryptLogs: "Decrypt logs",
  make: (kind: string) => `Create: ${kind}`,
  onAssets: (action: string, kind: string) => `${action}: ${kind}`,
  times: (count: number) => english(count, { one: "time", other: "times" }),
  launchers: { helpDesk: "Support", partner: "Partners", provisionedOwner: "The provisioned Owner" },
  denied: "denied",
  decryption: "Decryption of logs",
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  yes: "yes",
  no: "no",
  noValue: "none",
  signIn: { allow: "Sign-in", oneTimePassword: "One-time password", refuse: "Refused" },
  api: "Addresses that may call the API",
  dues: { password: "Password due", inactivity: "Inactive", invitation: "Invitation expired" },
};
