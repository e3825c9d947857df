import { owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { list, storedList, type WrittenList, writtenList } from "../kernel/schema/list.ts";
import { derived, record } from "../kernel/schema/record.ts";
import { anything, oneOf } from "../kernel/schema/scalars.ts";
import { faultAt, type Schema, transform } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { readIpNetwork } from "./ipNetwork.ts";
import { compareNetworks, ipv4Number, type Ipv4Ranges, type Ipv6Ranges, rangesOf } from "./ipRanges.ts";

/**
 * A list of addresses, for management or for the API: what stands on it, and the same as ranges, by which questions are
 * answered. `checkIpList` makes the ranges of the entries; a list that comes from outside is made anew by
 * `checkIpList(list.entries)`, as no question compares the two.
 */
export interface IpList {
  /** Addresses and CIDR prefixes in canonical form, sorted by address, once each. No entries let every address in (IP1, IP2). */
  readonly entries: readonly string[];
  readonly ipv4: Ipv4Ranges;
  readonly ipv6: Ipv6Ranges;
}

/** PA8: no entries. */
export const defaultIpList: IpList = /* @__PURE__ */ frozen({ entries: [], ipv4: [], ipv6: [] });

/** Which sign-ins pass a one-time password (IP4). */
export type TwoFactorMode = "off" | "remoteOnly" | "on";

export const twoFactorModes: readonly TwoFactorMode[] = /* @__PURE__ */ frozen(["off", "remoteOnly", "on"]);

/** PA8: a one-time password is required. */
export const defaultTwoFactorMode: TwoFactorMode = "on";

/** Addresses and prefixes as they are written or stored: canonical, sorted as texts, once each (IP3). */
const writtenEntries: Schema<readonly string[]> = /* @__PURE__ */ writtenList({
  rule: "IP3",
  expected:
    "an address such as 192.0.2.7 or 2001:db8::7, or a prefix such as 192.0.2.0/24 with its host bits zero",
  beyond: "address or prefix",
  read: (entry) => readIpNetwork(entry)?.text ?? null,
});

/** A list of addresses, made of its entries. */
export const ipList: Schema<IpList> = /* @__PURE__ */ transform(
  writtenEntries,
  "order of addresses",
  ipListOf,
  ({ entries }) => entries,
);

/** The entries of a list of addresses, in its order. */
export const ipEntries: Schema<IpList["entries"]> = /* @__PURE__ */ transform(
  ipList,
  "order of addresses",
  ({ entries }) => entries,
  (entries) => entries,
);

const ranges: Schema<readonly unknown[]> = /* @__PURE__ */ derived(/* @__PURE__ */ list(anything));

/**
 * A list of addresses as it is stored: its entries, with or without their ranges. Ranges are not trusted but made anew.
 * Where there are ranges and no entry, the entries got lost (IP3).
 */
export const storedIpList: Schema<IpList> = /* @__PURE__ */ transform(
  /* @__PURE__ */ record<StoredIpList>({
    entries: /* @__PURE__ */ storedList(writtenEntries),
    ipv4: ranges,
    ipv6: ranges,
  }),
  "entries of the ranges",
  ({ entries, ipv4 = [], ipv6 = [] }, reading) => {
    if (entries.length > 0 || ipv4.length + ipv6.length === 0) return ipListOf(entries);
    const expected = "the addresses that the ranges stand for";
    return faultAt(reading, ["entries"], "IP3", "invalidValue", expected, entries);
  },
  ({ entries }) => ({ entries }),
);

interface StoredIpList {
  readonly entries: readonly string[];
  readonly ipv4?: readonly unknown[];
  readonly ipv6?: readonly unknown[];
}

/** Checks a list that is to be set, a string with commas or an array: the list, or every bad entry with its position (IP3). */
export const checkIpList: Check<IpList, WrittenList> = /* @__PURE__ */ checkOf(ipList);

export const twoFactorMode: Schema<TwoFactorMode> = /* @__PURE__ */ oneOf(twoFactorModes);

/** Checks a mode that is to be set (IP4). */
export const checkTwoFactorMode: Check<TwoFactorMode> = /* @__PURE__ */ checkOf(twoFactorMode);

function ipListOf(texts: readonly string[]): IpList {
  const networks = texts.map(readIpNetwork).filter((network) => network !== null);
  networks.sort(compareNetworks);
  return {
    entries: networks.map(({ text }) => text),
    ipv4: rangesOf(networks.filter(({ first }) => first.length === 2)).map(ipv4Number),
    ipv6: rangesOf(networks.filter(({ first }) => first.length === 8)).flat(),
  };
}

export function isTwoFactorMode(value: unknown): value is TwoFactorMode {
  return twoFactorModes.includes(value as TwoFactorMode);
}

const ipListKeys = ["entries", "ipv4", "ipv6"] as const;

export function isIpList(value: unknown): value is IpList {
  if (!owns(value, ipListKeys)) return false;
  const { entries, ipv4, ipv6 } = value;
  return Array.isArray(entries) && Array.isArray(ipv4) && Array.isArray(ipv6);
}
