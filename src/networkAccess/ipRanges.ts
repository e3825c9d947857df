import type { IpGroups } from "./ipAddress.ts";
import type { IpNetwork } from "./ipNetwork.ts";

/** First and last address of each range in turn, sorted and apart: one number an address. */
export type Ipv4Ranges = readonly number[];

/** First and last address of each range in turn, sorted and apart: eight groups an address. */
export type Ipv6Ranges = readonly number[];

/** The address less 2^31, as V8 keeps numbers of 32 bits with a sign unboxed, in frozen arrays too. */
export function ipv4Number(groups: IpGroups): number {
  return groups.reduce((sum, group) => sum * 0x10000 + group, 0) - 2 ** 31;
}

/** A range that is not made of whole numbers of 32 bits holds no address. */
export function isInIpv4Ranges(groups: IpGroups, ranges: Ipv4Ranges): boolean {
  const address = ipv4Number(groups);
  const isUpTo = (bound: unknown) => isInt32(bound) && bound <= address;
  const after = countOf(ranges.length / 2, (place) => isUpTo(ranges[2 * place]));
  const last = ranges[2 * after - 1];
  return isUpTo(ranges[2 * after - 2]) && isInt32(last) && address <= last;
}

/** A range that holds what is no group of an address holds no address. */
export function isInIpv6Ranges(address: IpGroups, ranges: Ipv6Ranges): boolean {
  const after = countOf(ranges.length / 16, (place) => compareAt(ranges, 16 * place, address) <= 0);
  const first = 16 * after - 16;
  return compareAt(ranges, first, address) <= 0 && compareAt(ranges, first + 8, address) >= 0;
}

/** How many of `count` sorted things pass, where those that pass come first. */
function countOf(count: number, passes: (place: number) => boolean): number {
  let low = 0;
  let high = Math.floor(count);
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

/** Networks in the order of their first addresses, IPv4 before IPv6, the wider before those in it. */
export function compareNetworks(one: IpNetwork, other: IpNetwork): number {
  const families = one.first.length - other.first.length;
  return families || compareAt(one.first, 0, other.first) || compareAt(other.last, 0, one.last);
}

/**
 * First and last address of each range in turn, of networks of one family in their order. One that begins within the
 * range before it lies in it as a whole.
 */
export function rangesOf(networks: readonly IpNetwork[]): readonly IpGroups[] {
  const ranges: IpGroups[] = [];
  for (const { first, last } of networks) {
    const end = ranges.at(-1);
    if (end === undefined || compareAt(end, 0, first) < 0) ranges.push(first, last);
  }
  return ranges;
}

/** Below 0 where the address at this place is the lower one, above 0 where it is the higher; NaN where none stands there. */
function compareAt(groups: readonly number[], start: number, address: IpGroups): number {
  let place = start;
  for (const group of address) {
    const bound = groups[place];
    if (bound !== group) return isGroup(bound) ? bound - group : Number.NaN;
    place += 1;
  }
  return 0;
}

function isGroup(value: unknown): value is number {
  return typeof value === "number" && (value & 0xffff) === value;
}
