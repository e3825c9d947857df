import { frozen } from "../kernel/json/frozen.ts";
import { isRecord, own, ownFacts } from "../kernel/schema/guards.ts";
import { list, mostItems, storedList, type WrittenList, writtenList } from "../kernel/schema/list.ts";
import { derived, record } from "../kernel/schema/record.ts";
import { anything, oneOf } from "../kernel/schema/scalars.ts";
import { faultAt, type Schema, transform } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { readIpNetwork } from "./ipNetwork.ts";
import { compareNetworks, ipv4Number, type Ipv4Ranges, type Ipv6Ranges, rangesOf } from "./ipRanges.ts";

/**
 * A list of addresses, for management or for the API. Questions read the ranges, which `checkIpList` derives from the
 * entries. Questions do not check that the two agree, so pass a list from outside through `checkIpList(list.entries)`.
 */
export interface IpList {
  /**
   * Addresses and CIDR prefixes in canonical form, sorted by address, without duplicates. A list without entries lets
   * every address in (IP1, IP2).
   */
  readonly entries: readonly string[];
  /** The IPv4 addresses of the entries. */
  readonly ipv4: Ipv4Ranges;
  /** The IPv6 addresses of the entries. */
  readonly ipv6: Ipv6Ranges;
}

/** The default list: it is empty and lets every address in (PA8). */
export const defaultIpList: IpList = /* @__PURE__ */ frozen({ entries: [], ipv4: [], ipv6: [] });

/**
 * The mode of two-factor authentication (IP4). `off`: no one-time password. `remoteOnly`: administrators and users with
 * the remote-access capability pass one from an unlisted address. `on`: everyone passes one.
 */
export type TwoFactorMode = "off" | "remoteOnly" | "on";

/** Every mode. */
export const twoFactorModes: readonly TwoFactorMode[] = /* @__PURE__ */ frozen(["off", "remoteOnly", "on"]);

/** The default mode: a one-time password is required (PA8). */
export const defaultTwoFactorMode: TwoFactorMode = "on";

/** The entries as they are written or stored, in canonical form, sorted as text, without duplicates (IP3). */
const writtenEntries: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: "IP3",
  expected:
    "an address such as 192.0.2.7 or 2001:db8::7, or a prefix such as 192.0.2.0/24 with its host bits zero",
  beyond: "address or prefix",
  read: (entry) => readIpNetwork(entry)?.text ?? null,
});

/** A list of addresses that is made from its entries. */
export const ipList: Schema<IpList> = /* @__PURE__ */ transform(
  writtenEntries,
  "order of addresses",
  ipListOf,
  entriesIn,
);

/** The entries alone, sorted by address. */
export const ipEntries: Schema<IpList["entries"]> = /* @__PURE__ */ transform(
  ipList,
  "order of addresses",
  entriesIn,
  (entries) => entries,
);

const storedEntries: Schema<readonly string[]> = /* @__PURE__ */ storedList(writtenEntries);
/** Of each entry, at most 16 numbers: the first and the last address in groups. */
const ranges: Schema<readonly unknown[]> = /* @__PURE__ */ list(anything, 16 * mostItems);

const withOrWithoutRanges: Schema<StoredIpList> = /* @__PURE__ */ record<StoredIpList>({
  entries: storedEntries,
  ipv4: /* @__PURE__ */ derived(ranges),
  ipv6: /* @__PURE__ */ derived(ranges),
});

const withRanges: Schema<StoredIpList> = /* @__PURE__ */ record<StoredIpList>({
  entries: storedEntries,
  ipv4: ranges,
  ipv6: ranges,
});

/**
 * The stored form of a list of addresses: its entries, with or without their ranges. Stored ranges are not trusted;
 * they are derived again. If one family has its ranges, the other must have them too. Ranges without entries are
 * refused, because the entries must have been lost (IP3).
 */
export const storedIpList: Schema<IpList> = /* @__PURE__ */ transform(
  /* @__PURE__ */ inOneOfTheForms(),
  "ranges of the entries",
  (stored, reading) => {
    const { entries } = stored;
    const hasNoRange = [own(stored, "ipv4"), own(stored, "ipv6")].every((ranges) => !ranges?.length);
    if (entries.length > 0 || hasNoRange) return ipListOf(entries);
    const expected = "the addresses that the ranges stand for";
    return faultAt(reading, ["entries"], "IP3", "invalidValue", expected, entries);
  },
  (stored) => ({ entries: entriesIn(stored) }),
);

interface StoredIpList {
  readonly entries: readonly string[];
  readonly ipv4?: readonly unknown[];
  readonly ipv6?: readonly unknown[];
}

/**
 * Checks a new list of addresses: a string with commas or an array. Gives the list with its ranges, or an issue for
 * every invalid entry with its position (IP3). `ipListRisks` tells its risks.
 */
export const checkIpList: Check<IpList, WrittenList> = /* @__PURE__ */ checkOf(ipList);

export const twoFactorMode: Schema<TwoFactorMode> = /* @__PURE__ */ oneOf(twoFactorModes);

/** Checks a new mode of two-factor authentication (IP4). */
export const checkTwoFactorMode: Check<TwoFactorMode> = /* @__PURE__ */ checkOf(twoFactorMode);

/* @__NO_SIDE_EFFECTS__ */
function inOneOfTheForms(): Schema<StoredIpList> {
  return {
    ...withOrWithoutRanges,
    read: (value, reading) => (hasRanges(value) ? withRanges : withOrWithoutRanges).read(value, reading),
  };
}

function hasRanges(value: unknown): boolean {
  return isRecord(value) && (Object.hasOwn(value, "ipv4") || Object.hasOwn(value, "ipv6"));
}

function entriesIn({ entries }: IpList): IpList["entries"] {
  return entries;
}

function ipListOf(texts: readonly string[]): IpList {
  const networks = texts.map(readIpNetwork).filter((network) => network !== null);
  networks.sort(compareNetworks);
  return {
    entries: networks.map(({ text }) => text),
    ipv4: rangesOf(networks.filter(({ first }) => first.length === 2)).map(ipv4Number),
    ipv6: rangesOf(networks.filter(({ first }) => first.length === 8)).flat(),
  };
}

/** Whether a value is a mode of two-factor authentication. */
export function isTwoFactorMode(value: unknown): value is TwoFactorMode {
  return twoFactorModes.includes(value as TwoFactorMode);
}

/** Whether a value is a list of addresses. The items of its arrays may be anything: invalid ones match no address. */
export function isIpList(value: unknown): value is IpList {
  const { entries, ipv4, ipv6 } = ownFacts(value);
  return Array.isArray(entries) && Array.isArray(ipv4) && Array.isArray(ipv6);
}
