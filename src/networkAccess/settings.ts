import { accepted, type Checked, rejected } from "../kernel/schema/checked.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { readWrittenList } from "../kernel/schema/writtenList.ts";
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
export const defaultIpList: IpList = frozen({ entries: [], ipv4: [], ipv6: [] });

/** Which sign-ins pass a one-time password (IP4). */
export type TwoFactorMode = "off" | "remoteOnly" | "on";

export const twoFactorModes: readonly TwoFactorMode[] = frozen(["off", "remoteOnly", "on"]);

/** PA8: a one-time password is required. */
export const defaultTwoFactorMode: TwoFactorMode = "on";

/**
 * Checks a list that is to be set, comma-separated or an array: the canonical list, or every bad entry with its position
 * (IP3).
 */
export function checkIpList(written: unknown): Checked<IpList> {
  const { value, issues } = readWrittenList(written, {
    read: (entry) => readIpNetwork(entry)?.text ?? null,
    expected:
      "an address such as 192.0.2.7 or 2001:db8::7, or a prefix such as 192.0.2.0/24 with its host bits zero",
    rule: "IP3",
  });
  if (issues !== undefined) return { issues };
  const networks = value.map(readIpNetwork).filter((network) => network !== null);
  networks.sort(compareNetworks);
  return accepted({
    entries: networks.map(({ text }) => text),
    ipv4: rangesOf(networks.filter(({ first }) => first.length === 2)).map(ipv4Number),
    ipv6: rangesOf(networks.filter(({ first }) => first.length === 8)).flat(),
  });
}

export function checkTwoFactorMode(value: unknown): Checked<TwoFactorMode> {
  return isTwoFactorMode(value) ? accepted(value) : rejected("ST10", "off, remoteOnly or on");
}

export function isTwoFactorMode(value: unknown): value is TwoFactorMode {
  return twoFactorModes.includes(value as TwoFactorMode);
}

export function isIpList(value: unknown): value is IpList {
  if (typeof value !== "object" || value === null) return false;
  const { entries, ipv4, ipv6 } = value as Record<keyof IpList, unknown>;
  return Array.isArray(entries) && Array.isArray(ipv4) && Array.isArray(ipv6);
}
