import type { IpGroups } from "./ipAddress.ts";
import type { IpNetwork } from "./ipNetwork.ts";

// Clever for speed: an address is looked up in sorted ranges by binary search. In a list of 100,000 entries this takes
// 3.5 times as long as reading the address alone (docs/performance.md).

/**
 * The ranges of IPv4 addresses, sorted and disjoint, as one flat array: the first and the last address of each range,
 * each as one number.
 */
export type Ipv4Ranges = readonly number[];

/**
 * The ranges of IPv6 addresses, sorted and disjoint, as one flat array: the first and the last address of each range,
 * each as eight numbers of 16 bits.
 */
export type Ipv6Ranges = readonly number[];

/**
 * An IPv4 address as a number, minus 2^31. Clever for speed: V8 stores signed 32-bit numbers unboxed, even in frozen
 * arrays.
 */
export function ipv4Number(groups: IpGroups): number {
  return groups.reduce((sum, group) => sum * 0x10000 + group, 0) - 2 ** 31;
}

/** Whether a range contains the address. A range with a bound that is not a signed 32-bit number contains none. */
export function isInIpv4Ranges(groups: IpGroups, ranges: Ipv4Ranges): boolean {
  const address = ipv4Number(groups);
  const isAtMostAddress = (bound: unknown) => isInt32(bound) && bound <= address;
  const count = countPassing(ranges.length / 2, (index) => isAtMostAddress(ranges[2 * index]));
  const last = ranges[2 * count - 1];
  return count > 0 && isAtMostAddress(ranges[2 * count - 2]) && isInt32(last) && address <= last;
}

/** Whether a range contains the address. A range with a number that is not a group of an address contains none. */
export function isInIpv6Ranges(address: IpGroups, ranges: Ipv6Ranges): boolean {
  const count = countPassing(ranges.length / 16, (index) => compareAt(ranges, 16 * index, address) <= 0);
  const first = 16 * count - 16;
  return count > 0 && compareAt(ranges, first, address) <= 0 && compareAt(ranges, first + 8, address) >= 0;
}

/** Whether the ranges together contain every IPv4 address: none begins after the one before it has ended. */
export function containEveryIpv4(ranges: Ipv4Ranges): boolean {
  let next = -(2 ** 31);
  for (let index = 0; index < ranges.length; index += 2) {
    const [first, last] = [ranges[index], ranges.at(index + 1)];
    if (!isInt32(first) || !isInt32(last) || first > next) return false;
    next = Math.max(next, last + 1);
  }
  return next === 2 ** 31;
}

/** Whether the ranges together contain every IPv6 address: none begins after the one before it has ended. */
export function containEveryIpv6(ranges: Ipv6Ranges): boolean {
  let next: IpGroups = Array.from({ length: 8 }, () => 0);
  for (let index = 0; index < ranges.length; index += 16) {
    const last = ranges.slice(index + 8, index + 16);
    if (!(compareAt(ranges, index, next) <= 0) || last.length < 8 || !last.every(isGroup)) return false;
    const after = addressAfter(last);
    if (after === undefined) return true;
    next = after;
  }
  return false;
}

/** The address after this one; undefined after the last. */
function addressAfter(address: IpGroups): IpGroups | undefined {
  const place = address.map((group) => group !== 0xffff).lastIndexOf(true);
  if (place === -1) return undefined;
  return address.map((group, index) => (index < place ? group : index === place ? group + 1 : 0));
}

/** Counts by binary search how many of `length` sorted items pass. The items that pass must come first. */
function countPassing(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = Math.floor(length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInt32(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

/** Sorts networks by their first addresses, IPv4 before IPv6, and a wider network before those inside it. */
export function compareNetworks(one: IpNetwork, other: IpNetwork): number {
  const families = one.first.length - other.first.length;
  return families || compareAt(one.first, 0, other.first) || compareAt(other.last, 0, one.last);
}

/**
 * The ranges of sorted networks of one family, as the first and the last address of each. A network that begins inside
 * the previous range lies entirely inside it.
 */
export function rangesOf(networks: readonly IpNetwork[]): readonly IpGroups[] {
  const ranges: IpGroups[] = [];
  for (const { first, last } of networks) {
    const end = ranges.at(-1);
    if (end === undefined || compareAt(end, 0, first) < 0) ranges.push(first, last);
  }
  return ranges;
}

/**
 * Compares the address at an index with another address. The result is negative if the one at the index is lower,
 * positive if it is higher, and NaN if there is no address at the index.
 */
function compareAt(groups: readonly number[], start: number, address: IpGroups): number {
  let index = start;
  for (const group of address) {
    const bound = groups[index];
    if (bound !== group) return isGroup(bound) ? bound - group : Number.NaN;
    index += 1;
  }
  return 0;
}

function isGroup(value: unknown): value is number {
  return typeof value === "number" && (value & 0xffff) === value;
}
