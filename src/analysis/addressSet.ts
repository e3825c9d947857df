import { ipText } from "../networkAccess/ipNetwork.ts";
import { isIpList } from "../networkAccess/settings.ts";

/** From the first address to the last one, both included, each as a number. */
interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

/** The family of an address. An IPv4-mapped address is an IPv4 address (IP3). */
export type IpFamily = "IPv4" | "IPv6";

/** Addresses, as sorted spans between which there is a gap. */
export type AddressSet = Readonly<Record<IpFamily, readonly Span[]>>;

/** Every address from the first to the last one: IPv4 as four octets, IPv6 by RFC 5952. */
export interface IpRange {
  readonly family: IpFamily;
  readonly first: string;
  readonly last: string;
}

/** Some addresses. */
export interface IpRanges {
  /** Sorted, IPv4 before IPv6, with a gap between two of a family. Those of IPv6 leave out the IPv4-mapped addresses. */
  readonly ranges: readonly IpRange[];
  /** The families of which every address is among them. */
  readonly wholeFamilies: readonly IpFamily[];
}

const families: readonly IpFamily[] = ["IPv4", "IPv6"];

/** IPv6 is what lies around ::ffff:0:0/96: an address in there is read as IPv4, and an IPv6 prefix does not hold it (IP7). */
const everyAddress: AddressSet = {
  IPv4: [{ first: 0n, last: 0xffff_ffffn }],
  IPv6: [
    { first: 0n, last: 0xfffe_ffff_ffffn },
    { first: 0x1_0000_0000_0000n, last: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffffn },
  ],
};

/** The addresses that a list lets in (IP1, IP2). Null for what is no list, or has ranges that are none (ST10). */
export function addressesLetIn(list: unknown): AddressSet | null {
  if (!isIpList(list)) return null;
  const { entries, ipv4, ipv6 } = list;
  if (entries.length === 0 && ipv4.length === 0 && ipv6.length === 0) return everyAddress;
  const ofIpv4 = spansOf(ipv4.length, (place) => readIpv4(ipv4[place]));
  const ofIpv6 = spansOf(ipv6.length / 8, (place) => readIpv6(ipv6.slice(8 * place, 8 * place + 8)));
  if (ofIpv4 === null || ofIpv6 === null) return null;
  return without(everyAddress, without(everyAddress, { IPv4: joined(ofIpv4), IPv6: joined(ofIpv6) }));
}

/** The addresses of the first set that are not in the second. */
export function without(set: AddressSet, other: AddressSet): AddressSet {
  return {
    IPv4: spansWithout(set.IPv4, other.IPv4),
    IPv6: spansWithout(set.IPv6, other.IPv6),
  };
}

/** The addresses that are in both sets. */
export function inBoth(set: AddressSet, other: AddressSet): AddressSet {
  return without(set, without(set, other));
}

/** The addresses that are in neither set. */
export function inNeither(set: AddressSet, other: AddressSet): AddressSet {
  return without(without(everyAddress, set), other);
}

/** The addresses of sets of which no two have one in common. */
export function together(sets: readonly AddressSet[]): AddressSet {
  const all = (family: IpFamily): readonly Span[] => joined(sets.flatMap((set) => set[family]).sort(byFirst));
  return { IPv4: all("IPv4"), IPv6: all("IPv6") };
}

/** The first address of the set as text: of IPv4, where there is one. Empty if there is none. */
export function firstAddress(set: AddressSet): string {
  const family = set.IPv4.length > 0 ? "IPv4" : "IPv6";
  const [span] = set[family];
  return span === undefined ? "" : addressText(family, span.first);
}

export function rangesShown(set: AddressSet): IpRanges {
  const isWhole = (family: IpFamily): boolean => spansWithout(everyAddress[family], set[family]).length === 0;
  return { ranges: rangesOf(set), wholeFamilies: families.filter(isWhole) };
}

function rangesOf(set: AddressSet): readonly IpRange[] {
  return families.flatMap((family) =>
    set[family].map(({ first, last }) => ({
      family,
      first: addressText(family, first),
      last: addressText(family, last),
    })),
  );
}

function addressText(family: IpFamily, address: bigint): string {
  const places = family === "IPv4" ? [1, 0] : [7, 6, 5, 4, 3, 2, 1, 0];
  return ipText(places.map((place) => Number((address >> BigInt(16 * place)) & 0xffffn)));
}

/** What ranges hold that come as pairs of addresses. Null if they are not sorted and disjoint, as questions expect them. */
function spansOf(count: number, addressAt: (place: number) => bigint | null): readonly Span[] | null {
  const spans: Span[] = [];
  let end = -1n;
  for (let place = 0; place < count; place += 2) {
    const [first, last] = [addressAt(place), addressAt(place + 1)];
    if (first === null || last === null || first <= end || last < first) return null;
    spans.push({ first, last });
    end = last;
  }
  return spans;
}

/** `ipv4Number` of `src/networkAccess/ipRanges.ts` the other way round. */
function readIpv4(bound: unknown): bigint | null {
  const isInt32 = typeof bound === "number" && (bound | 0) === bound;
  return isInt32 ? BigInt(bound + 2 ** 31) : null;
}

function readIpv6(groups: readonly unknown[]): bigint | null {
  let address = 0n;
  for (const group of groups) {
    if (typeof group !== "number" || (group & 0xffff) !== group) return null;
    address = (address << 16n) | BigInt(group);
  }
  return groups.length === 8 ? address : null;
}

/** The same addresses in fewer spans: where one begins right after another, they are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const longest: Span[] = [];
  for (const span of spans) {
    const before = longest.at(-1);
    if (before?.last === span.first - 1n) longest[longest.length - 1] = { ...before, last: span.last };
    else longest.push(span);
  }
  return longest;
}

function spansWithout(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let place = 0;
  for (const { first, last } of spans) {
    let next = first;
    for (; place < others.length; place += 1) {
      const other = others[place] as Span;
      if (other.first > last) break;
      if (other.first > next) left.push({ first: next, last: other.first - 1n });
      if (other.last >= next) next = other.last + 1n;
      // It may reach into the span after this one.
      if (other.last > last) break;
    }
    if (next <= last) left.push({ first: next, last });
  }
  return left;
}

function byFirst(one: Span, other: Span): number {
  return one.first < other.first ? -1 : 1;
}
