import { isEmptySet, type TextSet, textsWithout } from "./textSet.ts";

/** What a setting can be. */
export type SettingValue = string | number | boolean | null;

/** The settings that a value stands for. */
export type ValueSetting = keyof typeof laxness;

/**
 * What a list lets through. `mail`: addresses to and from which mail goes (PA3). `forwarding`: addresses to which data may be
 * sent (PA4). `customerFiles` and `agentFiles`: types of files that may be uploaded (MD1). `emailDomains`: domains whose users
 * may be added (ED1). `sending`: addresses to which e-mails go over AWS SES (BL3).
 */
export type SetSetting = "mail" | "forwarding" | "customerFiles" | "agentFiles" | "emailDomains" | "sending";

/** A value that differs: `gained` if it permits more afterwards, `lost` if less, `changed` if neither can be said. */
export interface ValueChange {
  readonly setting: ValueSetting;
  readonly change: "gained" | "lost" | "changed";
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** What is let through by only one of two lists: `gained` afterwards, `lost` before. */
export interface SetChange {
  readonly setting: SetSetting;
  readonly change: "gained" | "lost";
  readonly texts: TextSet;
}

/** How much a value of each setting permits. Equal numbers permit as much, or what cannot be compared. */
const laxness = {
  /** Whether the tenant has the channel. */
  channel: Number,
  /** PA2. */
  addsCustomerDetails: Number,
  /** In minutes; 0 is none (SE1). */
  idleMinutes: unlimitedAtZero,
  /** SE2. */
  ticketSeconds: Number,
  /** MD1. */
  customersMayUpload: Number,
  /** MD1. */
  agentsMayUpload: Number,
  /** MD2. */
  maxFileMegabytes: Number,
  /** A restriction (MD3). */
  enforcesMediaAccess: restricting,
  /** PA5. */
  allowsEmbedding: Number,
  /** PA6. */
  allowsSimultaneousSessions: Number,
  /** PA7. */
  inactiveAfterDays: unlimitedAtZero,
  /** PA1. */
  apiAuthenticationMode: notCompared,
  /** PW1. */
  renewWithoutOtp: Number,
  /** PW2. */
  minAgeDays: restricting,
  /** PW3. */
  maxAgeDays: unlimitedAtZero,
  /** PW4. */
  history: restricting,
  /** How long the URL of an inbound file is public; null where it is persistent (IM2, IM3). */
  mediaUrlMilli: unlimitedAtZero,
  /** How long an address stays on the bounce list that bounces from now on (BL1, BL2). */
  bounceRetentionDays: restricting,
  /** TZ1. */
  timeZone: notCompared,
} as const satisfies Readonly<Record<string, (value: SettingValue) => number>>;

/** Nothing where both values are equal. */
export function valueChanges(
  setting: ValueSetting,
  before: SettingValue,
  after: SettingValue,
): readonly ValueChange[] {
  if (before === after) return [];
  const [was, is] = [laxness[setting](before), laxness[setting](after)];
  const change = is > was ? "gained" : is < was ? "lost" : "changed";
  return [{ setting, change, before, after }];
}

/** Nothing where both sets are equal. */
export function setChanges(setting: SetSetting, before: TextSet, after: TextSet): readonly SetChange[] {
  const gained = { setting, change: "gained", texts: textsWithout(after, before) } as const;
  const lost = { setting, change: "lost", texts: textsWithout(before, after) } as const;
  return [gained, lost].filter(({ texts }) => !isEmptySet(texts));
}

/** 0 and null stand for no limit. */
function unlimitedAtZero(value: SettingValue): number {
  return Number(value) === 0 ? Infinity : Number(value);
}

function restricting(value: SettingValue): number {
  return -Number(value);
}

function notCompared(): number {
  return 0;
}
