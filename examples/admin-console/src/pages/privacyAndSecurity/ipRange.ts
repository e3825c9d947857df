import { checkIpList, defaultIpList, isIpAllowed } from "tenant-policy";

export type IpFamily = "ipv4" | "ipv6";

export const ipFamilies = ["ipv4", "ipv6"] as const;

/** Addresses as numbers, both ends included. */
export interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

/** The addresses that an entry of a list stands for. */
export interface IpRange extends Span {
  readonly entry: string;
  readonly family: IpFamily;
}

const bits: Readonly<Record<IpFamily, bigint>> = { ipv4: 32n, ipv6: 128n };

export function wholeFamily(family: IpFamily): Span {
  return { first: 0n, last: 2n ** bits[family] - 1n };
}

/** How many addresses a span holds. */
export function sizeOfSpan({ first, last }: Span): bigint {
  return last - first + 1n;
}

/** What an entry covers, as the library reads it. Null for a text that no list may hold. */
export function rangeOf(entry: string): IpRange | null {
  const list = checkIpList([entry]).value;
  if (list === undefined || list.entries.length === 0) return null;
  const [first, last] = list.ipv4;
  if (first === undefined || last === undefined) {
    return {
      entry,
      family: "ipv6",
      first: fromGroups(list.ipv6.slice(0, 8)),
      last: fromGroups(list.ipv6.slice(8)),
    };
  }
  // The list holds IPv4 addresses less 2^31.
  return { entry, family: "ipv4", first: BigInt(first) + 2n ** 31n, last: BigInt(last) + 2n ** 31n };
}

/** An address as a range of one. Null for a text that is not an address (IP6), such as a prefix. */
export function rangeOfAddress(address: string): IpRange | null {
  return isIpAllowed(address, defaultIpList, "management") ? rangeOf(address) : null;
}

/** An address in the spelling of the lists. */
export function addressText(value: bigint, family: IpFamily): string {
  if (family === "ipv4") return toGroups(value, 4, 8n).join(".");
  const written = toGroups(value, 8, 16n)
    .map((group) => group.toString(16))
    .join(":");
  // A list would hold an IPv4-mapped address as IPv4 (IP3), which this end of an IPv6 range is not (IP7).
  const [canonical = ""] = checkIpList([written]).value?.entries ?? [];
  return canonical.includes(":") ? canonical : written;
}

function fromGroups(groups: readonly number[]): bigint {
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(group), 0n);
}

function toGroups(value: bigint, count: number, width: bigint): readonly bigint[] {
  return Array.from({ length: count }, (_, place) => {
    const shift = width * BigInt(count - 1 - place);
    return (value >> shift) & (2n ** width - 1n);
  });
}
