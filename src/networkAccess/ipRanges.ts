import type { IpGroups } from "./ipAddress.ts";
import type { IpNetwork } from "./ipNetwork.ts";

/** Ranges of one family, sorted and apart from each other: of each the groups of its first address, then of its last. */
export type IpRanges = readonly number[];

/** By binary search. A range that holds what is no group of an address holds no address. */
export function isInRanges(address: IpGroups, ranges: IpRanges): boolean {
  const width = 2 * address.length;
  let low = 0;
  let high = Math.floor(ranges.length / width);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareAt(ranges, middle * width, address) <= 0) low = middle + 1;
    else high = middle;
  }
  const start = (low - 1) * width;
  return compareAt(ranges, start, address) <= 0 && compareAt(ranges, start + address.length, address) >= 0;
}

/** Networks in the order of their first addresses, IPv4 before IPv6, the wider before those in it. */
export function compareNetworks(one: IpNetwork, other: IpNetwork): number {
  const families = one.first.length - other.first.length;
  return families || compareAt(one.first, 0, other.first) || compareAt(other.last, 0, one.last);
}

/** Of networks of one family in their order. One that begins within the range before it lies in it as a whole. */
export function rangesOf(networks: readonly IpNetwork[]): IpRanges {
  const ranges: number[] = [];
  for (const { first, last } of networks) {
    const isCovered = compareAt(ranges, ranges.length - last.length, first) >= 0;
    if (!isCovered) ranges.push(...first, ...last);
  }
  return ranges;
}

/** Below 0 where the address at this place is the lower one, above 0 where it is the higher; NaN where none stands there. */
function compareAt(ranges: IpRanges, start: number, address: IpGroups): number {
  let place = start;
  for (const group of address) {
    const bound = ranges[place];
    if (bound !== group) return isGroup(bound) ? bound - group : Number.NaN;
    place += 1;
  }
  return 0;
}

function isGroup(value: unknown): value is number {
  return typeof value === "number" && (value & 0xffff) === value;
}
